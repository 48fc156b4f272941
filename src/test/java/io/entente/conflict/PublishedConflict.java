package io.entente.conflict;

import io.entente.conflict.option.Direction;
import io.entente.conflict.option.Option;
import io.entente.conflict.option.OptionForm;
import io.entente.conflict.option.OptionPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A conflict from the literature with its published answers, read from {@code
 * src/test/resources/conflict}: one fact a line, states counted from 1, ties in brackets.
 */
public final class PublishedConflict {

  private final List<String> decisionMakers = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final List<OptionPattern> infeasible = new ArrayList<>();
  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private PublishedConflict() {}

  /** The conflict in the file of this name. */
  public static PublishedConflict named(String name) {
    PublishedConflict conflict = new PublishedConflict();
    try {
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/conflict", name + ".txt"))) {
        if (!line.startsWith("#")) {
          int colon = line.indexOf(':');
          conflict.read(line.substring(0, colon), line.substring(colon + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return conflict;
  }

  private void read(String key, String value) {
    if (key.equals("option")) {
      String[] parts = value.split(" \\| ");
      if (!decisionMakers.contains(parts[0])) {
        decisionMakers.add(parts[0]);
      }
      options.add(new Option(decisionMakers.indexOf(parts[0]), parts[1], Direction.BOTH));
    } else if (key.equals("infeasible")) {
      infeasible.add(OptionPattern.parse(value, options.size()));
    } else {
      facts.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
    }
  }

  /** Its option form. */
  public OptionForm form() {
    return new OptionForm(decisionMakers, options, infeasible);
  }

  /** Its model, with the published rankings. */
  public ConflictModel model() {
    List<Preference> preferences = new ArrayList<>();
    int states = form().states().count();
    for (String name : decisionMakers) {
      preferences.add(ranking(facts.get("ranking " + name).get(0), states));
    }
    return form().model(preferences);
  }

  /** Whether the file says this. */
  public boolean says(String key) {
    return facts.containsKey(key);
  }

  /** The lines of this key. */
  public List<String> lines(String key) {
    return facts.get(key);
  }

  /** The states of the only line of this key, counted from 0. */
  public StateSet states(String key) {
    String line = facts.get(key).get(0);
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    int[] states = new int[words.length];
    for (int at = 0; at < words.length; at++) {
      states[at] = Integer.parseInt(words[at]) - 1;
    }
    return StateSet.of(states);
  }

  /** A ranking such as {@code 3 (1 2) 4}, from best to worst, counted from 1. */
  public static Preference ranking(String line, int states) {
    List<int[]> groups = new ArrayList<>();
    List<Integer> tied = new ArrayList<>();
    boolean open = false;
    for (String word : line.split(" ")) {
      open |= word.startsWith("(");
      tied.add(Integer.parseInt(word.replace("(", "").replace(")", "")) - 1);
      open &= !word.endsWith(")");
      if (!open) {
        groups.add(tied.stream().mapToInt(Integer::intValue).toArray());
        tied.clear();
      }
    }
    return Preference.ofRanking(states, groups.toArray(new int[0][]));
  }
}
