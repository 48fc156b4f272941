package io.entente.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Numbers of a case file: {@code 3}, {@code 0.25} or {@code "1/3"}, all exact. */
final class Numbers {

  private Numbers() {}

  static Rational rational(JsonElement number) {
    return Rational.parse(number.getAsString());
  }

  static List<Rational> rationals(JsonElement numbers) {
    List<Rational> list = new ArrayList<>();
    for (JsonElement number : numbers.getAsJsonArray()) {
      list.add(rational(number));
    }
    return list;
  }

  static List<Integer> integers(JsonElement numbers) {
    List<Integer> list = new ArrayList<>();
    for (JsonElement number : numbers.getAsJsonArray()) {
      list.add(number.getAsInt());
    }
    return list;
  }

  static List<List<Integer>> integerLists(JsonElement lists) {
    List<List<Integer>> all = new ArrayList<>();
    for (JsonElement list : lists.getAsJsonArray()) {
      all.add(integers(list));
    }
    return all;
  }

  /** One exact mixed strategy per player. */
  static List<List<Rational>> profile(JsonElement rows) {
    List<List<Rational>> profile = new ArrayList<>();
    JsonArray array = rows.getAsJsonArray();
    for (JsonElement row : array) {
      profile.add(rationals(row));
    }
    return profile;
  }
}
