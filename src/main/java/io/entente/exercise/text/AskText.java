package io.entente.exercise.text;

import io.entente.exercise.Ask;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question in words: those of who wrote it, or else those of its query.
 *
 * <p>The phrase is {@code ask.QUERY}; for what the question says besides ({@code give}, {@code
 * strategy}, {@code mixed} and the like) a longer one where there is one, such as {@code
 * ask.minmax.mixed}.
 */
public final class AskText {

  /** What lengthens the phrase: by its word, or, if it is a name or a formula, by being there. */
  private static final List<String> FORMS =
      List.of("give", "strategy", "profile", "mixed", "everybody", "support", "player", "keep");

  /** The first point of a tree, which has no other name. */
  private static final String START = "start";

  private final Phrases phrases;
  private final UnaryOperator<String> titles;

  /**
   * Questions in one language.
   *
   * @param titles what stands for a name
   */
  public AskText(Phrases phrases, UnaryOperator<String> titles) {
    this.phrases = phrases;
    this.titles = titles;
  }

  /** The question in words. */
  public String say(Variant variant, Ask ask) {
    return ask.text()
        .map(text -> text.in(phrases.language()))
        .orElseGet(() -> phrases.say(key(variant, ask), values(variant, ask)));
  }

  private String key(Variant variant, Ask ask) {
    String key = "ask." + ask.query();
    if (ask.query().equals("flip") && variant.subject().game().isPresent()) {
      return key + ".table";
    }
    if (ask.query().equals("dominance") && !ask.of().containsKey("by")) {
      return key + ".all";
    }
    for (String form : FORMS) {
      String value = ask.of().get(form);
      if (value != null) {
        for (String longer : List.of(key + "." + value, key + "." + form)) {
          if (phrases.find(longer).isPresent()) {
            key = longer;
            break;
          }
        }
      }
    }
    return key;
  }

  private Map<String, String> values(Variant variant, Ask ask) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("x", variant.exercise().open().orElse("x"));
    List<String> players = variant.subject().players();
    List<String> cells = new ArrayList<>();
    List<String> mix = new ArrayList<>();
    for (Map.Entry<String, String> entry : ask.of().entrySet()) {
      values.put(entry.getKey(), names(entry.getValue()));
      if (entry.getKey().indexOf(',') >= 0) {
        cells.add("(" + names(entry.getKey()) + ") " + number(variant, entry.getValue()));
      }
      if (players.contains(entry.getKey())) {
        mix.add(titles.apply(entry.getKey()) + " " + numbers(variant, entry.getValue()));
      }
    }
    values.put("payoffs", payoffs(variant, ask));
    values.put("properties", properties(ask));
    values.put("distribution", String.join("; ", cells));
    values.put("mix", String.join("; ", mix));
    return values;
  }

  /** Payoffs that a question asks about, one a player. */
  private String payoffs(Variant variant, Ask ask) {
    List<String> payoffs = new ArrayList<>();
    for (String player : variant.subject().players()) {
      String formula = ask.of().get("payoff." + player);
      if (formula != null) {
        payoffs.add(titles.apply(player) + " " + number(variant, formula));
      }
    }
    return String.join("; ", payoffs);
  }

  /** What a game of the student's own must have. */
  private String properties(Ask ask) {
    List<String> properties = new ArrayList<>();
    for (Map.Entry<String, String> one : ask.of().entrySet()) {
      String key = ask.query() + "." + one.getKey();
      if (one.getValue().equals("1") && phrases.find(key + ".one").isPresent()) {
        properties.add(phrases.say(key + ".one", Map.of()));
      } else if (phrases.find(key).isPresent()) {
        properties.add(phrases.say(key, Map.of("number", one.getValue())));
      }
    }
    return String.join("; ", properties);
  }

  /** Names with commas between them, each with its title. */
  private String names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      boolean start = name.strip().equals(START);
      names.add(start ? phrases.say(START, Map.of()) : titles.apply(name.strip()));
    }
    return String.join(", ", names);
  }

  /** A strategy, or the probabilities of all of them in order. */
  private String numbers(Variant variant, String text) {
    List<String> numbers = new ArrayList<>();
    for (String formula : text.split(",", -1)) {
      numbers.add(number(variant, formula));
    }
    return numbers.size() == 1 ? numbers.get(0) : "(" + String.join(", ", numbers) + ")";
  }

  private String number(Variant variant, String formula) {
    try {
      return Phrases.number(variant.number(formula));
    } catch (UnaskableException e) {
      // it is no formula but a name
      return titles.apply(formula.strip());
    }
  }
}
