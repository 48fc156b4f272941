package io.entente.proof;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** What a checker reads of a game in strategic form: payoffs, ties, and names for messages. */
final class Payoffs {

  private final StrategicGame game;
  private final Rational[] tolerance;

  Payoffs(StrategicGame game) {
    this.game = game;
    this.tolerance = new Rational[players()];
    for (int player = 0; player < tolerance.length; player++) {
      tolerance[player] = Rational.ofDouble(game.tieTolerance(player));
    }
  }

  int players() {
    return game.shape().players();
  }

  int strategies(int player) {
    return game.shape().strategies(player);
  }

  long profiles() {
    return game.shape().profiles();
  }

  Rational at(int player, int index) {
    return game.exactPayoff(player, index);
  }

  int stride(int player) {
    return game.shape().stride(player);
  }

  int strategy(int index, int player) {
    return game.shape().strategy(index, player);
  }

  /** Whether the first is more than the second by more than a tie. */
  boolean isMore(int player, Rational first, Rational second) {
    return tolerance[player].signum() == 0
        ? first.compareTo(second) > 0
        : first.minus(second).compareTo(tolerance[player]) > 0;
  }

  /** Where the others play this and the player its strategy 0; the list must fit the game. */
  int base(Ledger ledger, int player, List<Integer> others) {
    ledger.require(player >= 0 && player < players(), "there is no player " + player);
    ledger.require(
        others.size() == players() - 1,
        others.size() + " strategies for " + (players() - 1) + " other players");
    int base = 0;
    for (int other = 0; other < players(); other++) {
      if (other != player) {
        int strategy = others.get(other < player ? other : other - 1);
        requireStrategy(ledger, other, strategy);
        base += strategy * stride(other);
      }
    }
    return base;
  }

  void requireStrategy(Ledger ledger, int player, int strategy) {
    if (strategy < 0 || strategy >= strategies(player)) {
      throw ledger.refuted(player(player) + " has no strategy " + strategy);
    }
  }

  /** What the others play where the profile has this index. */
  List<Integer> others(int player, int index) {
    List<Integer> others = new ArrayList<>(players() - 1);
    for (int other = 0; other < players(); other++) {
      if (other != player) {
        others.add(strategy(index, other));
      }
    }
    return others;
  }

  String player(int player) {
    if (player < 0 || player >= players()) {
      return "player " + player;
    }
    String name = game.players().get(player);
    return name.isEmpty() ? "player " + (player + 1) : name;
  }

  String name(int player, int strategy) {
    if (player < 0 || player >= players() || strategy < 0 || strategy >= strategies(player)) {
      return "strategy " + strategy;
    }
    String name = game.strategies(player).get(strategy);
    return name.isEmpty() ? "strategy " + (strategy + 1) : name;
  }

  /** Who plays what at a profile. */
  String profile(int index) {
    StringBuilder text = new StringBuilder();
    for (int player = 0; player < players(); player++) {
      text.append(player == 0 ? "" : ", ").append(player(player)).append(' ');
      text.append(name(player, strategy(index, player)));
    }
    return text.toString();
  }

  /** What the others play, for messages; whatever the list holds. */
  String against(int player, List<Integer> others) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < others.size(); at++) {
      int other = at < player ? at : at + 1;
      text.append(at == 0 ? " against " : ", ").append(player(other)).append(' ');
      text.append(name(other, others.get(at)));
    }
    return text.toString();
  }
}
