package io.entente.report.exercise;

import io.entente.exercise.ExerciseType;
import io.entente.exercise.text.Phrases;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.List;
import java.util.Map;

/** The types of exercises, by what part of a course they belong to, as text. */
public final class TypesText {

  /** As wide as the longest name of a type, and a gap. */
  private static final int NAMES = 22;

  private TypesText() {}

  /**
   * The types, a line or two each.
   *
   * @param sets the names of the sets inside the program
   */
  public static String of(Phrases phrases, List<String> sets, Layout layout) {
    Prose prose = new Prose(layout);
    for (ExerciseType.Group group : ExerciseType.Group.values()) {
      prose.blank();
      prose.line(layout.heading(phrases.say("group." + group.word(), Map.of())));
      for (ExerciseType type : ExerciseType.values()) {
        if (type.group() == group) {
          type(type, phrases, prose);
        }
      }
    }
    prose.blank();
    if (!sets.isEmpty()) {
      prose.paragraph(
          0, phrases.say("list.sets", Map.of("sets", String.join(", ", sets), "set", sets.get(0))));
    }
    return prose.toString();
  }

  private static void type(ExerciseType type, Phrases phrases, Prose prose) {
    String hard = phrases.say("difficulty." + type.difficulty().word(), Map.of());
    String does = phrases.say("type." + type.word(), Map.of());
    if (prose.layout() == Layout.PLAIN) {
      prose.line(type.word() + " (" + hard + "): " + does);
      return;
    }
    String name = "  " + type.word() + " ".repeat(Math.max(1, NAMES - type.word().length()));
    prose.paragraph(2, 2 + NAMES, name.substring(2) + does + " (" + hard + ")");
  }
}
