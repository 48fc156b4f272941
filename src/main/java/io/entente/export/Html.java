package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Passage;
import io.entente.exercise.Variant;
import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.proof.trace.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Games as HTML that can be read aloud: real tables with headers, trees as nested lists. */
final class Html {

  private final Worksheet sheet;
  private final UnaryOperator<String> title;
  private final boolean drawings;
  private String parameter = "x";

  /** Games without drawings, which question banks may drop. */
  Html(Worksheet sheet) {
    this(sheet, false);
  }

  /**
   * Games.
   *
   * @param drawings whether trees are drawn too
   */
  Html(Worksheet sheet, boolean drawings) {
    this.sheet = sheet;
    this.drawings = drawings;
    this.title = name -> escaped(sheet.title(name));
  }

  /** Text as HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The beginning of a page, up to its body. */
  static String start(Worksheet sheet, String title, String style) {
    return "<!DOCTYPE html>\n<html lang=\""
        + escaped(sheet.phrases().language())
        + "\">\n<head><meta charset=\"utf-8\"><title>"
        + escaped(title)
        + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<style>\n"
        + style
        + "</style></head>\n<body>\n";
  }

  /** What stands above the questions of a variant: passage, source, prompt and game. */
  String head(Variant variant) {
    String language = sheet.phrases().language();
    Exercise exercise = variant.exercise();
    StringBuilder out = new StringBuilder();
    exercise.passage().ifPresent(passage -> passage(passage, out));
    String prompt = exercise.prompt().in(language);
    if (!prompt.isEmpty()) {
      out.append("<p>").append(escaped(prompt)).append("</p>\n");
    }
    String parameter = exercise.open().orElse("x");
    if (variant.exercise().showsGame()) {
      out.append(game(variant.subject(), parameter));
    }
    return out.toString();
  }

  private void passage(Passage passage, StringBuilder out) {
    String language = sheet.phrases().language();
    out.append("<p class=\"passage\">").append(escaped(passage.text().in(language)));
    out.append("</p>\n");
    String sources = Sources.of(sheet, passage);
    if (!sources.isEmpty()) {
      out.append("<p class=\"source\">").append(escaped(say("source"))).append(' ');
      out.append(escaped(sources)).append("</p>\n");
    }
  }

  /** The game of a variant; nothing where it has none. */
  String game(Subject subject, String parameter) {
    this.parameter = parameter;
    if (subject.game().isPresent()) {
      return table(subject, subject.game().get());
    }
    if (subject.tree().isPresent()) {
      GameTree tree = subject.tree().get();
      String list = "<ul class=\"tree\">" + node(tree, subject, 0, "") + "</ul>";
      return (drawings ? TreeDrawing.of(sheet, subject, parameter) : "") + list + note();
    }
    return given(subject);
  }

  private String given(Subject subject) {
    if (subject.given().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<table class=\"given\">");
    subject
        .given()
        .forEach(
            (name, value) ->
                out.append("<tr><th scope=\"row\">")
                    .append(escaped(given(name)))
                    .append("</th><td>")
                    .append(Payoff.number(value))
                    .append("</td></tr>"));
    return out.append("</table>").append(note()).toString();
  }

  /**
   * What a number that is given stands for: {@code pie}, {@code prior.TYPE}, {@code SIGNAL.TYPE}.
   */
  private String given(String name) {
    int dot = name.indexOf('.');
    String head = "given." + (dot < 0 ? name : name.substring(0, dot));
    boolean known = sheet.phrases().find(head).isPresent();
    if (dot < 0) {
      return known ? sheet.phrases().say(head, Map.of()) : name;
    }
    String about = sheet.title(name.substring(dot + 1));
    return known
        ? sheet.phrases().say(head, Map.of("name", about))
        : sheet
            .phrases()
            .say("given.signal", Map.of("signal", name.substring(0, dot), "name", about));
  }

  private String note() {
    return "<p class=\"note\">" + escaped(say("illustrative")) + "</p>";
  }

  /** Two players: a table of cells; more: one table for each combination of the others' moves. */
  private String table(Subject subject, StrategicGame game) {
    StringBuilder out = new StringBuilder();
    int players = game.players().size();
    int rest = 1;
    for (int player = 2; player < players; player++) {
      rest *= game.strategies(player).size();
    }
    for (int slice = 0; slice < rest; slice++) {
      slice(subject, game, slice, out);
    }
    return out.append(note()).toString();
  }

