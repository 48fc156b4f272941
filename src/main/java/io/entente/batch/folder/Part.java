package io.entente.batch.folder;

import java.util.Optional;

/**
 * One of several parts that a batch is divided into, each of about as many slices.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Part(int number, int of) {

  /** All of it. */
  public static final Part WHOLE = new Part(1, 1);

  public Part {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("part " + number + " of " + of);
    }
  }

  /** A part written like 3/16. */
  public static Optional<Part> of(String text) {
    String[] numbers = text.split("/", -1);
    try {
      return numbers.length == 2
          ? Optional.of(new Part(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])))
          : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  public boolean isWhole() {
    return of == 1;
  }

  /** The first of its slices. */
  public int from(int slices) {
    return (int) ((long) slices * (number - 1) / of);
  }

  /** The slice after its last. */
  public int to(int slices) {
    return (int) ((long) slices * number / of);
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
