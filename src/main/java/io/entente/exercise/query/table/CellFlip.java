package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.PureEquilibria;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest change of a single payoff after which the one equilibrium in pure strategies of a
 * table is an equilibrium no more. Only what its players get there, and what each gets by leaving
 * it alone, matters. What a change does is found by solving the changed game.
 */
public final class CellFlip {

  private static final Rational MARGIN = Rational.of(21, 20);

  private final Asked asked;
  private final StrategicGame game;
  private final Profile kept;
  private final Map<String, Payoff> payoffs = new LinkedHashMap<>();

  /** What a player gets in a cell. */
  private record Payoff(int player, Profile cell) {}

  /** A change beyond which the player does better by another strategy. */
  private record Turn(Payoff payoff, String side, Rational change, int to) {}

  private CellFlip(Asked asked) {
    this.asked = asked;
    this.game = asked.game();
    List<Profile> equilibria = asked.pureEquilibria();
    if (equilibria.size() != 1) {
      throw asked.fault(equilibria.size() + " equilibria in pure strategies; there must be one");
    }
    this.kept = equilibria.get(0);
    for (int player = 0; player < game.players().size(); player++) {
      for (Profile cell : asked.cells().all()) {
        payoffs.put(name(player, cell), new Payoff(player, cell));
      }
    }
  }

  private String name(int player, Profile cell) {
    return game.players().get(player) + ": " + String.join(", ", cell.labels(game));
  }

  /**
   * The question with its answer.
   *
   * @throws UnaskableException if there is not just one equilibrium in pure strategies, or it is
   *     not strict
   */
  public static Question of(Variant variant, Ask ask) {
    return new CellFlip(new Asked(variant, ask)).question();
  }

  private Question question() {
    List<Turn> turns = turns();
    Turn least = turns.get(0);
    if (least.change().signum() == 0) {
      throw asked.fault("the equilibrium is not strict");
    }
    FlipKey key =
        new FlipKey(
            List.copyOf(payoffs.keySet()),
            (payoff, value) -> effect(payoffs.get(payoff), value),
            least.change(),
            answer(least.payoff(), least.side(), least.change()));
    return new Question(
        asked.ask(), key, Optional.of(trace(turns)), mistakes(key, least.change()).list());
  }

  /** All changes that turn it, from the smallest on. */
  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      Turn nearest = null;
      for (int own = 0; own < game.strategies(player).size(); own++) {
        if (own == kept.strategy(player)) {
          continue;
        }
        Profile cell = kept.with(player, own);
        Rational gap = asked.payoff(player, kept).minus(asked.payoff(player, cell));
        turns.add(new Turn(new Payoff(player, cell), "more", gap, own));
        if (nearest == null || gap.compareTo(nearest.change()) < 0) {
          nearest = new Turn(new Payoff(player, kept), "less", gap, own);
        }
      }
      if (nearest != null) {
        turns.add(nearest);
      }
    }
    turns.sort(Comparator.comparing(Turn::change));
    return turns;
  }

  private String answer(Payoff payoff, String side, Rational change) {
    Rational now = asked.payoff(payoff.player(), payoff.cell());
    Rational by = change.times(MARGIN);
    return name(payoff.player(), payoff.cell())
        + "="
        + (side.equals("more") ? now.plus(by) : now.minus(by));
  }

  /** Solves the game with another payoff. */
  private FlipKey.Effect effect(Payoff payoff, Rational value) {
    StrategicGame changed = changed(payoff, value);
    boolean holds =
        PureEquilibria.listingAll().solve(changed).equilibria().stream()
            .anyMatch(one -> one.profile().equals(kept));
    Rational size = value.minus(asked.payoff(payoff.player(), payoff.cell())).abs();
    return new FlipKey.Effect(size, !holds, holds && ties(changed));
  }

  private StrategicGame changed(Payoff payoff, Rational value) {
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      strategies.add(game.strategies(player));
    }
    StrategicGameBuilder builder = StrategicGame.builder(game.title(), game.players(), strategies);
    for (int player = 0; player < game.players().size(); player++) {
      for (Profile cell : asked.cells().all()) {
        boolean here = player == payoff.player() && cell.equals(payoff.cell());
        builder.payoff(player, cell.index(game.shape()), here ? value : asked.payoff(player, cell));
      }
    }
    return builder.build();
  }

  /** Whether somebody gets the same by leaving the cell alone. */
  private boolean ties(StrategicGame changed) {
    int index = kept.index(game.shape());
    for (int player = 0; player < game.players().size(); player++) {
      for (int own = 0; own < game.strategies(player).size(); own++) {
        int other = game.shape().deviate(index, player, own);
        if (other != index
            && changed.exactPayoff(player, other).equals(changed.exactPayoff(player, index))) {
          return true;
        }
      }
    }
    return false;
  }

  /** M7: what is best for all is made better still, though nobody comes there alone. */
  private Misconceptions mistakes(FlipKey key, Rational least) {
    Misconceptions mistakes = new Misconceptions(asked.ask(), key);
    for (Profile best : WelfareOptimum.of(game).profiles()) {
      if (distance(best) > 1) {
        mistakes.add(
            "M7",
            answer(new Payoff(0, best), "more", least),
            given -> given instanceof Answer.Numbers numbers && isOutOfReach(numbers),
            Remark.of("mistake.M7.flip"));
      }
    }
    return mistakes;
  }

  private boolean isOutOfReach(Answer.Numbers numbers) {
    return numbers.entries().keySet().stream()
        .allMatch(name -> distance(payoffs.get(name).cell()) > 1);
  }

  /** How many players do something else in a cell. */
  private int distance(Profile cell) {
    int distance = 0;
    for (int player = 0; player < game.players().size(); player++) {
      distance += cell.strategy(player) == kept.strategy(player) ? 0 : 1;
    }
    return distance;
  }

  private Trace trace(List<Turn> turns) {
    List<Fields> changes = new ArrayList<>();
    for (Turn turn : turns) {
      changes.add(
          row(turn).with("to", game.strategies(turn.payoff().player()).get(turn.to())).build());
    }
    Fields.Builder claim = row(turns.get(0)).with("profile", kept.labels(game));
    Step ranking =
        new Step(
            Rule.CELL_RANKING,
            Fields.builder().with("profile", kept.labels(game)).rows("changes", changes).build());
    return new Trace(
        new Claim(ClaimKind.LEAST_CELL_CHANGE, claim.build()),
        List.of(new TableSteps(asked).nash(kept), ranking));
  }

  private Fields.Builder row(Turn turn) {
    return Fields.builder()
        .with("player", game.players().get(turn.payoff().player()))
        .with("cell", turn.payoff().cell().labels(game))
        .with("side", turn.side())
        .with("change", turn.change());
  }
}
