package io.entente.exercise;

import io.entente.expression.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives players, moves, types and whatever else a set names the names that they have in a language:
 * in the game, in what points of decision are called, and in what questions are about. Numbers,
 * codes and keys stay what they are.
 */
final class Renaming {

  /** What questions say in words of the format, not in names of the game. */
  private static final List<String> WORDS = List.of("give", "keep");

  /** By length, the longest first: "Back down hard" before "Back down". */
  private final Map<String, String> names =
      new TreeMap<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());

  private final Set<String> used = new HashSet<>();

  /** One that changes nothing, but knows which of these names it met. */
  Renaming(Map<String, Localized> names) {
    names.keySet().forEach(name -> this.names.put(name, name));
  }

  Renaming(Map<String, Localized> names, String language) {
    names.forEach(
        (name, texts) -> {
          String text = texts.byLanguage().get(language);
          if (text != null) {
            this.names.put(name, text);
          }
        });
  }

  Exercise of(Exercise exercise) {
    return new Exercise(
        exercise.id(),
        exercise.type(),
        exercise.title(),
        exercise.concepts(),
        exercise.passage(),
        exercise.game().map(this::game),
        exercise.vary(),
        exercise.open(),
        exercise.require(),
        exercise.ask().stream().map(ask -> ask(ask, exercise.vary().keySet())).toList(),
        exercise.prompt());
  }

  private GameTemplate game(GameTemplate game) {
    if (game instanceof GameTemplate.Table table) {
      Map<String, List<String>> strategies = new LinkedHashMap<>();
      table.strategies().forEach((player, own) -> strategies.put(whole(player), each(own)));
      Map<List<String>, List<Expression>> payoffs = new LinkedHashMap<>();
      table.payoffs().forEach((profile, cell) -> payoffs.put(each(profile), cell));
      return new GameTemplate.Table(each(table.players()), strategies, payoffs);
    }
    if (game instanceof GameTemplate.Tree tree) {
      return new GameTemplate.Tree(each(tree.players()), node(tree.root()));
    }
    GameTemplate.Numbers numbers = (GameTemplate.Numbers) game;
    Map<String, Expression> given = new LinkedHashMap<>();
    numbers.given().forEach((name, formula) -> given.put(within(name), formula));
    return new GameTemplate.Numbers(each(numbers.players()), given);
  }

  private GameTemplate.Node node(GameTemplate.Node node) {
    if (node instanceof GameTemplate.Decision decision) {
      return new GameTemplate.Decision(
          whole(decision.player()), within(decision.set()), nodes(decision.moves()));
    }
    if (node instanceof GameTemplate.Chance chance) {
      return new GameTemplate.Chance(
          chance.name(), keys(chance.probabilities()), nodes(chance.moves()));
    }
    return node;
  }

  private Map<String, GameTemplate.Node> nodes(Map<String, GameTemplate.Node> moves) {
    Map<String, GameTemplate.Node> renamed = new LinkedHashMap<>();
    moves.forEach((move, next) -> renamed.put(whole(move), node(next)));
    return renamed;
  }

  private Ask ask(Ask ask, Set<String> parameters) {
    Map<String, String> of = new LinkedHashMap<>();
    ask.of()
        .forEach(
            (key, value) -> {
              boolean stays = WORDS.contains(key) || parameters.contains(value);
              of.put(within(key), stays ? value : within(value));
            });
    return new Ask(ask.id(), ask.asked(), of, ask.points(), ask.mistakes(), ask.text());
  }

  private <T> Map<String, T> keys(Map<String, T> map) {
    Map<String, T> renamed = new LinkedHashMap<>();
    map.forEach((key, value) -> renamed.put(whole(key), value));
    return renamed;
  }

  private List<String> each(List<String> all) {
    List<String> renamed = new ArrayList<>();
    all.forEach(name -> renamed.add(whole(name)));
    return renamed;
  }

  private String whole(String name) {
    String renamed = names.get(name);
    if (renamed == null) {
      return name;
    }
    used.add(name);
    return renamed;
  }

  /** The names that have not been met so far. */
  Set<String> unused() {
    Set<String> unused = new LinkedHashSet<>(names.keySet());
    unused.removeAll(used);
    return unused;
  }

  /**
   * A text in which every name that stands alone, with no letter or digit beside it, is changed.
   */
  String within(String text) {
    StringBuilder renamed = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      String found = at > 0 && isPart(text.charAt(at - 1)) ? "" : nameAt(text, at);
      renamed.append(found.isEmpty() ? text.substring(at, at + 1) : names.get(found));
      at += Math.max(1, found.length());
    }
    return renamed.toString();
  }

  private String nameAt(String text, int at) {
    for (String name : names.keySet()) {
      int end = at + name.length();
      if (text.startsWith(name, at) && (end == text.length() || !isPart(text.charAt(end)))) {
        used.add(name);
        return name;
      }
    }
    return "";
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
