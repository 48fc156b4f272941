package io.entente.cli;

/** The command was called in a wrong way: what is wrong, and what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  UsageException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
