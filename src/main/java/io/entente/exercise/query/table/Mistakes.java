package io.entente.exercise.query.table;

import io.entente.exercise.Question.Mistake;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.Texts;
import io.entente.game.Profile;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the answers of misconceptions. One that is right all the same, or that an earlier one
 * explains, is left out, so that every sample gets its own code.
 */
public final class Mistakes {

  /** What a number earns that was computed by a known mistake. */
  public static final Rational QUARTER = Rational.of(1, 4);

  private final Asked asked;
  private final Key key;
  private final List<Mistake> list = new ArrayList<>();

  /** None so far. */
  public Mistakes(Asked asked, Key key) {
    this.asked = asked;
    this.key = key;
  }

  /** What was collected. */
  public List<Mistake> list() {
    return list;
  }

  /** Answers that pass a test, said by {@code mistake.CODE}. */
  public Mistakes add(String code, String sample, Predicate<Answer> test) {
    return add(code, sample, test, Rational.ZERO, Remark.of("mistake." + code));
  }

  /** The same with a share of the points and something else to say. */
  public Mistakes add(
      String code, String sample, Predicate<Answer> test, Rational share, Remark remark) {
    boolean sought = asked.ask().mistakes().isEmpty() || asked.ask().mistakes().contains(code);
    if (!sought || key.mark(sample).isSettled()) {
      return this;
    }
    Answer answer = key.read(sample).answer().orElseGet(() -> new Answer.Prose(sample));
    if (list.stream().noneMatch(earlier -> earlier.test().test(answer)) && test.test(answer)) {
      list.add(new Mistake(code, sample, test, share, remark));
    }
    return this;
  }

  /** A number that a mistake leads to. */
  public Mistakes number(String code, Rational value, Rational share) {
    return number(code, value, share, Remark.of("mistake." + code));
  }

  /** The same with something else to say. */
  public Mistakes number(String code, Rational value, Rational share, Remark remark) {
    return add(
        code,
        value.toString(),
        given -> given instanceof Answer.Number number && number.number().means(value),
        share,
        remark);
  }

  /** Just this set. */
  public Mistakes set(String code, Set<String> members) {
    return set(code, members, Remark.of("mistake." + code));
  }

  /** The same with something else to say. */
  public Mistakes set(String code, Set<String> members, Remark remark) {
    return add(
        code,
        members.isEmpty() ? "none" : String.join("; ", members),
        given -> given instanceof Answer.Chosen chosen && chosen.members().equals(members),
        Rational.ZERO,
        remark);
  }

  /** A set in which one of these stands that do not belong there. */
  public Mistakes containing(String code, Set<String> tempting, String sample) {
    return add(
        code,
        sample,
        given ->
            given instanceof Answer.Chosen chosen
                && chosen.members().stream().anyMatch(tempting::contains));
  }

  /** Just this mixture. */
  public Mistakes mixture(String code, MixtureKey mixtures, List<Rational> weights) {
    return mixture(code, mixtures, weights, Remark.of("mistake." + code));
  }

  /** The same with something else to say. */
  public Mistakes mixture(String code, MixtureKey mixtures, List<Rational> weights, Remark remark) {
    return add(
        code,
        mixtures.text(weights),
        given -> given instanceof Answer.Numbers && mixtures.weights(given).equals(weights),
        QUARTER,
        remark);
  }

  /** A remark with a player's name. */
  public Remark about(String phrase, int player) {
    return Remark.of(phrase, "player", asked.game().players().get(player));
  }

  /** M1: payoffs where strategies are asked for. */
  public Mistakes payoffs(Profile sample) {
    List<String> vectors = asked.cells().all().stream().map(asked::payoffs).toList();
    return add(
        "M1",
        asked.payoffs(sample),
        given -> given instanceof Answer.Prose prose && arePayoffs(prose.text(), vectors),
        Rational.ZERO,
        new Remark(
            "mistake.M1",
            Map.of("payoffs", asked.payoffs(sample), "profile", asked.cells().label(sample))));
  }

  private static boolean arePayoffs(String text, List<String> vectors) {
    return Texts.list(text).stream()
        .allMatch(part -> vectors.stream().anyMatch(vector -> Texts.isSame(part, vector)));
  }
}
