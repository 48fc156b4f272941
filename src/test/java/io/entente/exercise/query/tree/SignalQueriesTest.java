package io.entente.exercise.query.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Sets;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.query.Sound;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is known and believed: against beliefs on a grid, and against formulas. */
class SignalQueriesTest {

  /** Is the treaty a signal? It costs who is committed 1, and who is not c. */
  static final String TREATY =
      """
      "vary": {"v": [2, 3, 4], "p": ["1/5", "3/10", "2/5"] %s}, %s
      "tree": {"players": ["DPRK", "China"], "root": {
        "chance": {"Committed": "p", "Opportunist": "1-p"}, "moves": {
        "Committed": {"player": "DPRK", "set": "Committed", "moves": {
          "Treaty": {"player": "China", "set": "After Treaty", "moves": {
            "Concede": ["v-1", 1], "Hold": [-1, 0]}},
          "Quiet": {"player": "China", "set": "After Quiet", "moves": {
            "Concede": ["v", 1], "Hold": [0, 0]}}}},
        "Opportunist": {"player": "DPRK", "set": "Opportunist", "moves": {
          "Treaty": {"player": "China", "set": "After Treaty", "moves": {
            "Concede": ["v-c", -1], "Hold": ["-c", 0]}},
          "Quiet": {"player": "China", "set": "After Quiet", "moves": {
            "Concede": ["v", -1], "Hold": [0, 0]}}}}}}}
      """;

  static final String CLOSED =
      TREATY.formatted(", \"c\": [\"1/2\", \"3/2\", \"5/2\", \"9/2\"]", "");
  static final String OPEN = TREATY.formatted("", "\"open\": \"c\",");

