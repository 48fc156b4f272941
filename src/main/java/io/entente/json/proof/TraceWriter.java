package io.entente.json.proof;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.proof.trace.Field;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Subject;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes traces as {@code entente/trace/1}: what the trace is about, what it claims, and the steps.
 * Numbers are texts of exact fractions, names the ids of the file, tables lists of objects.
 */
public final class TraceWriter {

  /** The format. */
  public static final String FORMAT = "entente/trace/1";

  private final JsonOut out;

  private TraceWriter(JsonOut out) {
    this.out = out;
  }

  /**
   * Writes the members of a trace into an object that is open.
   *
   * @param subject what the trace is about
   * @param says a step in words
   */
  public static void write(JsonOut out, Trace trace, Subject subject, Function<Step, String> says) {
    TraceWriter writer = new TraceWriter(out);
    out.put("format", FORMAT);
    out.object("subject");
    writer.subject(subject);
    out.end();
    out.object("claim").put("kind", trace.claim().kind().word());
    writer.fields("fields", trace.claim().fields());
    out.end();
    out.array("steps");
    for (Step step : trace.steps()) {
      out.addObject().put("rule", step.rule().word()).put("says", says.apply(step));
      writer.fields("fields", step.fields());
      out.end();
    }
    out.end();
  }

  /** Writes what traces are about into an object that is open. */
  public static void writeSubject(JsonOut out, Subject subject) {
    new TraceWriter(out).subject(subject);
  }

  private void fields(String name, Fields fields) {
    out.object(name);
    members(fields.fields());
    out.end();
  }

  private void members(Map<String, Field> fields) {
    fields.forEach(this::member);
  }

  private void member(String name, Field field) {
    if (field instanceof Field.Num number) {
      out.put(name, number.value().toString());
    } else if (field instanceof Field.Name one) {
      out.put(name, one.name());
    } else if (field instanceof Field.Names names) {
      out.putAll(name, names.names());
    } else {
      out.array(name);
      for (Map<String, Field> row : ((Field.Rows) field).rows()) {
        out.addObject();
        members(row);
        out.end();
      }
      out.end();
    }
  }

  private void subject(Subject subject) {
    subject.game().ifPresent(this::table);
    subject.tree().ifPresent(this::tree);
    if (!subject.distribution().isEmpty()) {
      out.array("distribution");
      subject
          .distribution()
          .forEach(
              (at, weight) ->
                  out.addObject().putAll("at", at).put("weight", weight.toString()).end());
      out.end();
    }
    if (!subject.given().isEmpty()) {
      out.object("given");
      subject.given().forEach((name, value) -> out.put(name, value.toString()));
      out.end();
    }
    if (!subject.named().isEmpty()) {
      out.putAll("players", subject.named());
    }
    subject
        .slope()
        .ifPresent(
            slope -> {
              out.object("slope");
              subject(slope);
              out.end();
            });
  }

  private void table(StrategicGame game) {
    out.object("table").putAll("players", game.players());
    out.object("strategies");
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      out.putAll(game.players().get(player), game.strategies(player));
      strategies.add(game.strategies(player));
    }
    out.end();
    out.array("cells");
    for (int cell = 0; cell < (int) game.shape().profiles(); cell++) {
      List<String> payoffs = new ArrayList<>();
      List<String> at = new ArrayList<>();
      int[] moves = game.shape().profile(cell).toArray();
      for (int player = 0; player < game.players().size(); player++) {
        at.add(strategies.get(player).get(moves[player]));
        payoffs.add(game.exactPayoff(player, cell).toString());
      }
      out.addObject().putAll("at", at).putAll("payoffs", payoffs).end();
    }
    out.end().end();
  }

  private void tree(GameTree tree) {
    out.object("tree").putAll("players", tree.players());
    out.object("root");
    node(tree, 0);
    out.end().end();
  }

  private void node(GameTree tree, int node) {
    switch (tree.kind(node)) {
      case DECISION -> {
        var set = tree.informationSets().get(tree.informationSet(node));
        out.put("player", tree.players().get(set.player())).put("set", set.name());
        moves(tree, node, set.actions());
      }
      case CHANCE -> {
        var move = tree.chanceMoves().get(tree.chanceMove(node));
        out.put("chance", move.name());
        out.putAll("probabilities", texts(move.probabilities()));
        moves(tree, node, move.actions());
      }
      default -> {
        List<String> payoffs = new ArrayList<>();
        for (int player = 0; player < tree.players().size(); player++) {
          payoffs.add(tree.exactPayoff(player, node).toString());
        }
        out.putAll("payoffs", payoffs);
      }
    }
  }

  private void moves(GameTree tree, int node, List<String> actions) {
    out.object("moves");
    for (int action = 0; action < actions.size(); action++) {
      out.object(actions.get(action));
      node(tree, tree.child(node, action));
      out.end();
    }
    out.end();
  }

  private static List<String> texts(List<Rational> numbers) {
    return numbers.stream().map(Rational::toString).toList();
  }
}
