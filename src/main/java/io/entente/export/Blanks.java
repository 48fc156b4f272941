package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.DeletionKey;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumbersKey;
import io.entente.exercise.answer.OrdinalKey;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.StructureKey;
import io.entente.exercise.answer.VerdictKey;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the answer to a question apart into places that learning platforms can grade.
 *
 * <p>A platform compares each place with what is right there and knows nothing of the game. So a
 * question whose right answers cannot be listed place by place is one for a person to read: a game
 * of one's own, an opinion, any one of several mixed equilibria, a mixture of three or more of
 * which many do.
 */
final class Blanks {

  private final Labels labels;
  private final NumberBlanks numbers;
  private final OrderBlanks orders;
  private final ModelBlanks models;

  Blanks(Worksheet sheet) {
    this.labels = new Labels(sheet);
    this.numbers = new NumberBlanks(sheet, labels);
    this.orders = new OrderBlanks(sheet, labels);
    this.models = new ModelBlanks(sheet, labels);
  }

  /** The places of a question, one or more, in the order of its answer. */
  List<Blank> of(Question question) {
    Key key = question.key();
    if (key instanceof NumberKey number) {
      return List.of(numbers.single(question, number));
    }
    if (key instanceof BeliefKey belief) {
      return List.of(numbers.belief(question, belief));
    }
    if (key instanceof NumbersKey several) {
      return numbers.several(question, several);
    }
    if (key instanceof MixKey mix) {
      return numbers.mix(question, mix);
    }
    if (key instanceof MixtureKey mixture) {
      return numbers.mixture(question, mixture);
    }
    if (key instanceof EquilibriaKey equilibria) {
      return numbers.equilibria(question, equilibria);
    }
    if (key instanceof ChoiceKey choice) {
      return List.of(choice(question, choice));
    }
    if (key instanceof SetKey set) {
      return List.of(set(question, set));
    }
    if (key instanceof PlanKey plan) {
      return plan(question, plan);
    }
    if (key instanceof VerdictKey verdict) {
      return List.of(verdict(question, verdict));
    }
    if (key instanceof DeletionKey deletion) {
      return orders.deletions(question, deletion);
    }
    if (key instanceof IntervalKey interval) {
      return orders.interval(question, interval);
    }
    if (key instanceof OrdinalKey ordinal) {
      return models.ordinal(ordinal);
    }
    if (key instanceof StructureKey structure) {
      return models.structure(question, structure);
    }
    if (key instanceof FlipKey flip) {
      return models.flip(question, flip);
    }
    return List.of(new Blank.Prose("", Rational.ONE));
  }

  private Blank choice(Question question, ChoiceKey key) {
    List<Blank.Option> options = new ArrayList<>();
    for (String option : key.options()) {
      options.add(option(question, option, labels.option(option, key.options())));
    }
    return new Blank.OneOf("", Rational.ONE, options);
  }

  /** An option that is an answer of its own: it earns what that answer earns. */
  private Blank.Option option(Question question, String answer, String shown) {
    return new Blank.Option(shown, question.mark(answer).share(), labels.says(question, answer));
  }

  /** A verdict and its reason are one choice, since a reason for the wrong verdict is none. */
  private Blank verdict(Question question, VerdictKey key) {
    List<Blank.Option> options = new ArrayList<>();
    for (String word : List.of("yes", "no")) {
      String shown = labels.word(word);
      options.add(option(question, word, shown));
      for (String reason : key.good().isEmpty() ? List.<String>of() : key.reasons()) {
        options.add(option(question, word + "; " + reason, shown + "; " + labels.name(reason)));
      }
    }
    return new Blank.OneOf("", Rational.ONE, options);
  }

  /** What a wrong member says is what the first misconception says whose answer has it. */
  private Blank set(Question question, SetKey key) {
    Map<String, String> says = new LinkedHashMap<>();
    for (String option : key.options()) {
      String alone = labels.says(question, option);
      if (!alone.isEmpty()) {
        says.put(option, alone);
      }
    }
    String saysNone = "";
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().orElse(null) instanceof Answer.Chosen chosen) {
        String remark = labels.says(mistake);
        chosen.members().forEach(member -> says.putIfAbsent(member, remark));
        saysNone = chosen.members().isEmpty() && saysNone.isEmpty() ? remark : saysNone;
      }
    }
    List<Blank.Option> options = new ArrayList<>();
    for (String option : key.options()) {
      boolean right = key.right().contains(option);
      options.add(
          new Blank.Option(
              labels.name(option),
              right ? Rational.ONE : Rational.ZERO,
              right ? "" : says.getOrDefault(option, "")));
    }
    boolean none = key.right().isEmpty();
    options.add(
        new Blank.Option(labels.none(), none ? Rational.ONE : Rational.ZERO, none ? "" : saysNone));
    return new Blank.SomeOf("", Rational.ONE, options);
  }

  private List<Blank> plan(Question question, PlanKey key) {
    List<Blank> blanks = new ArrayList<>();
    for (Map.Entry<String, List<String>> place : key.places().entrySet()) {
      List<String> right = key.right().get(place.getKey());
      List<Blank.Option> options = new ArrayList<>();
      for (String option : place.getValue()) {
        boolean isRight = right.contains(option);
        options.add(
            new Blank.Option(
                labels.option(option, place.getValue()),
                isRight ? Rational.ONE : Rational.ZERO,
                isRight ? "" : saysAt(question, place.getKey(), option)));
      }
      blanks.add(
          new Blank.OneOf(
              labels.name(place.getKey()), Rational.of(1, key.places().size()), options));
    }
    return blanks;
  }

  private String saysAt(Question question, String place, String option) {
    for (Question.Mistake mistake : question.mistakes()) {
      if (question.key().read(mistake.sample()).answer().orElse(null)
              instanceof Answer.Filled filled
          && option.equals(filled.entries().get(place))) {
        return labels.says(mistake);
      }
    }
    return "";
  }
}
