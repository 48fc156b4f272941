package io.entente.outcome.flip;

import java.util.List;

/**
 * What happens from some node of a tree on: an end, or where chance decides next what follows on
 * each of its outcomes. Decisions before that are read off the tree: there is one way to a node.
 *
 * <p>Plays are equal if they are the same object; {@link TreePlays} keeps each once.
 */
final class TreePlay {

  private final int number;
  private final int node;
  private final List<TreePlay> parts;

  /**
   * A play.
   *
   * @param number its place among all plays
   * @param node the end or chance node
   * @param parts by outcome of chance what follows, of those that can come about
   */
  TreePlay(int number, int node, List<TreePlay> parts) {
    this.number = number;
    this.node = node;
    this.parts = List.copyOf(parts);
  }

  int number() {
    return number;
  }

  int node() {
    return node;
  }

  List<TreePlay> parts() {
    return parts;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
