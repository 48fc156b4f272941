package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.DeletionKey;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.OwnLabels;
import io.entente.game.Dominance;
import io.entente.game.Restriction;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Places for an order of deletions, and for a piece of the line. */
final class OrderBlanks {

  private static final Rational END = Rational.of(2, 5);
  private static final Rational CLOSED = Rational.of(1, 10);

  private final Worksheet sheet;
  private final Labels labels;

  OrderBlanks(Worksheet sheet, Labels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  /**
   * One choice a deletion, and a last one: nothing more. Right is whatever some right order deletes
   * at that time, so that no right order is refused.
   */
  List<Blank> deletions(Question question, DeletionKey key) {
    List<Set<String>> right = legal(key);
    List<Blank> blanks = new ArrayList<>();
    for (int time = 0; time <= key.order().size(); time++) {
      List<Blank.Option> options = new ArrayList<>();
      for (String option : key.options()) {
        boolean isRight = time < right.size() && right.get(time).contains(option);
        options.add(
            new Blank.Option(
                labels.name(option),
                isRight ? Rational.ONE : Rational.ZERO,
                isRight ? "" : saysAt(question, time, option)));
      }
      boolean last = time == key.order().size();
      options.add(
          new Blank.Option(labels.say("export.nothing"), last ? Rational.ONE : Rational.ZERO, ""));
      blanks.add(
          new Blank.OneOf(
              sheet.phrases().say("export.time", Map.of("number", "" + (time + 1))),
              Rational.of(1, key.order().size() + 1),
              options));
    }
    return blanks;
  }

  /** By time, what can be deleted then; whatever went before, the same is left in the end. */
  private static List<Set<String>> legal(DeletionKey key) {
    List<Set<String>> byTime = new ArrayList<>();
    Set<Restriction> now = new LinkedHashSet<>(Set.of(Restriction.all(key.game().shape())));
    for (int time = 0; time < key.order().size(); time++) {
      Set<String> right = new LinkedHashSet<>();
      Set<Restriction> next = new LinkedHashSet<>();
      for (Restriction left : now) {
        for (String label : key.labels().all()) {
          OwnLabels.Own own = key.labels().find(label).orElseThrow();
          if (left.contains(own.player(), own.strategy()) && isDominated(key, left, own)) {
            right.add(label);
            next.add(left.without(own.player(), own.strategy()));
          }
        }
      }
      byTime.add(right);
      now = next;
    }
    return byTime;
  }

  private static boolean isDominated(DeletionKey key, Restriction left, OwnLabels.Own own) {
    for (int by : left.strategies(own.player())) {
      if (by != own.strategy()
          && Dominance.strictly(key.game(), left, own.player(), by, own.strategy())) {
        return true;
      }
    }
    return false;
  }

  private String saysAt(Question question, int time, String option) {
    for (Question.Mistake mistake : question.mistakes()) {
      if (question.key().read(mistake.sample()).answer().orElse(null)
              instanceof Answer.Sequence given
          && time < given.items().size()
          && given.items().get(time).equals(option)) {
        return labels.says(mistake);
      }
    }
    return "";
  }

  /** The ends, and whether they belong; for an end that is infinitely far, that there is none. */
  List<Blank> interval(Question question, IntervalKey key) {
    List<Blank> blanks = new ArrayList<>();
    if (key.right().isEmpty()) {
      String says = says(question, piece -> !piece.isEmpty());
      return List.of(yesNo("export.values", Rational.ONE, false, says));
    }
    side(question, key, true, blanks);
    side(question, key, false, blanks);
    Rational sum = Rational.ZERO;
    for (Blank blank : blanks) {
      sum = sum.plus(blank.part());
    }
    List<Blank> scaled = new ArrayList<>();
    for (Blank blank : blanks) {
      Rational part = blank.part().dividedBy(sum);
      scaled.add(
          blank instanceof Blank.Numeric number
              ? new Blank.Numeric(
                  number.label(), part, number.right(), number.tolerance(), number.others())
              : new Blank.OneOf(blank.label(), part, ((Blank.OneOf) blank).options()));
    }
    return scaled;
  }

  private void side(Question question, IntervalKey key, boolean low, List<Blank> blanks) {
    String side = low ? "low" : "high";
    Optional<Rational> end = end(key.right(), low);
    if (end.isEmpty()) {
      String says = says(question, piece -> end(piece, low).isPresent());
      blanks.add(yesNo("export.is." + side, END.plus(CLOSED), false, says));
      return;
    }
    List<Blank.Other> others = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().orElse(null) instanceof Answer.Piece piece) {
        Optional<Rational> given = end(piece, low);
        boolean isOther =
            given.isPresent()
                && given.get().minus(end.get()).abs().compareTo(NumberText.TOLERANCE) > 0
                && others.stream().noneMatch(one -> one.value().equals(given.get()));
        if (isOther) {
          others.add(
              new Blank.Other(
                  given.get(), NumberText.TOLERANCE, Rational.ZERO, labels.says(mistake)));
        }
      }
    }
    blanks.add(
        new Blank.Numeric(
            labels.say("export.end." + side), END, end.get(), NumberText.TOLERANCE, others));
    if (!end.equals(end(key.domain(), low))) {
      blanks.add(
          yesNo(
              "export.belongs." + side,
              CLOSED,
              low ? key.right().lowIn() : key.right().highIn(),
              ""));
    }
  }

  /** What the first misconception says whose piece is such. */
  private String says(Question question, Predicate<Answer.Piece> test) {
    for (Question.Mistake mistake : question.mistakes()) {
      if (question.key().read(mistake.sample()).answer().orElse(null) instanceof Answer.Piece piece
          && test.test(piece)) {
        return labels.says(mistake);
      }
    }
    return "";
  }

  private static Optional<Rational> end(Answer.Piece piece, boolean low) {
    return low ? piece.low() : piece.high();
  }

  private Blank yesNo(String label, Rational part, boolean yes, String says) {
    return new Blank.OneOf(
        labels.say(label),
        part,
        List.of(
            new Blank.Option(
                labels.word("yes"), yes ? Rational.ONE : Rational.ZERO, yes ? "" : says),
            new Blank.Option(
                labels.word("no"), yes ? Rational.ZERO : Rational.ONE, yes ? says : "")));
  }
}
