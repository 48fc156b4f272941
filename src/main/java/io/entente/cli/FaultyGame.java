package io.entente.cli;

import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;

/** A game file has faults, each with its place and a remedy. */
final class FaultyGame extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final GameFileException faulty;

  FaultyGame(GameFileException faulty) {
    super(faulty.getMessage());
    this.faulty = faulty;
  }

  /** Says them all, and returns the exit code. */
  int say(Console console) {
    for (Fault fault : faulty.faults()) {
      String place = faulty.file() + ":" + fault.line() + ":" + fault.column() + ": ";
      console.fail(Console.FINDINGS, place + fault.problem(), fault.remedy());
    }
    if (faulty.unlisted() > 0) {
      console.fail(
          Console.FINDINGS,
          faulty.file() + ": " + faulty.unlisted() + " more faults are not listed",
          "correct those above first");
    }
    return Console.FINDINGS;
  }
}
