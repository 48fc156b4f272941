package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.RubricKey;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.VerdictKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What options and answers look like to readers: words for closed lists, titles for players. */
public final class Labels {

  private static final String NONE = "none";
  private static final String START = "start";

  private final Worksheet sheet;

  /** Labels in the language of a sheet, with its titles. */
  public Labels(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A phrase of sheets and exports. */
  String say(String key) {
    return sheet.phrases().say(key, Map.of());
  }

  /** A word of a closed list. */
  String word(String word) {
    return sheet.phrases().word(word);
  }

  /** What the first misconception says that explains an answer; nothing if none does. */
  String says(Question question, String answer) {
    if (question.mark(answer).mistake().isEmpty()) {
      return "";
    }
    Answer read = question.key().read(answer).answer().orElseGet(() -> new Answer.Prose(answer));
    for (Question.Mistake mistake : question.mistakes()) {
      if (mistake.test().test(read)) {
        return says(mistake);
      }
    }
    return "";
  }

  /** What a misconception says. */
  String says(Question.Mistake mistake) {
    Map<String, String> values = new LinkedHashMap<>();
    mistake.remark().values().forEach((place, value) -> values.put(place, name(value)));
    return sheet.phrases().say(new Remark(mistake.remark().phrase(), values));
  }

  /** The answer that shows a misconception. */
  String sample(Question question, Question.Mistake mistake) {
    if (mistake.sample().equals(NONE) && !(question.key() instanceof ChoiceKey)) {
      return none();
    }
    return question.key() instanceof ChoiceKey choice && choice.options().contains(mistake.sample())
        ? option(mistake.sample(), choice.options())
        : name(mistake.sample().replace('-', '\u2212'));
  }

  String none() {
    return say("export.none");
  }

  /** One of these options; if all of them are words of the language's closed lists, its word. */
  String option(String option, List<String> among) {
    boolean words = among.stream().allMatch(one -> sheet.phrases().find("word." + one).isPresent());
    return words ? sheet.phrases().word(option) : name(option);
  }

  /** A name, or a label that begins or ends with a player's id, with titles for ids. */
  String name(String label) {
    if (label.equals(START)) {
      return say("export.start");
    }
    String title = sheet.title(label);
    if (!title.equals(label)) {
      return title;
    }
    int colon = label.indexOf(": ");
    if (colon > 0) {
      String head = sheet.title(label.substring(0, colon));
      return head + label.substring(colon);
    }
    int bracket = label.lastIndexOf(") ");
    return bracket > 0
        ? label.substring(0, bracket + 2) + sheet.title(label.substring(bracket + 2))
        : label;
  }

  /** What is right, or what a person looks for. */
  public String answer(Question question) {
    if (question.key() instanceof RubricKey rubric) {
      String person = sheet.phrases().say("rubric.person", Map.of());
      return rubric.criteria().isEmpty()
          ? person
          : person + " " + String.join("; ", rubric.criteria());
    }
    return answer(question.key());
  }

  /** What is right, for readers of a key. */
  String answer(Key key) {
    if (key instanceof ChoiceKey choice) {
      // "none" may be one of its options, and a word of its own
      return option(choice.right(), choice.options());
    }
    if (key.text().equals(NONE)) {
      return none();
    }
    if (key instanceof BeliefKey belief) {
      Map<String, String> ends = new LinkedHashMap<>();
      ends.put("low", belief.low().toString());
      ends.put("high", belief.high().toString());
      return sheet.phrases().say("export.belief-range", ends);
    }
    if (key instanceof SetKey set) {
      return join(set.right().stream().map(this::name).toList());
    }
    if (key instanceof VerdictKey verdict) {
      String word = sheet.phrases().word(verdict.isSo() ? "yes" : "no");
      return verdict.good().isEmpty() ? word : word + "; " + name(verdict.good().iterator().next());
    }
    if (key instanceof PlanKey plan) {
      List<String> pairs = new ArrayList<>();
      plan.right()
          .forEach(
              (place, right) ->
                  pairs.add(name(place) + " = " + option(right.get(0), plan.places().get(place))));
      return join(pairs);
    }
    return key.text().replace("=", " = ").replace("  =  ", " = ");
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }
}
