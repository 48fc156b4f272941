package io.entente.json.proof;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every JSON value that differs from a given one in one place. */
final class Mutations {

  /** Rows of numbers that state what a game pays, or what is played: no other number is right. */
  private static final Set<String> STATED =
      Set.of("payoffs", "dominating", "probabilities", "choices", "corners", "total", "equilibria");

  /**
   * A changed value.
   *
   * @param stated whether a number was changed that is right in one way only
   * @param what the change, for messages
   */
  record Mutation(JsonElement value, boolean stated, String what) {}

  private Mutations() {}

  static List<Mutation> of(JsonElement value, String key) {
    List<Mutation> all = new ArrayList<>();
    if (value.isJsonObject()) {
      for (String name : value.getAsJsonObject().keySet()) {
        for (Mutation inner : of(value.getAsJsonObject().get(name), name)) {
          JsonObject copy = value.getAsJsonObject().deepCopy();
          copy.add(name, inner.value());
          all.add(new Mutation(copy, inner.stated(), name + "." + inner.what()));
        }
        JsonObject without = value.getAsJsonObject().deepCopy();
        without.remove(name);
        all.add(new Mutation(without, false, "without " + name));
      }
    } else if (value.isJsonArray()) {
      list(value.getAsJsonArray(), key, all);
    } else if (value.getAsJsonPrimitive().isBoolean()) {
      all.add(new Mutation(new JsonPrimitive(!value.getAsBoolean()), false, "flipped"));
    } else if (value.getAsJsonPrimitive().isNumber()) {
      for (int change : new int[] {-1, 1}) {
        JsonPrimitive changed = new JsonPrimitive(value.getAsInt() + change);
        all.add(new Mutation(changed, false, "now " + changed));
      }
    } else {
      row(value.getAsString(), key, all);
    }
    return all;
  }

  private static void list(JsonArray list, String key, List<Mutation> all) {
    for (int at = 0; at < list.size(); at++) {
      for (Mutation inner : of(list.get(at), key)) {
        JsonArray copy = list.deepCopy();
        copy.set(at, inner.value());
        all.add(new Mutation(copy, inner.stated(), at + "." + inner.what()));
      }
      JsonArray fewer = list.deepCopy();
      fewer.remove(at);
      all.add(new Mutation(fewer, false, "without entry " + at));
      JsonArray more = list.deepCopy();
      more.add(list.get(at));
      all.add(new Mutation(more, false, "entry " + at + " twice"));
      if (at > 0 && !list.get(at).equals(list.get(at - 1))) {
        JsonArray swapped = list.deepCopy();
        swapped.set(at, list.get(at - 1));
        swapped.set(at - 1, list.get(at));
        all.add(new Mutation(swapped, false, "entries swapped at " + at));
      }
    }
  }

  private static void row(String row, String key, List<Mutation> all) {
    String[] words = row.split(" ");
    // The corner 0 is the same over any denominator.
    boolean stated = STATED.contains(key) && !row.matches("(0 )+over .*");
    for (int at = 0; at < words.length; at++) {
      if (words[at].matches("-?\\d+(/\\d+)?")) {
        Rational number = Rational.parse(words[at]);
        for (Rational change :
            List.of(Rational.ONE, Rational.of(-1), Rational.of(1, 1_000_000_000))) {
          add(words, at, number.plus(change).toString(), stated, all);
        }
        if (number.signum() != 0) {
          add(words, at, number.negate().toString(), stated, all);
        }
      }
      add(words, at, words[at] + " " + words[at], false, all);
      add(words, at, "x", true, all);
      if (at > 0 && !words[at].equals(words[at - 1])) {
        String[] swapped = words.clone();
        swapped[at - 1] = words[at];
        add(swapped, at, words[at - 1], stated, all);
      }
    }
  }

  private static void add(String[] words, int at, String word, boolean stated, List<Mutation> all) {
    String[] copy = Arrays.copyOf(words, words.length);
    copy[at] = word;
    String row = String.join(" ", copy);
    all.add(new Mutation(new JsonPrimitive(row), stated, "now \"" + row + "\""));
  }
}
