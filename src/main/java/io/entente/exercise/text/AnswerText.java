package io.entente.exercise.text;

import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.NumbersKey;
import io.entente.exercise.answer.OrdinalKey;
import io.entente.exercise.answer.PlanKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an answer is written, in words: the form of it, and what can be chosen from. Nothing in it
 * depends on what is right.
 */
public final class AnswerText {

  /** A longer list of what can be chosen from is not read. */
  private static final int MOST_OPTIONS = 6;

  private final Phrases phrases;

  /** Texts in one language. */
  public AnswerText(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The form of the answer in a sentence or two. */
  public String form(Key key) {
    String how = "how." + key.kind();
    List<String> options = words(key.options());
    boolean few = !options.isEmpty() && options.size() <= MOST_OPTIONS;
    if (few && phrases.find(how + ".of").isPresent()) {
      return phrases.say(how + ".of", Map.of("options", String.join("; ", options)));
    }
    if (!places(key).isEmpty() && phrases.find(how + ".places").isPresent()) {
      return phrases.say(how + ".places", Map.of());
    }
    return phrases.say(how, Map.of("options", String.join("; ", options)));
  }

  /**
   * A place to be filled in.
   *
   * @param name what is written before the equals sign
   * @param choices what can be written after it; empty for a number
   */
  public record Place(String name, List<String> choices) {
    public Place {
      choices = List.copyOf(choices);
    }
  }

  /** The places of an answer that has several; none where it has one. */
  public List<Place> places(Key key) {
    List<Place> places = new ArrayList<>();
    if (key instanceof PlanKey plan) {
      plan.places().forEach((place, choices) -> places.add(new Place(place, words(choices))));
    } else if (key instanceof NumbersKey numbers) {
      numbers.right().keySet().forEach(place -> places.add(new Place(place, List.of())));
    } else if (key instanceof OrdinalKey ordinal) {
      Set<String> names = new LinkedHashSet<>();
      for (OrdinalKey.Order order : ordinal.orders()) {
        names.add(order.less());
        names.add(order.more());
      }
      // in an order of their own, lest the first be the smaller ones
      names.stream().sorted().forEach(place -> places.add(new Place(place, List.of())));
    }
    return places;
  }

  private List<String> words(List<String> options) {
    return options.stream().map(phrases::word).toList();
  }
}
