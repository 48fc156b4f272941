package io.entente.exercise;

/**
 * Something that can be asked of a variant and computed: it yields what is right, the steps that
 * lead there, and the answers of misconceptions.
 */
public interface Query {

  /** The name in {@link Ask#query}. */
  String word();

  /**
   * The question with its answer.
   *
   * @throws UnaskableException if the variant has no such answer, such as of a tree where a table
   *     is needed
   */
  Question of(Variant variant, Ask ask);
}
