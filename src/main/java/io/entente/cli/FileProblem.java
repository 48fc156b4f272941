package io.entente.cli;

/** A file that cannot be used: where, why, and what to do. */
final class FileProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  FileProblem(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
