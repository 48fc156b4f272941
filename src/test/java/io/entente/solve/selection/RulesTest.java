package io.entente.solve.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.solve.PureEquilibria;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static int[] equilibria(StrategicGame game) {
    return PureEquilibria.listingAll().solve(game).equilibria().stream()
        .mapToInt(found -> found.profile().index(game.shape()))
        .toArray();
  }

  private static Selection by(Rule rule, StrategicGame game) {
    return rule.selector().select(game, equilibria(game));
  }

  /** Strategy 0 hunts the stag; the hare is safe and worth this much. */
  private static StrategicGame stagHunt(double hare) {
    return StrategicGame.bimatrix(
        new double[][] {{4, 0}, {hare, hare}}, new double[][] {{4, hare}, {0, hare}});
  }

  /** Carlsson and van Damme (1993): investing is risk dominant below half of what it may bring. */
  @Test
  void theSafeStrategyIsRiskDominantFromHalfTheStagOn() {
    assertEquals(List.of(0), by(Rule.RISK_DOMINANCE, stagHunt(1.9)).chosen());
    assertEquals(List.of(3), by(Rule.RISK_DOMINANCE, stagHunt(2.1)).chosen());
    Selection level = by(Rule.RISK_DOMINANCE, stagHunt(2));
    assertFalse(level.decided());
    assertEquals(List.of(0, 3), level.chosen());
    assertEquals(List.of(0), by(Rule.PAYOFF_DOMINANCE, stagHunt(2.1)).chosen());
  }

  /** Harsanyi and Selten (1988), 3.9: products, where the two losses are not alike. */
  @Test
  void productsOfLossesDecide() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{100, 0}, {99, 1}}, new double[][] {{3, 0}, {0, 2}});
    assertEquals(List.of(0), by(Rule.RISK_DOMINANCE, game).chosen()); // 1 · 3 > 1 · 2
    StrategicGame third =
        StrategicGame.bimatrix(
            new double[][] {{3, 0}, {0, 1}}, new double[][] {{1.0 / 3, 0}, {0, 1}});
    assertEquals(List.of(3), by(Rule.RISK_DOMINANCE, third).chosen()); // the double is below 1/3
  }

  @Test
  void whatARuleSaysNothingAboutIsLeftOpen() {
    assertFalse(by(Rule.RISK_DOMINANCE, RandomGames.integers(Shape.of(3, 3), 1, 1)).decided());
    StrategicGame weak = StrategicGame.bimatrix(new double[2][2], new double[2][2]);
    assertEquals(4, by(Rule.RISK_DOMINANCE, weak).chosen().size());
    assertEquals(4, by(Rule.PAYOFF_DOMINANCE, weak).chosen().size());
    StrategicGame sexes =
        StrategicGame.bimatrix(new double[][] {{2, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
    assertEquals(List.of(0, 3), by(Rule.PAYOFF_DOMINANCE, sexes).chosen());
    assertFalse(by(Rule.UNIFORM, sexes).decided());
  }

  /** Both lose nothing by leaving the second equilibrium alone: there is nothing to compare. */
  @Test
  void riskDominanceComparesStrictEquilibriaOfTwoWhoChoose() {
    double[][] same = {{1, 0}, {0, 0}};
    Selection weak = by(Rule.RISK_DOMINANCE, StrategicGame.bimatrix(same, same));
    assertFalse(weak.decided());
    assertEquals(List.of(0, 3), weak.chosen());
    double[] stag = {2, 0, 0, 1};
    double[][] onlooker = {stag, stag, new double[4]};
    Selection two = by(Rule.RISK_DOMINANCE, StrategicGame.of(Shape.of(2, 2, 1), onlooker));
    assertEquals(List.of(0), two.chosen());
    double[] all = {2, 0, 0, 0, 0, 0, 0, 1};
    Selection three =
        by(
            Rule.RISK_DOMINANCE,
            StrategicGame.of(Shape.of(2, 2, 2), new double[][] {all, all, all}));
    assertFalse(three.decided());
    assertEquals(List.of(0, 7), three.chosen());
  }

  /** Losses 1 and 1 against 1 and 1.15; the first's are known up to 0.1: 1.1 > 0.9 times 1.15. */
  @Test
  void productsThatRoundingCouldTurnRoundAreLevel() {
    double[][] first = {{1, 0}, {0, 1}};
    double[][] second = {{1, 0}, {0, 1.15}};
    StrategicGame known = StrategicGame.bimatrix(first, second);
    assertEquals(List.of(3), by(Rule.RISK_DOMINANCE, known).chosen());
    StrategicGameBuilder about = RandomGames.copy(known).tieTolerance(0, 0.1);
    for (int index = 0; index < 4; index++) {
      about.payoff(0, index, known.payoff(0, index)).payoff(1, index, known.payoff(1, index));
    }
    assertFalse(by(Rule.RISK_DOMINANCE, about.build()).decided());
  }

  /** A decides, B looks on. */
  private static Picked inTurn(Rule rule, double tolerance, List<List<Double>> payoffs) {
    GameTreeBuilder builder = GameTree.builder("", List.of("A", "B"));
    builder.tieTolerance(0, tolerance);
    builder.addInformationSet(0, "", List.of("l", "r"));
    builder.decision(0);
    builder.terminal(2, 0);
    builder.terminal(1, 5);
    return Picked.of(builder.build(), rule, payoffs);
  }

  @Test
  void inATreeOnlyThoseWhoDecideCount() {
    List<List<Double>> payoffs = List.of(List.of(2.0, 0.0), List.of(1.0, 5.0));
    assertEquals(List.of(0), inTurn(Rule.PAYOFF_DOMINANCE, 0, payoffs).selection().chosen());
    assertFalse(inTurn(Rule.PAYOFF_DOMINANCE, 1.5, payoffs).selection().decided());
    assertTrue(inTurn(Rule.UNIFORM, 0, payoffs.subList(0, 1)).selection().decided());
    for (Rule rule : List.of(Rule.UNIFORM, Rule.RISK_DOMINANCE, Rule.LOGIT_LIMIT)) {
      assertFalse(inTurn(rule, 0, payoffs).selection().decided(), rule.toString());
    }
  }

  /** A dominated equilibrium is ruled out even where the rule does not decide. */
  @Test
  void undominatedEquilibriaAreLeft() {
    double[][] row = {{3, 0, 0}, {0, 2, 0}, {0, 0, 1}};
    double[][] column = {{2, 0, 0}, {0, 3, 0}, {0, 0, 1}};
    Selection left = by(Rule.PAYOFF_DOMINANCE, StrategicGame.bimatrix(row, column));
    assertFalse(left.decided());
    assertEquals(List.of(0, 4), left.chosen());
  }

  @Test
  void logitPlayLeadsToTheRiskDominantStagOrHareAndToTheMiddleOfChicken() {
    assertEquals(List.of(0), by(Rule.LOGIT_LIMIT, stagHunt(1)).chosen());
    assertEquals(List.of(3), by(Rule.LOGIT_LIMIT, stagHunt(3)).chosen());
    StrategicGame hawks =
        StrategicGame.bimatrix(new double[][] {{-1, 4}, {0, 2}}, new double[][] {{-1, 0}, {4, 2}});
    Selection mixed = by(Rule.LOGIT_LIMIT, hawks);
    assertTrue(mixed.decided() && mixed.chosen().isEmpty());
    assertEquals(2.0 / 3, mixed.mixed().orElseThrow().probability(0, 0), 1e-6);
  }

  /** Units and zero points of payoffs do not matter to any rule. */
  @Test
  void affineChangesKeepWhatIsPicked() {
    int decided = 0;
    for (long seed = 0; seed < 300; seed++) {
      StrategicGame game = RandomGames.integers(Shape.of(2, 2), 6, seed);
      StrategicGameBuilder changed = RandomGames.copy(game);
      for (int player = 0; player < 2; player++) {
        for (int index = 0; index < 4; index++) {
          Rational payoff = game.exactPayoff(player, index).times(Rational.of(player + 2, 7));
          changed.payoff(player, index, payoff.minus(Rational.of(5, 3)));
        }
      }
      StrategicGame same = changed.build();
      for (Rule rule : List.of(Rule.PAYOFF_DOMINANCE, Rule.RISK_DOMINANCE)) {
        assertEquals(by(rule, game), by(rule, same), rule + ", seed " + seed);
        decided += equilibria(game).length > 1 && by(rule, game).decided() ? 1 : 0;
      }
    }
    assertTrue(decided > 40, "too few decided: " + decided);
  }
}
