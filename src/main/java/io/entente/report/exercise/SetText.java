package io.entente.report.exercise;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseType;
import io.entente.exercise.Question;
import io.entente.export.Worksheet;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.proof.trace.Subject;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a set of exercises holds, as text. */
public final class SetText {

  private SetText() {}

  /** The exercises of a set, each with what it teaches and how hard it is. */
  public static String of(Worksheet sheet, Layout layout) {
    Prose prose = new Prose(layout);
    String language = sheet.phrases().language();
    prose.paragraph(0, sheet.set().title().in(language));
    int points = 0;
    for (Worksheet.Item item : sheet.items()) {
      points += item.variant().exercise().points();
    }
    prose.paragraph(
        0,
        say(
            sheet,
            "set",
            Map.of(
                "id",
                sheet.set().id(),
                "version",
                sheet.set().version(),
                "number",
                "" + sheet.items().size(),
                "points",
                "" + points)));
    int number = 1;
    for (Worksheet.Item item : sheet.items()) {
      Exercise exercise = item.variant().exercise();
      prose.blank();
      prose.paragraph(0, 4, number++ + "  " + exercise.id() + ": " + exercise.title().in(language));
      prose.paragraph(4, facts(sheet, item));
      if (!exercise.concepts().isEmpty()) {
        prose.paragraph(
            4, say(sheet, "concepts", Map.of("concepts", String.join(", ", exercise.concepts()))));
      }
    }
    return prose.toString();
  }

  private static String facts(Worksheet sheet, Worksheet.Item item) {
    Exercise exercise = item.variant().exercise();
    Set<String> kinds = new LinkedHashSet<>();
    int steps = 0;
    for (Question question : item.questions()) {
      kinds.add(sheet.phrases().say("kind." + question.key().kind(), Map.of()));
      steps += question.trace().map(trace -> trace.steps().size()).orElse(0);
    }
    List<String> facts = new ArrayList<>();
    facts.add(exercise.type());
    ExerciseType.of(exercise.type())
        .ifPresent(
            type ->
                facts.add(sheet.phrases().say("difficulty." + type.difficulty().word(), Map.of())));
    int points = exercise.points();
    facts.add(say(sheet, points == 1 ? "points.one" : "points", Map.of("points", "" + points)));
    String size = size(sheet, item.variant().subject());
    if (!size.isEmpty()) {
      facts.add(size);
    }
    if (steps > 0) {
      facts.add(say(sheet, steps == 1 ? "steps.one" : "steps", Map.of("steps", "" + steps)));
    }
    return String.join("; ", facts)
        + ". "
        + say(sheet, "kinds", Map.of("kinds", String.join("; ", kinds)));
  }

  /** How large the game is. */
  private static String size(Worksheet sheet, Subject subject) {
    if (subject.game().isPresent()) {
      StrategicGame game = subject.game().get();
      List<String> moves = new ArrayList<>();
      for (int player = 0; player < game.players().size(); player++) {
        moves.add("" + game.strategies(player).size());
      }
      return say(
          sheet,
          "table",
          Map.of("size", String.join(" " + say(sheet, "by", Map.of()) + " ", moves)));
    }
    if (subject.tree().isPresent()) {
      GameTree tree = subject.tree().get();
      int decisions = 0;
      int ends = 0;
      for (int node = 0; node < tree.nodes(); node++) {
        decisions += tree.kind(node) == GameTree.Kind.DECISION ? 1 : 0;
        ends += tree.actions(node) == 0 ? 1 : 0;
      }
      return say(sheet, "tree", Map.of("decisions", "" + decisions, "ends", "" + ends));
    }
    return "";
  }

  private static String say(Worksheet sheet, String key, Map<String, String> values) {
    return sheet.phrases().say("sheet." + key, values);
  }
}
