package io.entente.exercise.lint;

import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A variant with its questions.
 *
 * @param key its number
 * @param variant with its numbers
 * @param questions id to question
 */
record Drawn(String key, Variant variant, Map<String, Question> questions) {
  Drawn {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }
}
