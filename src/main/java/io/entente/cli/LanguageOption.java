package io.entente.cli;

import io.entente.exercise.text.Phrases;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says in which language exercises speak. */
final class LanguageOption {

  /** The languages that exercises speak. */
  static final class Languages implements Iterable<String> {
    static final List<String> WORDS = List.of("en", "de");

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "the language of the exercises, en or de (default: ${DEFAULT-VALUE})",
      completionCandidates = Languages.class)
  private String language = "en";

  /** What the program says in this language. */
  Phrases phrases() {
    return phrases(language);
  }

  /** The same for a language that was named elsewhere. */
  static Phrases phrases(String language) {
    if (!Languages.WORDS.contains(language)) {
      throw new UsageException(
          "--lang " + language + ": exercises do not speak this language",
          NearestName.remedy(language, Languages.WORDS));
    }
    return of(language);
  }

  /** The phrases of one of the languages. */
  static Phrases of(String language) {
    String text = Resource.text("/io/entente/exercise/phrases_" + language + ".txt").orElseThrow();
    return Phrases.of(language, text.lines().toList());
  }
}
