package io.entente.report.solution;

import io.entente.report.Words;
import io.entente.solve.GameName;
import io.entente.solve.names.OrdinalGame;
import io.entente.solve.names.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The name of a game of two by two, and what goes with it. */
final class NameText {

  /** So many names are written out. */
  private static final int LISTED = 12;

  private static final int ALL = 144;

  private NameText() {}

  static void write(GamePage page, GameName answer) {
    page.heading("What this game is called", "ordinal 2x2 games");
    List<OrdinalGame> games = answer.games();
    if (answer.isStrict()) {
      page.entry(
          "This is "
              + called(games.get(0))
              + " (strict ordinal 2x2 game, "
              + (games.get(0).isSymmetric() ? "symmetric" : "asymmetric")
              + ").");
    } else if (games.size() == ALL) {
      page.entry("All payoffs tie, so it has no name: it lies next to every one of the 144 games.");
    } else {
      page.entry(
          "Some payoffs tie, so it has no single name. If every tie were broken one way or the"
              + " other, it would be one of "
              + games.size()
              + " games: "
              + names(games)
              + ".");
    }
    facts(page, answer);
  }

  /** "a Prisoner's Dilemma", but "the game called Chicken". */
  private static String called(OrdinalGame game) {
    boolean countable =
        game.isSymmetric()
            && (game.row() == Pattern.PRISONERS_DILEMMA
                || game.row() == Pattern.BATTLE
                || game.row() == Pattern.STAG_HUNT);
    return (countable ? "a " : "the game called ") + game.name();
  }

  private static String names(List<OrdinalGame> games) {
    List<String> names = new ArrayList<>();
    for (OrdinalGame game : games.subList(0, Math.min(LISTED, games.size()))) {
      names.add(game.name());
    }
    String listed = String.join(", ", names);
    int more = games.size() - names.size();
    return more == 0 ? listed : listed + " and " + more + " more (--format json has all)";
  }

  private static void facts(GamePage page, GameName answer) {
    List<String> dominant = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      if (answer.dominant().get(player) >= 0) {
        dominant.add(
            page.player(player) + " " + page.strategy(player, answer.dominant().get(player)));
      }
    }
    page.entry(
        dominant.isEmpty()
            ? "Nobody has a strategy that is best whatever the other does."
            : "Best whatever the other does: " + String.join(", ", dominant) + ".");
    if (answer.equilibria().isEmpty()) {
      page.entry("There is no pure equilibrium.");
    } else {
      List<Integer> wasteful = new ArrayList<>(answer.equilibria());
      wasteful.removeAll(answer.efficient());
      page.entry(
          Words.count(answer.equilibria().size(), "pure equilibrium", "pure equilibria")
              + ": "
              + profiles(page, answer.equilibria())
              + (wasteful.isEmpty() ? "." : "; not efficient: " + profiles(page, wasteful) + "."));
    }
    page.entry(
        answer.winWin().isEmpty()
            ? "No profile is best for both."
            : "Best for both: " + profiles(page, answer.winWin()) + ".");
  }

  private static String profiles(GamePage page, List<Integer> indices) {
    List<String> labels = new ArrayList<>();
    for (int index : indices) {
      labels.add(page.label(page.game().shape().profile(index)));
    }
    return String.join("; ", labels);
  }
}
