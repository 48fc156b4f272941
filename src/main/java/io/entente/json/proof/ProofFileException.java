package io.entente.json.proof;

/** A file is no proof in the format {@code entente/proof/1}: where, and what was expected there. */
public final class ProofFileException extends Exception {

  private static final long serialVersionUID = 1L;

  ProofFileException(String message) {
    super(message);
  }
}
