package io.entente.export;

import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.DeletionKey;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumbersKey;
import io.entente.exercise.answer.OrdinalKey;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.PropertiesKey;
import io.entente.exercise.answer.RubricKey;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.StructureKey;
import io.entente.exercise.answer.VerdictKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a student puts an answer, on paper or on a page; nothing in it depends on what is right.
 */
sealed interface AnswerSpace {

  /**
   * Something to choose or to fill.
   *
   * @param value as an answer names it
   * @param shown as readers see it
   */
  record Option(String value, String shown) {}

  /** One or some of several options; {@code none} is one of them where some may be none. */
  record Ticks(List<Option> options, boolean isMany) implements AnswerSpace {
    public Ticks {
      options = List.copyOf(options);
    }
  }

  /** A place, with what can be chosen there; nothing to choose from is a number to be written. */
  record Place(Option name, List<Option> options) {
    public Place {
      options = List.copyOf(options);
    }
  }

  /** One entry a place. */
  record Places(List<Place> places) implements AnswerSpace {
    public Places {
      places = List.copyOf(places);
    }
  }

  /** Yes or no, and a reason where there are some to choose from. */
  record Verdict(List<Option> words, List<Option> reasons) implements AnswerSpace {
    public Verdict {
      words = List.copyOf(words);
      reasons = List.copyOf(reasons);
    }
  }

  /** One number. */
  record Figure() implements AnswerSpace {}

  /** Free writing on so many lines. */
  record Lines(int number) implements AnswerSpace {}

  /** The space that the answer to a question needs. */
  static AnswerSpace of(Key key, Labels labels) {
    if (key instanceof ChoiceKey choice) {
      return new Ticks(options(choice.options(), labels), false);
    }
    if (key instanceof SetKey set) {
      List<Option> options = new ArrayList<>(names(set.options(), labels));
      options.add(new Option("none", labels.none()));
      return new Ticks(options, true);
    }
    if (key instanceof PlanKey plan) {
      List<Place> places = new ArrayList<>();
      plan.places()
          .forEach(
              (place, options) ->
                  places.add(
                      new Place(new Option(place, labels.name(place)), options(options, labels))));
      return new Places(places);
    }
    if (key instanceof VerdictKey verdict) {
      List<String> reasons = verdict.good().isEmpty() ? List.of() : verdict.reasons();
      return new Verdict(options(List.of("yes", "no"), labels), names(reasons, labels));
    }
    if (key instanceof NumbersKey || key instanceof MixKey || key instanceof MixtureKey) {
      return numbers(key.options(), labels);
    }
    if (key instanceof OrdinalKey) {
      return numbers(key.options().stream().sorted().toList(), labels);
    }
    boolean figure = key instanceof NumberKey || key instanceof BeliefKey;
    return figure ? new Figure() : new Lines(lines(key));
  }

  private static int lines(Key key) {
    if (key instanceof RubricKey) {
      return 10;
    }
    if (key instanceof PropertiesKey) {
      return 5;
    }
    if (key instanceof EquilibriaKey || key instanceof StructureKey) {
      return 3;
    }
    return key instanceof DeletionKey ? 2 : 1;
  }

  private static Places numbers(List<String> names, Labels labels) {
    List<Place> places = new ArrayList<>();
    names.forEach(name -> places.add(new Place(new Option(name, labels.name(name)), List.of())));
    return new Places(places);
  }

  private static List<Option> names(List<String> names, Labels labels) {
    return names.stream().map(name -> new Option(name, labels.name(name))).toList();
  }

  private static List<Option> options(List<String> options, Labels labels) {
    return options.stream()
        .map(option -> new Option(option, labels.option(option, options)))
        .toList();
  }
}
