package io.entente.solve.verify;

import io.entente.proof.Proof;
import java.util.ArrayList;
import java.util.List;

/** A proof that nobody has checked yet, and what it is to prove. */
record Draft(Proof proof, List<String> covers, List<String> not) {

  /** More numbers than this in one proof would take gigabytes. */
  static final long MOST_NUMBERS = 3_000_000;

  /** What a proof covers, collected. */
  static final class Scope {
    final List<String> covers = new ArrayList<>();
    final List<String> not = new ArrayList<>();

    Draft of(Proof proof) {
      return new Draft(proof, List.copyOf(covers), List.copyOf(not));
    }
  }

  /** So many things: "1 equilibrium", "2 equilibria". */
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** That there is nothing besides so many things. */
  static String others(int listed) {
    return listed == 1 ? "that there is no other" : "that there are no others";
  }
}
