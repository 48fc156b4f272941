package io.entente.json;

import io.entente.exercise.GameTemplate;
import io.entente.exercise.Localized;
import io.entente.exercise.TakenGame;
import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.TextNode;
import io.entente.number.Rational;
import io.entente.sample.CentralGame;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Actor;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.UnknownNameException;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the game of an exercise from a scenario: at its central reading, under a view, with some
 * decisions settled, in turn or at once. Its payoffs are computed anew whenever the set is read; a
 * fingerprint beside it makes a change of the scenario an error.
 */
final class ExerciseScenarioReader {

  private static final Keys KEYS =
      Keys.of("scenario", "view", "actors", "fix", "timing", "round", "sha256");

  private static final String TABLE = "table";
  private static final String TREE = "tree";

  private final Reading reading;
  private final Optional<Root> root;
  private final Map<String, Localized> titles;

  /**
   * Below this root.
   *
   * @param root absent for a set that is not read from a file
   * @param titles filled with what the scenario calls its actors, where the set says nothing
   */
  ExerciseScenarioReader(Reading reading, Optional<Root> root, Map<String, Localized> titles) {
    this.reading = reading;
    this.root = root;
    this.titles = titles;
  }

  Optional<GameTemplate> read(JsonNode node) {
    Optional<Fields> fields =
        Fields.of(reading, node, KEYS, "write {\"scenario\": \"../korea/appeal-to-xi.json\"}");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonNode> name = fields.get().required("scenario", "name the file of a scenario");
    Optional<Scenario> scenario = name.flatMap(this::scenario);
    if (scenario.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<GameTemplate> taken = taken(fields.get(), scenario.get());
      taken.ifPresent(game -> requireSame(fields.get(), game));
      return taken;
    } catch (UnknownNameException e) {
      reading.error(node, e.getMessage(), e.remedy());
    } catch (UnsolvableException | GameTooLargeException e) {
      reading.error(node, e.getMessage(), "fix more decisions, or choose another timing");
    } catch (TakenGame.RefusedException e) {
      reading.error(node, e.getMessage(), e.remedy());
    }
    return Optional.empty();
  }

  private Optional<Scenario> scenario(JsonNode node) {
    Optional<String> name = Fields.text(reading, node);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (root.isEmpty()) {
      reading.error(
          node, "a set that is not read from a file can name no scenario", "write the game out");
      return Optional.empty();
    }
    try {
      Path beside = root.get().resolve(name.get());
      ScenarioFile file = new ScenarioReader().read(beside);
      if (file.scenario().isEmpty()) {
        reading.error(
            node,
            Names.quoted(name.get()) + " is no scenario that can be used",
            file.findings().stream()
                .filter(one -> one.severity() == Finding.Severity.ERROR)
                .findFirst()
                .map(one -> "line " + one.line() + " there: " + one.message())
                .orElse("check it first"));
      }
      return file.scenario();
    } catch (SourceText.Unreadable unreadable) {
      reading.error(node, unreadable.getMessage(), unreadable.remedy);
      return Optional.empty();
    }
  }

  private Optional<GameTemplate> taken(Fields fields, Scenario scenario) {
    Map<String, String> fix = new LinkedHashMap<>();
    fields
        .node("fix")
        .ifPresent(
            node -> {
              for (Member one : Entries.byId(reading, node, "a decision")) {
                Fields.text(reading, one.value()).ifPresent(move -> fix.put(one.name(), move));
              }
            });
    Scenario applied = new WhatIf(fields.text("view"), View.forcing(fix)).apply(scenario);
    String timing = fields.text("timing", applied.defaultForm() == Form.SEQUENTIAL ? TREE : TABLE);
    if (!timing.equals(TABLE) && !timing.equals(TREE)) {
      reading.unknown(
          fields.node("timing").orElseThrow(), "timing", timing, List.of(TABLE, TREE), "there are");
      return Optional.empty();
    }
    Optional<Rational> step = step(fields);
    Runs runs = Plan.of(applied).central();
    GameTemplate template;
    if (timing.equals(TABLE)) {
      StrategicGame game = CentralGame.simultaneous(runs);
      List<String> players = players(fields, deciding(game));
      requireExact(fields, players, player -> game.tieTolerance(game.players().indexOf(player)));
      template = new TakenGame(players, step).table(game);
    } else {
      GameTree tree = CentralGame.sequential(runs);
      List<String> players = players(fields, deciding(tree));
      requireExact(fields, players, player -> tree.tieTolerance(tree.players().indexOf(player)));
      template = new TakenGame(players, step).tree(tree);
    }
    for (Actor actor : applied.actors()) {
      if (template.players().contains(actor.id())) {
        titles.putIfAbsent(actor.id(), Localized.english(actor.title()));
      }
    }
    return Optional.of(template);
  }

  /** Of what payoffs become multiples. */
  private Optional<Rational> step(Fields fields) {
    Optional<JsonNode> node = fields.node("round");
    Optional<Rational> step =
        node.flatMap(one -> ExerciseReader.formula(one, Set.of(), reading))
            .flatMap(formula -> formula.exactly(Map.of()));
    if (node.isPresent() && step.map(Rational::signum).orElse(0) <= 0) {
      reading.error(
          node.get(), "payoffs are rounded to multiples of a number above 0", "such as \"1/10\"");
      return Optional.empty();
    }
    return step;
  }

  private static List<String> deciding(StrategicGame game) {
    List<String> deciding = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      if (game.strategies(player).size() > 1) {
        deciding.add(game.players().get(player));
      }
    }
    return deciding;
  }

  private static List<String> deciding(GameTree tree) {
    List<String> deciding = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      int number = player;
      if (tree.informationSets().stream()
          .anyMatch(set -> set.player() == number && set.actions().size() > 1)) {
        deciding.add(tree.players().get(player));
      }
    }
    return deciding;
  }

  /** The players named, all of whom must decide; or all who do. */
  private List<String> players(Fields fields, List<String> deciding) {
    if (fields.node("actors").isEmpty()) {
      return deciding;
    }
    List<String> players = new ArrayList<>();
    for (TextNode name : fields.texts("actors")) {
      if (deciding.contains(name.text())) {
        players.add(name.text());
      } else {
        reading.unknown(name, "actor that decides", name.text(), deciding, "there are");
      }
    }
    return players.isEmpty() ? deciding : players;
  }

  /** How far a player's payoffs may be off. */
  private interface Rounding {
    double of(String player);
  }

  private void requireExact(Fields fields, List<String> players, Rounding rounding) {
    for (String player : players) {
      if (rounding.of(player) != 0) {
        reading.error(
            fields.object(),
            "the payoffs of " + player + " are not known as fractions",
            "take another view of the scenario, or write the game out");
      }
    }
  }

  private void requireSame(Fields fields, GameTemplate game) {
    Optional<String> expected = fields.text("sha256");
    String found = fingerprint(game);
    if (expected.isPresent() && !expected.get().equals(found)) {
      reading.error(
          fields.node("sha256").orElseThrow(),
          "the scenario gives another game now",
          "read the exercise again with its new payoffs, then write \"sha256\": \"" + found + "\"");
    }
  }

  /** SHA-256 of the game with all its payoffs. */
  static String fingerprint(GameTemplate game) {
    try {
      byte[] text = TakenGame.text(game).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
