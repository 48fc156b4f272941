package io.entente.solve.sparse;

/**
 * A vertex whose value follows from those of others.
 *
 * <p>Layout of {@code values}: one for each combination of the vertices it follows from, the last
 * varying fastest. Arrays are read only.
 *
 * @param from the vertices it follows from, ascending, each lower than the vertex itself
 * @param vertex the vertex
 * @param values what it is, at least 0
 */
record LocalFunction(int[] from, int vertex, int[] values) {

  /** The vertices it is about. */
  int[] vertices() {
    int[] all = java.util.Arrays.copyOf(from, from.length + 1);
    all[from.length] = vertex;
    return all;
  }
}
