package io.entente.exercise;

import io.entente.exercise.query.Queries;
import io.entente.expression.Expression;
import io.entente.scenario.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Exercises about tables, for tests: a table is written row by row, payoffs as formulas. */
public final class Tables {

  private final List<String> players;
  private final Map<String, List<String>> strategies = new LinkedHashMap<>();
  private final Map<List<String>, List<String>> payoffs = new LinkedHashMap<>();
  private final Map<String, List<String>> vary = new LinkedHashMap<>();
  private final List<Requirement> require = new ArrayList<>();
  private Optional<String> open = Optional.empty();

  private Tables(List<String> players) {
    this.players = players;
    players.forEach(player -> strategies.put(player, new ArrayList<>()));
  }

  /** A table of these players. */
  public static Tables of(String... players) {
    return new Tables(List.of(players));
  }

  /** A cell, {@code A,B}, with one formula a player. */
  public Tables cell(String profile, String... formulas) {
    List<String> names = List.of(profile.split(","));
    for (int i = 0; i < names.size(); i++) {
      List<String> own = strategies.get(players.get(i));
      if (!own.contains(names.get(i))) {
        own.add(names.get(i));
      }
    }
    payoffs.put(names, List.of(formulas));
    return this;
  }

  /** The values of a parameter. */
  public Tables vary(String parameter, String... values) {
    vary.put(parameter, List.of(values));
    return this;
  }

  /** One parameter a payoff, {@code u0}, {@code u1} and so on, each with these values. */
  public Tables anyPayoffs(List<List<String>> of, String... values) {
    int number = 0;
    List<List<String>> profiles = List.of(List.of());
    for (List<String> own : of) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : profiles) {
        for (String one : own) {
          List<String> next = new ArrayList<>(before);
          next.add(one);
          longer.add(next);
        }
      }
      profiles = longer;
    }
    for (List<String> profile : profiles) {
      String[] formulas = new String[players.size()];
      for (int player = 0; player < formulas.length; player++) {
        formulas[player] = "u" + number++;
        vary(formulas[player], values);
      }
      cell(String.join(",", profile), formulas);
    }
    return this;
  }

  /** What must hold. */
  public Tables require(String predicate, String... arguments) {
    require.add(
        new Requirement(predicate, arguments.length == 0 ? List.of("true") : List.of(arguments)));
    return this;
  }

  /** The parameter without a value. */
  public Tables open(String parameter) {
    open = Optional.of(parameter);
    return this;
  }

  /** The exercise with one question; {@code of} is name, value, name, value. */
  public Exercise asking(String query, String... of) {
    Set<String> names = new LinkedHashSet<>(vary.keySet());
    open.ifPresent(names::add);
    Map<List<String>, List<Expression>> cells = new LinkedHashMap<>();
    payoffs.forEach(
        (profile, formulas) ->
            cells.put(
                profile, formulas.stream().map(text -> Expression.parse(text, names)).toList()));
    Map<String, List<Expression>> values = new LinkedHashMap<>();
    vary.forEach(
        (name, texts) ->
            values.put(
                name,
                texts.stream().map(text -> Expression.parse(text, values.keySet())).toList()));
    Map<String, String> about = new LinkedHashMap<>();
    for (int i = 0; i < of.length; i += 2) {
      about.put(of[i], of[i + 1]);
    }
    return new Exercise(
        "e",
        query,
        Localized.english("Test"),
        List.of(),
        Optional.empty(),
        Optional.of(new GameTemplate.Table(players, strategies, cells)),
        values,
        open,
        require,
        List.of(
            new Ask("a", Queries.of(query).orElseThrow(), about, 1, List.of(), Optional.empty())),
        Localized.english(""));
  }

  /** A variant of an exercise. */
  public static Variant variant(Exercise exercise, int key) {
    ExerciseSet set =
        new ExerciseSet(
            "test",
            "1",
            "CC0",
            Localized.english("T"),
            Map.of(),
            Map.of(),
            Register.EMPTY,
            List.of(exercise));
    return new VariantMaker(set, 2026).make(exercise, "" + key).variant();
  }

  /** The question of a variant. */
  public static Question question(Variant variant) {
    Ask ask = variant.exercise().ask().get(0);
    return Queries.of(ask.query()).orElseThrow().of(variant, ask);
  }
}
