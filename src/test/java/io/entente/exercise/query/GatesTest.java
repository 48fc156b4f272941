package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Sets;
import io.entente.exercise.Tables;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.answer.Mark;
import io.entente.game.StrategicGame;
import io.entente.json.ExerciseSetReader;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What must hold of every question there is, whatever it asks. */
class GatesTest {

  /** Answers in words have no steps that could be checked. */
  private static final Set<String> WITHOUT_TRACE = Set.of("from-text", "author", "critique");

  private static final int VARIANTS = 4;

  @Test
  void everyTraceHoldsAndWhoeverChangesANumberInItIsCaught() {
    Set<String> seen = new TreeSet<>();
    long changed = 0;
    long caught = 0;
    for (String name : List.of("korea", "classics")) {
      ExerciseSet set =
          new ExerciseSetReader()
              .read(Path.of("scenarios/exercises", name + ".json"))
              .set()
              .orElseThrow();
      for (Exercise exercise : set.exercises()) {
        for (int key = 0; key < VARIANTS; key++) {
          VariantMaker.Made made = new VariantMaker(set, 7).make(exercise, "" + key);
          for (Question question : made.questions()) {
            seen.add(question.ask().query());
            if (question.trace().isEmpty()) {
              assertTrue(WITHOUT_TRACE.contains(question.ask().query()), question.ask().query());
              continue;
            }
            Trace trace = question.trace().get();
            assertEquals(
                Optional.empty(), TraceChecker.check(trace, question.subject(made.variant())));
            for (Trace mutated : Mutations.of(trace)) {
              changed++;
              caught +=
                  TraceChecker.check(mutated, question.subject(made.variant())).isPresent() ? 1 : 0;
            }
          }
        }
      }
    }
    System.out.println(caught + " of " + changed + " changed traces are rejected");
    assertTrue(changed > 5000 && caught * 100 >= changed * 99, caught + " of " + changed);
    assertEquals(new TreeSet<>(Queries.words()), seen, "the units ask whatever can be asked");
  }

  @Test
  void whatIsBelievedAfterASignalIsAShareOfThoseWhoSendIt() {
    Exercise test =
        Sets.exercise(
            """
            "vary": {"p": [1, 2, 3, 5, 7], "t": [6, 8, 9, 10], "f": [1, 2, 3, 5]},
            "numbers": {"given": {"prior.ill": "p / 10", "prior.well": "1 - p / 10",
              "positive.ill": "t / 10", "positive.well": "f / 10"}}
            """,
            "\"query\": \"posterior\", \"signal\": \"positive\", \"type\": \"ill\"");
    Sound.check(
        test,
        (variant, question) -> {
          int ill = 0;
          int all = 0;
          // a hundred people, ten rows of ten
          for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 10; column++) {
              boolean isIll = Rational.of(row).compareTo(variant.number("p")) < 0;
              String often = isIll ? "t" : "f";
              if (Rational.of(column).compareTo(variant.number(often)) < 0) {
                all++;
                ill += isIll ? 1 : 0;
              }
            }
          }
          assertEquals(Rational.of(ill, all).toString(), question.key().text());
        });
  }

  /** The highest point of the lower envelope, tried at all crossings of its lines. */
  private static Rational envelope(StrategicGame game) {
    int columns = game.strategies(1).size();
    List<Rational> candidates = new ArrayList<>(List.of(Rational.ZERO, Rational.ONE));
    for (int one = 0; one < columns; one++) {
      for (int two = 0; two < one; two++) {
        Rational slope = slope(game, one).minus(slope(game, two));
        if (slope.signum() != 0) {
          Rational off = pays(game, 1, two).minus(pays(game, 1, one));
          candidates.add(off.dividedBy(slope));
        }
      }
    }
    Rational best = null;
    for (Rational p : candidates) {
      if (p.signum() >= 0 && p.compareTo(Rational.ONE) <= 0) {
        Rational least = null;
        for (int column = 0; column < columns; column++) {
          Rational at = pays(game, 1, column).plus(p.times(slope(game, column)));
          least = least == null || at.compareTo(least) < 0 ? at : least;
        }
        best = best == null || least.compareTo(best) > 0 ? least : best;
      }
    }
    return best;
  }

  private static Rational slope(StrategicGame game, int column) {
    return pays(game, 0, column).minus(pays(game, 1, column));
  }

  private static Rational pays(StrategicGame game, int row, int column) {
    return game.exactPayoff(0, io.entente.game.Profile.of(row, column).index(game.shape()));
  }

  @Test
  void whatIsSecuredByMixingIsTheEnvelopesTopAndSoIsWhatOneIsHeldTo() {
    Tables any =
        Tables.of("Row", "Column")
            .anyPayoffs(
                List.of(List.of("T", "B"), List.of("X", "Y", "Z")), "-3", "0", "1", "2", "4", "7");
    for (String query : List.of("security", "minmax")) {
      Sound.check(
          any.asking(query, "player", "Row", "mixed", "true"),
          (variant, question) ->
              assertEquals(
                  envelope(variant.subject().game().get()).toString(), question.key().text()));
    }
  }

  @Test
  void inGamesFullOfTiesWhateverNobodyLeavesEarnsAllPoints() {
    Exercise ties =
        Tables.of("Row", "Column")
            .anyPayoffs(List.of(List.of("T", "B"), List.of("L", "R")), "0", "1")
            .asking("mixed-profile");
    List<Rational> grid =
        List.of(
            Rational.ZERO, Rational.of(1, 3), Rational.of(1, 2), Rational.of(4, 5), Rational.ONE);
    int right = 0;
    for (int key = 0; key < 60; key++) {
      Variant variant = Tables.variant(ties, key);
      Question question = Tables.question(variant);
      StrategicGame game = variant.subject().game().get();
      for (Rational p : grid) {
        for (Rational q : grid) {
          String answer = "T=" + p + "; B=" + Rational.ONE.minus(p) + "; L=" + q + "; R=";
          Mark mark = question.mark(answer + Rational.ONE.minus(q));
          boolean kept = isKept(game, p, q);
          right += kept ? 1 : 0;
          assertEquals(kept, mark.result() == Mark.Result.OK, variant.values() + answer);
        }
      }
    }
    assertTrue(right > 300, "" + right);
  }

  /** Whether no pure deviation gains, by the four products of the definition. */
  private static boolean isKept(StrategicGame game, Rational p, Rational q) {
    Rational[] row = {p, Rational.ONE.minus(p)};
    Rational[] column = {q, Rational.ONE.minus(q)};
    for (int player = 0; player < 2; player++) {
      Rational now = Rational.ZERO;
      Rational[] pure = {Rational.ZERO, Rational.ZERO};
      for (int one = 0; one < 2; one++) {
        for (int two = 0; two < 2; two++) {
          Rational pays =
              game.exactPayoff(player, io.entente.game.Profile.of(one, two).index(game.shape()));
          now = now.plus(row[one].times(column[two]).times(pays));
          int own = player == 0 ? one : two;
          pure[own] = pure[own].plus((player == 0 ? column[two] : row[one]).times(pays));
        }
      }
      if (pure[0].compareTo(now) > 0 || pure[1].compareTo(now) > 0) {
        return false;
      }
    }
    return true;
  }
}
