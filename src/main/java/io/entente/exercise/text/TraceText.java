package io.entente.exercise.text;

import io.entente.number.Rational;
import io.entente.proof.trace.Column;
import io.entente.proof.trace.Field;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A trace in words: the worked solution, a hint in three parts, a quiz with one number blank.
 *
 * <p>A step is said by the phrase of its rule, in one of several forms where the rule has several
 * ({@code dominated.strict}); a table of it row by row, by {@code RULE.TABLE}. A row with the
 * weight 1 or 0 has a form of its own, {@code .sure} or {@code .never}, where there is one; so has
 * one in which nothing changes, {@code .equal}, one that does not depend on the parameter, {@code
 * .flat}, and whatever has a table without rows, {@code .empty}.
 */
public final class TraceText {

  /** Fields of which the value decides how a step is said. */
  private static final List<String> FORMS = List.of("kind", "is", "holds", "sign", "side");

  /** The place of the open parameter's name, which is its name where it has no other. */
  public static final String PARAMETER = "x";

  /** Tables that are said within a sentence, with an "and" between two rows. */
  private static final List<String> INLINE =
      List.of("mix", "by", "bound", "worse", "better", "ends");

  private static final String BLANK = "_____";

  private final Phrases phrases;
  private final UnaryOperator<String> titles;
  private final String parameter;
  private final Function<Rational, String> numbers;

  /**
   * Texts in one language.
   *
   * @param titles what stands for a name, such as a player's id; a name of nothing stays itself
   */
  public TraceText(Phrases phrases, UnaryOperator<String> titles) {
    this(phrases, titles, PARAMETER);
  }

  /**
   * The same.
   *
   * @param parameter what the open parameter is called in the exercise
   */
  public TraceText(Phrases phrases, UnaryOperator<String> titles, String parameter) {
    this(phrases, titles, parameter, Phrases::number);
  }

  /**
   * The same.
   *
   * @param numbers how a number is written
   */
  public TraceText(
      Phrases phrases,
      UnaryOperator<String> titles,
      String parameter,
      Function<Rational, String> numbers) {
    this.phrases = phrases;
    this.titles = titles;
    this.parameter = parameter;
    this.numbers = numbers;
  }

  /** The worked solution, a sentence or two a step, and what follows. */
  public List<String> solution(Trace trace) {
    List<String> lines = new ArrayList<>();
    trace.steps().forEach(step -> lines.add(say(step)));
    lines.add(
        say(
            "claim." + trace.claim().kind().word(),
            trace.claim().kind().columns(),
            trace.claim().fields()));
    return lines;
  }

  /** A step in words. */
  public String say(Step step) {
    return say(step.rule().word(), step.rule().columns(), step.fields());
  }

  /** A hint: 1 what to ask oneself, 2 where to look, 3 the step itself. */
  public String hint(Step step, int level) {
    if (level == 3) {
      return say(step);
    }
    String key = step.rule().word() + (level == 1 ? ".question" : ".place");
    return phrases.say(key, values(step.rule().word(), step.rule().columns(), step.fields()));
  }

  /**
   * A step with a number blank.
   *
   * @param text the step in words
   * @param answer what belongs there
   */
  public record Quiz(String text, Rational answer) {}

  /** A quiz for each number of a step that is not in a table. */
  public List<Quiz> quizzes(Step step) {
    List<Quiz> quizzes = new ArrayList<>();
    String rule = step.rule().word();
    for (Column column : step.rule().columns()) {
      if (column.kind() == Column.Kind.NUMBER) {
        Map<String, String> values = values(rule, step.rule().columns(), step.fields());
        String before = values.put(column.name(), BLANK);
        String text = phrases.say(form(rule, step.fields()), values);
        if (before != null && text.contains(BLANK)) {
          quizzes.add(new Quiz(text, step.fields().number(column.name())));
        }
      }
    }
    return quizzes;
  }

  private String say(String key, List<Column> columns, Fields fields) {
    return phrases.say(form(key, fields), values(key, columns, fields));
  }

  private String form(String key, Fields fields) {
    for (String form : FORMS) {
      if (fields.fields().get(form) instanceof Field.Name name) {
        String longer = key + "." + name.name();
        if (phrases.find(longer).isPresent()) {
          return longer;
        }
      }
    }
    boolean empty =
        fields.fields().values().stream()
            .anyMatch(field -> field instanceof Field.Rows rows && rows.rows().isEmpty());
    if (empty && phrases.find(key + ".empty").isPresent()) {
      return key + ".empty";
    }
    Field now = fields.fields().get("now");
    if (now instanceof Field.Num
        && now.equals(fields.fields().get("then"))
        && phrases.find(key + ".equal").isPresent()) {
      return key + ".equal";
    }
    if (fields.fields().get("slope") instanceof Field.Num slope
        && slope.value().signum() == 0
        && phrases.find(key + ".flat").isPresent()) {
      return key + ".flat";
    }
    if (fields.fields().get("weight") instanceof Field.Num weight) {
      String sure = key + (weight.value().signum() == 0 ? ".never" : ".sure");
      boolean plain = weight.value().signum() != 0 && !weight.value().equals(Rational.ONE);
      if (!plain && phrases.find(sure).isPresent()) {
        return sure;
      }
    }
    return key;
  }

  private Map<String, String> values(String key, List<Column> columns, Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(PARAMETER, parameter);
    for (Column column : columns) {
      Field field = fields.fields().get(column.name());
      values.put(column.name(), value(key, column, field));
    }
    return values;
  }

  private String value(String key, Column column, Field field) {
    if (field instanceof Field.Num number) {
      return numbers.apply(number.value());
    }
    if (field instanceof Field.Name name) {
      if (name.name().isEmpty()) {
        // the set of the first point, which nothing leads to
        return phrases.say("start", Map.of());
      }
      return FORMS.contains(column.name()) ? phrases.word(name.name()) : title(name.name());
    }
    if (field instanceof Field.Names names) {
      return names.names().isEmpty()
          ? phrases.say("start", Map.of())
          : String.join(", ", names.names().stream().map(this::title).toList());
    }
    List<String> rows = new ArrayList<>();
    for (Map<String, Field> row : ((Field.Rows) field).rows()) {
      rows.add(say(key + "." + column.name(), column.columns(), new Fields(row)));
    }
    return rows.isEmpty()
        ? phrases.say("nothing", Map.of())
        : String.join(
            phrases.say(INLINE.contains(column.name()) ? "and" : "between", Map.of()), rows);
  }

  private String title(String name) {
    return titles.apply(name);
  }
}
