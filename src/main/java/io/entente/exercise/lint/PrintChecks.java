package io.entente.exercise.lint;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.text.Phrases;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of whatever is printed or exported of a variant. */
final class PrintChecks {

  /** The phrase that stands wherever payoffs do. */
  private static final String NOTE = "sheet.illustrative";

  private static final String FRACTION = "fraction=\"";

  /** The parts of 100 points that Moodle accepts; others stop the whole import. */
  private static final Set<String> LEGAL =
      Set.of(
          "100",
          "90",
          "83.33333",
          "80",
          "75",
          "70",
          "66.66667",
          "60",
          "50",
          "40",
          "33.33333",
          "30",
          "25",
          "20",
          "16.66667",
          "14.28571",
          "12.5",
          "11.11111",
          "10",
          "5",
          "0");

  private final ExerciseSet set;
  private final Phrases phrases;
  private final List<Lint.Printed> prints;
  private final Notes notes;

  PrintChecks(ExerciseSet set, Phrases phrases, List<Lint.Printed> prints, Notes notes) {
    this.set = set;
    this.phrases = phrases;
    this.prints = prints;
    this.notes = notes;
  }

  void check(List<Drawn> all) {
    for (Drawn drawn : all) {
      List<Question> questions = new ArrayList<>(drawn.questions().values());
      if (questions.size() < drawn.variant().exercise().ask().size()) {
        continue;
      }
      for (Lint.Printed print : prints) {
        String text = print.writer().write(set, drawn.variant(), questions, phrases);
        note(drawn, print, text);
        if (print.fractions()) {
          fractions(drawn, print, text);
        }
      }
    }
  }

  private void note(Drawn drawn, Lint.Printed print, String text) {
    Subject subject = drawn.variant().subject();
    boolean payoffs =
        drawn.variant().exercise().showsGame()
            && (subject.game().isPresent()
                || subject.tree().isPresent()
                || !subject.given().isEmpty());
    String said = phrases.say(NOTE, Map.of());
    if (payoffs
        && drawn.variant().exercise().showsGame()
        && !text.contains(said)
        && !inOneLine(text).contains(said)) {
      notes.add(
          Gate.NOTE,
          drawn,
          Optional.empty(),
          print.name() + phrases.language(),
          print.name() + " shows payoffs without the note that they are illustrative",
          "this is a fault of the program; please report it with the set");
    }
  }

  /** A text without line ends, since a note may go over two lines. */
  private static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      boolean before = line.length() > 0 && line.charAt(line.length() - 1) == ' ';
      if (!blank || !before) {
        line.append(blank ? ' ' : c);
      }
    }
    return line.toString();
  }

  private void fractions(Drawn drawn, Lint.Printed print, String text) {
    for (int at = text.indexOf(FRACTION); at >= 0; at = text.indexOf(FRACTION, at + 1)) {
      int start = at + FRACTION.length();
      String part = text.substring(start, Math.max(start, text.indexOf('"', start)));
      String size = part.startsWith("-") ? part.substring(1) : part;
      if (!LEGAL.contains(size)) {
        notes.add(
            Gate.FRACTIONS,
            drawn,
            Optional.empty(),
            part,
            print.name() + " gives " + part + " of 100 points, which Moodle refuses",
            "require another number of right answers");
      }
    }
  }
}
