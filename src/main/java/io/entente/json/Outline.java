package io.entente.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a scenario and its register declare, each with a line that says what it stands
 * for; read from files with faults as far as they can be read.
 *
 * <p>A name is here if it is legal where it stands, whatever else is wrong with it. Maps keep the
 * order of the files; a text is empty where the file gives none.
 *
 * @param id the scenario's id
 * @param schema what it says under {@code $schema}
 * @param registerFile the register it names, beside the scenario; it need not exist
 * @param bases the files it takes over from, nearest first
 * @param actors actor to words
 * @param choices what conditions may name: decisions and chance moves
 * @param parameters parameter to words, those of kind split included
 * @param splits the parameters that are splits
 * @param levels named level table to words
 * @param terms {@code ACTOR.TERM} to words
 * @param outcomes outcome to words
 * @param views view to words
 * @param sources source to words, the register's and the scenario's own
 * @param claims claim to words, the register's and the scenario's own
 * @param order the decisions of a payoff table, in its order; empty without a readable one
 * @param complete whether nothing can have been missed: the scenario was read to its end and adds
 *     no names by sections that this version passes over
 * @param registerComplete whether no source or claim can have been missed
 */
public record Outline(
    String id,
    Optional<String> schema,
    Optional<Path> registerFile,
    List<Path> bases,
    Map<String, String> actors,
    Map<String, Choice> choices,
    Map<String, String> parameters,
    List<String> splits,
    Map<String, String> levels,
    Map<String, String> terms,
    Map<String, String> outcomes,
    Map<String, String> views,
    Map<String, String> sources,
    Map<String, String> claims,
    List<String> order,
    boolean complete,
    boolean registerComplete) {

  /**
   * Something that takes one of several values: a decision or a chance move.
   *
   * @param says what it is, in words
   * @param isDecision whether an actor takes it
   * @param moves its values to their words; empty where they are not listed
   */
  public record Choice(String says, boolean isDecision, Map<String, String> moves) {

    public Choice {
      moves = new LinkedHashMap<>(moves);
    }
  }

  public Outline {
    bases = List.copyOf(bases);
    splits = List.copyOf(splits);
    order = List.copyOf(order);
  }

  /** The outline of a file; empty if there is none that can be read, or it is a register. */
  public static Optional<Outline> of(Path file) {
    return OutlineReader.read(file);
  }
}
