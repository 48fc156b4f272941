package io.entente.json.proof;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.AskText;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import io.entente.json.JsonOut;
import io.entente.proof.trace.Trace;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a variant of an exercise as {@code entente/exercise/1}: its numbers, its questions with
 * their keys, the answers of known misconceptions, and the traces.
 */
public final class ExerciseWriter {

  /** The format. */
  public static final String FORMAT = "entente/exercise/1";

  private final Variant variant;
  private final Phrases phrases;
  private final UnaryOperator<String> titles;
  private final TraceText traces;
  private final JsonOut out = JsonOut.object();

  private ExerciseWriter(ExerciseSet set, Variant variant, Phrases phrases) {
    this.variant = variant;
    this.phrases = phrases;
    this.titles =
        name ->
            set.actors().containsKey(name) ? set.actors().get(name).in(phrases.language()) : name;
    this.traces =
        new TraceText(phrases, titles, variant.exercise().open().orElse(TraceText.PARAMETER));
  }

  /**
   * The variant as JSON.
   *
   * @param seed of the set
   * @param key of the variant, such as {@code 7}
   */
  public static String write(
      ExerciseSet set,
      long seed,
      String key,
      Variant variant,
      List<Question> questions,
      Phrases phrases) {
    return new ExerciseWriter(set, variant, phrases).text(set, seed, key, questions);
  }

  private String text(ExerciseSet set, long seed, String key, List<Question> questions) {
    Exercise exercise = variant.exercise();
    String language = phrases.language();
    out.put("format", FORMAT).put("set", set.id()).put("version", set.version());
    out.put("exercise", exercise.id()).put("type", exercise.type());
    out.put("seed", seed).put("variant", key).put("code", variant.code());
    out.put("language", language).put("title", exercise.title().in(language));
    out.putAll("concepts", exercise.concepts());
    exercise
        .passage()
        .ifPresent(
            passage ->
                out.object("passage")
                    .put("text", passage.text().in(language))
                    .putAll("claims", passage.claims())
                    .end());
    out.put("prompt", exercise.prompt().in(language)).put("points", exercise.points());
    out.object("values");
    variant.values().forEach((name, value) -> out.put(name, value.toString()));
    out.end();
    exercise.open().ifPresent(open -> out.put("open", open));
    out.object("subject");
    TraceWriter.writeSubject(out, variant.subject());
    out.end();
    out.array("questions");
    questions.forEach(this::question);
    out.end();
    return out.toText();
  }

  private void question(Question question) {
    out.addObject().put("id", question.ask().id()).put("query", question.ask().query());
    out.put("kind", question.key().kind()).put("points", question.ask().points());
    out.put("text", new AskText(phrases, titles).say(variant, question.ask()));
    if (!question.key().options().isEmpty()) {
      out.putAll("options", question.key().options());
    }
    out.put("key", question.key().text());
    out.array("mistakes");
    for (Question.Mistake mistake : question.mistakes()) {
      out.addObject().put("code", mistake.code()).put("answer", mistake.sample());
      out.put("share", mistake.share().toString()).put("says", phrases.say(mistake.remark())).end();
    }
    out.end();
    if (question.trace().isPresent()) {
      Trace trace = question.trace().get();
      out.object("trace");
      TraceWriter.write(out, trace, question.subject(variant), traces::say);
      out.end();
    }
    out.end();
  }
}