  private void slice(Subject subject, StrategicGame game, int slice, StringBuilder out) {
    int players = game.players().size();
    int[] moves = new int[players];
    int left = slice;
    StringBuilder caption = new StringBuilder();
    List<String> names = titles(game.players());
    if (players > 1) {
      caption.append(
          sheet
              .phrases()
              .say("sheet.caption.two", Map.of("row", names.get(0), "column", names.get(1))));
    }
    if (players != 2) {
      caption.append(players > 1 ? ". " : "");
      caption.append(
          sheet.phrases().say("sheet.caption", Map.of("players", String.join(", ", names))));
    }
    for (int player = players - 1; player >= 2; player--) {
      moves[player] = left % game.strategies(player).size();
      left /= game.strategies(player).size();
    }
    for (int player = 2; player < players; player++) {
      caption.append("; ").append(title.apply(game.players().get(player))).append(": ");
      caption.append(escaped(game.strategies(player).get(moves[player])));
    }
    // what may be wider than a narrow screen can be moved by keyboard
    out.append("<div class=\"scroll\"")
        .append(
            players > 1 && game.strategies(1).size() > 2
                ? " tabindex=\"0\" role=\"group\" aria-label=\"" + caption + "\""
                : "");
    out.append("><table class=\"game\"><caption>")
        .append(caption)
        .append("</caption>\n<tr><td class=\"corner\"></td>");
    List<String> columns = players > 1 ? game.strategies(1) : List.of("");
    for (String column : columns) {
      out.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
    }
    out.append("</tr>\n");
    for (int row = 0; row < game.strategies(0).size(); row++) {
      out.append("<tr><th scope=\"row\">").append(escaped(game.strategies(0).get(row)));
      out.append("</th>");
      for (int column = 0; column < columns.size(); column++) {
        moves[0] = row;
        if (players > 1) {
          moves[1] = column;
        }
        out.append("<td>").append(cell(subject, game, moves)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table></div>\n");
  }

  private List<String> titles(List<String> names) {
    return names.stream().map(title).toList();
  }

  private String cell(Subject subject, StrategicGame game, int[] moves) {
    StringBuilder out = new StringBuilder();
    int index = Profile.of(moves).index(game.shape());
    for (int player = 0; player < game.players().size(); player++) {
      out.append(player == 0 ? "" : ", ").append(Payoff.ofCell(subject, player, index, parameter));
    }
    return escaped(out.toString());
  }

  private String node(GameTree tree, Subject subject, int node, String action) {
    StringBuilder out = new StringBuilder("<li>");
    if (!action.isEmpty()) {
      out.append("<b>").append(escaped(action)).append("</b>");
    }
    if (tree.actions(node) == 0) {
      out.append(action.isEmpty() ? "" : ": ");
      for (int player = 0; player < tree.players().size(); player++) {
        out.append(player == 0 ? "" : ", ").append(title.apply(tree.players().get(player)));
        out.append(' ').append(escaped(Payoff.ofEnd(subject, player, node, parameter)));
      }
      return out.append("</li>\n").toString();
    }
    out.append(action.isEmpty() ? "" : " &ndash; ").append(mover(tree, node)).append("\n<ul>");
    List<String> actions = Payoff.actions(tree, node);
    for (int i = 0; i < actions.size(); i++) {
      String shown = actions.get(i);
      if (tree.kind(node) == GameTree.Kind.CHANCE) {
        shown += " (" + tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(i) + ")";
      }
      out.append(node(tree, subject, tree.child(node, i), shown));
    }
    return out.append("</ul></li>\n").toString();
  }

  private String mover(GameTree tree, int node) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return escaped(say("chance"));
    }
    String player = title.apply(tree.players().get(tree.player(node)));
    int set = tree.informationSet(node);
    int nodes = 0;
    for (int other = 0; other < tree.nodes(); other++) {
      nodes +=
          tree.kind(other) == GameTree.Kind.DECISION && tree.informationSet(other) == set ? 1 : 0;
    }
    String at = nodes > 1 ? "decides.unseen" : "decides";
    return sheet
        .phrases()
        .say(
            "sheet." + at,
            Map.of("player", player, "set", escaped(tree.informationSets().get(set).name())));
  }

  private String say(String key) {
    return sheet.phrases().say("sheet." + key, Map.of());
  }
}
