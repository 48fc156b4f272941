package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.solve.Concept;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/**
 * What is asked of a game. What is asked for by name must be answered, or it is an error why not.
 */
final class ConceptOption {

  @Option(
      names = "--concept",
      paramLabel = "CONCEPT",
      split = ",",
      description =
          "pure, mixed, dominance, rationalisable, maximin, minmax, pareto, welfare, stackelberg,"
              + " correlated, coarse-correlated, quantal, evolutionary, dynamics, potential, name,"
              + " repeated, subgame-perfect, perfect-bayesian, conflict or all but that (default:"
              + " pure,dominance; in turn subgame-perfect, or perfect-bayesian if some do not see"
              + " all earlier moves)")
  private List<String> words = new ArrayList<>();

  /** The words as they were typed. */
  List<String> words() {
    return words;
  }

  /** Whether everything that applies is asked for. */
  boolean isAll() {
    return words.contains("all");
  }

  /** Whether a concept is not there merely as part of everything. */
  boolean isRequired(Concept concept) {
    return !isAll() || words.contains(concept.word());
  }

  /** The concepts; everything is all but conflicts, and those of trees, which a tree has. */
  Set<Concept> asked() {
    Set<Concept> asked = EnumSet.noneOf(Concept.class);
    List<String> known = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      known.add(concept.word());
    }
    for (String word : words) {
      if (word.equals("all")) {
        addAll(asked);
        continue;
      }
      asked.add(
          Concept.of(word)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--concept " + word + ": not one this version solves",
                          Suggestions.nearest(word, known)
                              .map(near -> "did you mean \"" + near + "\"?")
                              .orElse("there are: " + String.join(", ", known) + ", all"))));
    }
    return asked;
  }

  private static void addAll(Set<Concept> asked) {
    for (Concept concept : Concept.values()) {
      if (!concept.isOfTrees() && !concept.isOfConflicts()) {
        asked.add(concept);
      }
    }
  }
}