  @Test
  void whichMessagesThereAre() {
    Set<String> codes = new TreeSet<>();
    Sound.check(
        Sets.exercise(CLOSED, "\"query\": \"signalling\""),
        (variant, question) -> {
          Rational c = variant.values().get("c");
          boolean separating = c.compareTo(variant.values().get("v")) >= 0;
          Set<String> right = ((SetKey) question.key()).right();
          assertEquals(separating, right.contains("Committed: Treaty, Opportunist: Quiet"), "" + c);
          assertTrue(right.contains("Committed: Quiet, Opportunist: Quiet"));
          assertEquals(bruteForce(variant.subject().tree().orElseThrow()), right);
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertTrue(codes.contains("M14"), codes.toString());
  }

  /** What the types send, over all plans and beliefs of a grid, the plain way. */
  private static Set<String> bruteForce(GameTree tree) {
    Set<String> found = new HashSet<>();
    for (int code = 0; code < 16; code++) {
      int[] sends = {code & 1, code >> 1 & 1};
      int[] answers = {code >> 2 & 1, code >> 3 & 1};
      if (isSent(tree, sends, answers) && isAnswered(tree, sends, answers)) {
        String[] names = {"Treaty", "Quiet"};
        found.add("Committed: " + names[sends[0]] + ", Opportunist: " + names[sends[1]]);
      }
    }
    return found;
  }

  private static Rational pays(GameTree tree, int player, int type, int message, int answer) {
    int node = tree.child(tree.child(tree.child(0, type), message), answer);
    return tree.exactPayoff(player, node);
  }

  private static boolean isSent(GameTree tree, int[] sends, int[] answers) {
    for (int type = 0; type < 2; type++) {
      int other = 1 - sends[type];
      if (pays(tree, 0, type, other, answers[other])
              .compareTo(pays(tree, 0, type, sends[type], answers[sends[type]]))
          > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnswered(GameTree tree, int[] sends, int[] answers) {
    for (int message = 0; message < 2; message++) {
      boolean supported = false;
      List<Rational> priors = tree.chanceMoves().get(0).probabilities();
      boolean sent = sends[0] == message || sends[1] == message;
      for (int step = 0; step <= 12; step++) {
        Rational first = Rational.of(step, 12);
        Rational second = Rational.ONE.minus(first);
        if (sent) {
          first = sends[0] == message ? priors.get(0) : Rational.ZERO;
          second = sends[1] == message ? priors.get(1) : Rational.ZERO;
        }
        Rational lead = Rational.ZERO;
        for (int type = 0; type < 2; type++) {
          Rational gain =
              pays(tree, 1, type, message, answers[message])
                  .minus(pays(tree, 1, type, message, 1 - answers[message]));
          lead = lead.plus((type == 0 ? first : second).times(gain));
        }
        supported |= lead.signum() >= 0;
      }
      if (!supported) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theCostAtWhichTheTreatyIsASignal() {
    Set<String> codes = new TreeSet<>();
    Sound.check(
        Sets.exercise(
            OPEN,
            "\"query\": \"signalling\", \"give\": \"interval\", \"plan\": \"Committed: Treaty,"
                + " Opportunist: Quiet\""),
        (variant, question) -> {
          assertEquals("[" + variant.values().get("v") + "; inf)", question.key().text());
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertEquals(Set.of("M14"), codes);
    // nobody signs what costs something and brings nothing
    Sound.check(
        Sets.exercise(
            OPEN,
            "\"query\": \"signalling\", \"give\": \"interval\", \"plan\": \"Committed: Quiet,"
                + " Opportunist: Quiet\""),
        (variant, question) -> assertEquals("[0; inf)", question.key().text()));
  }

  @Test
  void anyBeliefThatHoldsPoolingUpIsRight() {
    Sound.check(
        Sets.exercise(
            TREATY.formatted(", \"c\": [\"1/2\", \"3/2\"]", ""),
            "\"query\": \"signalling\", \"give\": \"belief\", \"node\": \"Committed, Treaty\","
                + " \"plan\": \"Committed: Quiet, Opportunist: Quiet\""),
        (variant, question) -> {
          BeliefKey key = (BeliefKey) question.key();
          assertEquals(Rational.ZERO, key.low());
          assertEquals(Rational.of(1, 2), key.high());
          for (String right : List.of("0", "1/3", "0,5", "20 %")) {
            assertEquals(Mark.Result.OK, question.mark(right).result(), right);
          }
          assertEquals("belief.high", question.mark("0.6").remarks().get(0).phrase());
          assertEquals(Optional.of("M14"), question.mark("1").mistake());
        });
  }

  @Test
  void bothMixInTheMiddle() {
    Sound.check(
        Sets.exercise(
            CLOSED,
            "\"query\": \"semi-separating\", \"type\": \"Opportunist\", \"message\": \"Treaty\","
                + " \"reply\": \"Concede\""),
        (variant, question) -> {
          Rational p = variant.values().get("p");
          Rational sends = p.dividedBy(Rational.ONE.minus(p));
          Rational replies = variant.values().get("c").dividedBy(variant.values().get("v"));
          assertEquals(
              "Opportunist: Treaty=" + sends + "; After Treaty: Concede=" + replies,
              question.key().text());
        });
  }

  /** Two types of A, which B cannot tell apart; all payoffs are drawn. */
  private static Exercise bayesian() {
    StringBuilder vary = new StringBuilder("\"vary\": {\"p\": [\"1/4\", \"1/3\", \"3/5\"]");
    for (char name = 'a'; name <= 'p'; name++) {
      if (name != 'p') {
        vary.append(", \"").append(name).append("\": [0, 1, 2, 3, 4, 5]");
      }
    }
    return Sets.exercise(
        vary
            + """
            }, "tree": {"players": ["A", "B"], "root": {"chance": {"High": "p", "Low": "1-p"}, "moves": {
              "High": {"player": "A", "set": "High", "moves": {
                "U": {"player": "B", "set": "B", "moves": {"l": ["a", "b"], "r": ["c", "d"]}},
                "D": {"player": "B", "set": "B", "moves": {"l": ["e", "f"], "r": ["g", "h"]}}}},
              "Low": {"player": "A", "set": "Low", "moves": {
                "U": {"player": "B", "set": "B", "moves": {"l": ["i", "j"], "r": ["k", "l"]}},
                "D": {"player": "B", "set": "B", "moves": {"l": ["m", "n"], "r": ["o", "b"]}}}}}}}
            """,
        "\"query\": \"bayesian-nash\"");
  }

  @Test
  void aStrategyForEachType() {
    Set<String> codes = new TreeSet<>();
    Sound.check(
        bayesian(),
        (variant, question) -> {
          GameTree tree = variant.subject().tree().orElseThrow();
          Set<String> found = new HashSet<>();
          for (int code = 0; code < 8; code++) {
            int[] plan = {code & 1, code >> 1 & 1, code >> 2 & 1};
            if (isBayesianNash(tree, plan)) {
              found.add(
                  "High="
                      + "UD".charAt(plan[0])
                      + "; B="
                      + "lr".charAt(plan[2])
                      + "; Low="
                      + "UD".charAt(plan[1]));
            }
          }
          assertEquals(Set.of(question.key().text()), found);
          question.mistakes().forEach(mistake -> codes.add(mistake.code()));
        });
    assertEquals(Set.of("M3", "M10"), codes);
  }

  private static boolean isBayesianNash(GameTree tree, int[] plan) {
    Rational gain = Rational.ZERO;
    for (int type = 0; type < 2; type++) {
      Rational now = pays(tree, 0, type, plan[type], plan[2]);
      if (pays(tree, 0, type, 1 - plan[type], plan[2]).compareTo(now) > 0) {
        return false;
      }
      Rational off =
          pays(tree, 1, type, plan[type], 1 - plan[2])
              .minus(pays(tree, 1, type, plan[type], plan[2]));
      gain = gain.plus(tree.chanceMoves().get(0).probabilities().get(type).times(off));
    }
    return gain.signum() <= 0;
  }
}
