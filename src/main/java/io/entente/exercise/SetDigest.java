package io.entente.exercise;

import io.entente.exercise.GameTemplate.Chance;
import io.entente.exercise.GameTemplate.Decision;
import io.entente.exercise.GameTemplate.End;
import io.entente.exercise.GameTemplate.Node;
import io.entente.exercise.GameTemplate.Numbers;
import io.entente.exercise.GameTemplate.Table;
import io.entente.exercise.GameTemplate.Tree;
import io.entente.number.Draws;

/**
 * A short mark of all in a set that decides numbers, keys and points: two sets with one mark give
 * the same sheets. Texts do not matter to it, so that a misprint can be corrected after sheets were
 * handed out.
 */
public final class SetDigest {

  private static final String DIGITS = "0123456789abcdef";

  private final StringBuilder all = new StringBuilder();

  private SetDigest() {}

  /** Sixteen digits, 0 to 9 and a to f. */
  public static String of(ExerciseSet set) {
    SetDigest digest = new SetDigest();
    digest.add(set.id()).add(set.version());
    set.exercises().forEach(digest::exercise);
    long bits = Draws.key(0, digest.all.toString());
    StringBuilder text = new StringBuilder();
    for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt((int) (bits >>> shift & 15)));
    }
    return text.toString();
  }

  /** Something, and a sign that it ends there. */
  private SetDigest add(Object part) {
    all.append(part).append('\u001f');
    return this;
  }

  private void exercise(Exercise exercise) {
    add("exercise").add(exercise.id()).add(exercise.open().orElse(""));
    exercise
        .vary()
        .forEach(
            (name, values) -> {
              add("vary").add(name);
              values.forEach(this::add);
            });
    for (Requirement requirement : exercise.require()) {
      add("require").add(requirement.predicate());
      requirement.arguments().forEach(this::add);
    }
    for (Ask ask : exercise.ask()) {
      add("ask").add(ask.id()).add(ask.query()).add(ask.points());
      ask.of().forEach((name, value) -> add(name).add(value));
    }
    exercise.game().ifPresent(this::game);
  }

  private void game(GameTemplate game) {
    game.players().forEach(this::add);
    if (game instanceof Table table) {
      table
          .payoffs()
          .forEach(
              (profile, payoffs) -> {
                profile.forEach(this::add);
                payoffs.forEach(this::add);
              });
    } else if (game instanceof Tree tree) {
      node(tree.root());
    } else if (game instanceof Numbers numbers) {
      numbers.given().forEach((name, formula) -> add(name).add(formula));
    }
  }

  private void node(Node node) {
    if (node instanceof Decision decision) {
      add("decision").add(decision.player()).add(decision.set());
      decision
          .moves()
          .forEach(
              (action, next) -> {
                add(action);
                node(next);
              });
    } else if (node instanceof Chance chance) {
      add("chance").add(chance.name());
      chance
          .moves()
          .forEach(
              (outcome, next) -> {
                add(outcome).add(chance.probabilities().get(outcome));
                node(next);
              });
    } else if (node instanceof End end) {
      add("end");
      end.payoffs().forEach(this::add);
    }
  }
}
