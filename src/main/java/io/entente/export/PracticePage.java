package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Key;
import io.entente.exercise.text.AnswerText;
import io.entente.exercise.text.TraceText;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page to practise on, in one file without anything from elsewhere: for every exercise some
 * variants, each with its table, fields for the answers, three hints, the solution step by step,
 * steps to complete, and what common mistakes lead to.
 *
 * <p>Without scripts all variants are shown one below the other and everything can be read and
 * printed; a small script shows one variant at a time and saves the answers as a file ({@code
 * entente/answers/1}) for grading. The page holds the solutions: it is for practice, not for marks.
 */
public final class PracticePage {

  private static final int QUIZZES = 3;

  private final Worksheet sheet;
  private final Html html;
  private final Labels labels;
  private final AnswerText answers;
  private final StringBuilder out = new StringBuilder();
  private final PageSpace space;

  private PracticePage(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet, true);
    this.labels = new Labels(sheet);
    this.answers = new AnswerText(sheet.phrases());
    this.space = new PageSpace(labels, out);
  }

  /** The page; the n-th items of all exercises are its n-th variant. */
  public static String of(Worksheet sheet) {
    return new PracticePage(sheet).write();
  }

  private String write() {
    Map<Exercise, List<Worksheet.Item>> byExercise = new LinkedHashMap<>();
    for (Worksheet.Item item : sheet.items()) {
      byExercise
          .computeIfAbsent(item.variant().exercise(), exercise -> new ArrayList<>())
          .add(item);
    }
    int most = byExercise.values().stream().mapToInt(List::size).max().orElse(0);
    start(byExercise.keySet(), most);
    int number = 1;
    for (Map.Entry<Exercise, List<Worksheet.Item>> one : byExercise.entrySet()) {
      exercise(one.getKey(), one.getValue(), number++);
    }
    out.append("</main>\n<script>\n").append(PageScript.TEXT).append("</script>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  private void start(Set<Exercise> exercises, int variants) {
    String title = text(sheet.set().title().in(language()));
    String start = Html.start(sheet, sheet.set().title().in(language()), Style.PAGE + Style.GAMES);
    out.append(
        start.replace(
            "<body>",
            "<body data-set=\""
                + text(sheet.set().id())
                + "\" data-version=\""
                + text(sheet.set().version())
                + "\">"));
    out.append("<header class=\"top\">\n<h1>").append(title).append("</h1>\n<p>");
    out.append(text(labels.say("page.intro"))).append("</p>\n");
    out.append("<div class=\"bar\" hidden><label>").append(text(labels.say("page.numbers")));
    out.append(" <select>");
    for (int variant = 1; variant <= variants; variant++) {
      out.append("<option>").append(variant).append("</option>");
    }
    out.append("</select></label>\n<button type=\"button\" class=\"save\">");
    out.append(text(labels.say("page.save"))).append("</button>\n");
    out.append("<button type=\"button\" class=\"print\">");
    out.append(text(labels.say("page.print"))).append("</button>\n");
    out.append("<span role=\"status\"></span></div>\n<nav aria-label=\"");
    out.append(text(labels.say("page.contents"))).append("\"><ol>\n");
    for (Exercise exercise : exercises) {
      out.append("<li><a href=\"#").append(text(exercise.id())).append("\">");
      out.append(text(exercise.title().in(language()))).append("</a></li>\n");
    }
    out.append("</ol></nav>\n</header>\n<main>\n");
  }

  private void exercise(Exercise exercise, List<Worksheet.Item> items, int number) {
    out.append("<section class=\"exercise\" id=\"").append(text(exercise.id())).append("\">\n");
    out.append("<h2>").append(number).append(". ").append(text(exercise.title().in(language())));
    out.append("</h2>\n");
    int variant = 1;
    for (Worksheet.Item item : items) {
      String code = text(item.variant().code());
      out.append("<div data-variant=\"").append(variant++).append("\" data-code=\"").append(code);
      out.append("\">\n<p class=\"code\">").append(text(labels.say("sheet.code"))).append(' ');
      out.append(code).append("</p>\n").append(html.head(item.variant()));
      for (Question question : item.questions()) {
        ask(item.variant(), question);
      }
      out.append("</div>\n");
    }
    out.append("</section>\n");
  }

  private void ask(Variant variant, Question question) {
    Key key = question.key();
    out.append("<div class=\"ask\">\n");
    space.write(
        AnswerSpace.of(key, labels),
        variant.exercise().id() + "." + question.ask().id(),
        Words.of(sheet, variant, question),
        answers.form(key));
    TraceText traces = sheet.traces(variant);
    List<Step> steps = question.trace().map(trace -> trace.steps()).orElse(List.of());
    if (!steps.isEmpty()) {
      hint(traces, steps.get(0), 1);
    }
    quizzes(traces, steps);
    solution(traces, question, steps);
    mistakes(question);
    out.append("</div>\n");
  }

  /** Each hint is folded into the one before it. */
  private void hint(TraceText traces, Step step, int level) {
    String title = sheet.phrases().say("page.hint", Map.of("number", "" + level));
    out.append("<details><summary>").append(text(title)).append("</summary>\n<p>");
    out.append(text(traces.hint(step, level))).append("</p>\n");
    if (level < 3) {
      hint(traces, step, level + 1);
    }
    out.append("</details>\n");
  }

  private void quizzes(TraceText traces, List<Step> steps) {
    List<TraceText.Quiz> quizzes = new ArrayList<>();
    for (Step step : steps) {
      // one a step, so that they are not all about the same
      traces.quizzes(step).stream().limit(1).forEach(quizzes::add);
    }
    if (quizzes.isEmpty()) {
      return;
    }
    out.append("<details><summary>").append(text(labels.say("page.complete")));
    out.append("</summary>\n<ol>\n");
    for (TraceText.Quiz quiz : quizzes.subList(0, Math.min(QUIZZES, quizzes.size()))) {
      out.append("<li>").append(text(quiz.text())).append("<details><summary>");
      out.append(text(labels.say("page.missing"))).append("</summary>\n<p>");
      out.append(Payoff.number(quiz.answer())).append("</p></details></li>\n");
    }
    out.append("</ol></details>\n");
  }

  /** The steps, each folded behind where it looks; then what is right. */
  private void solution(TraceText traces, Question question, List<Step> steps) {
    out.append("<details><summary>").append(text(labels.say("page.solution")));
    out.append("</summary>\n<div>\n");
    int number = 1;
    for (Step step : steps) {
      String title = sheet.phrases().say("page.step", Map.of("number", "" + number++));
      out.append("<details><summary>").append(text(title)).append(' ');
      out.append(text(traces.hint(step, 2))).append("</summary>\n<p>");
      out.append(text(traces.say(step))).append("</p></details>\n");
    }
    question
        .trace()
        .ifPresent(
            trace -> {
              List<String> lines = traces.solution(trace);
              out.append("<p>").append(text(lines.get(lines.size() - 1))).append("</p>\n");
            });
    out.append("<p><strong>").append(text(labels.say("sheet.answer"))).append("</strong> ");
    out.append(text(labels.answer(question))).append("</p>\n</div></details>\n");
  }

  private void mistakes(Question question) {
    Set<String> lines = new LinkedHashSet<>();
    for (Question.Mistake mistake : question.mistakes()) {
      lines.add(
          "<dt>"
              + text(labels.sample(question, mistake))
              + "</dt><dd>"
              + text(labels.says(mistake))
              + "</dd>\n");
    }
    if (!lines.isEmpty()) {
      out.append("<details><summary>").append(text(labels.say("page.mistakes")));
      out.append("</summary>\n<dl>\n");
      lines.forEach(out::append);
      out.append("</dl></details>\n");
    }
  }

  private String language() {
    return sheet.phrases().language();
  }

  private static String text(String text) {
    return Html.escaped(text);
  }
}
