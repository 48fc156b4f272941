package io.entente.json.solution;

import io.entente.json.JsonOut;
import io.entente.solve.verify.Part;
import io.entente.solve.verify.Verification;

/** The member {@code verified}: what of the result was proved, and what was not. */
final class VerifiedJson {

  private VerifiedJson() {}

  static void write(JsonOut out, Verification verification) {
    out.object("verified");
    out.put("holds", verification.holds());
    out.put("steps", verification.steps());
    out.put("tieTolerance", verification.tolerance());
    out.array("covers");
    for (Part part : verification.parts()) {
      if (part.holds()) {
        part.covers().forEach(cover -> out.add(part.concept().word() + ": " + cover));
      }
    }
    out.end();
    out.array("notCovered");
    for (Part part : verification.parts()) {
      part.notCovered().forEach(not -> out.add(part.concept().word() + ": " + not));
    }
    out.end();
    out.array("failures");
    for (Part part : verification.parts()) {
      part.failure().ifPresent(failure -> out.add(part.concept().word() + ": " + failure));
    }
    out.end();
    out.end();
  }
}
