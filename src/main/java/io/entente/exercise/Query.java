package io.entente.exercise;

import java.util.List;

/**
 * Something that can be asked of a variant and computed: it yields what is right, the steps that
 * lead there, and the answers of misconceptions.
 */
public interface Query {

  /** The name in {@link Ask#query}. */
  String word();

  /** What a question may say beside this name; nothing else is understood. */
  default List<Argument> arguments() {
    return List.of();
  }

  /**
   * The question with its answer.
   *
   * @throws UnaskableException if the variant has no such answer, such as of a tree where a table
   *     is needed
   */
  Question of(Variant variant, Ask ask);
}
