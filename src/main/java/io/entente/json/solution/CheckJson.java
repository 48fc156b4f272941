package io.entente.json.solution;

import io.entente.json.JsonOut;
import io.entente.proof.Proof;
import io.entente.proof.Verdict;
import java.util.List;

/** Writes what a checker says of kept proofs as {@code entente/proof-check/1}. */
public final class CheckJson {

  private CheckJson() {}

  /** The whole text: one verdict per proof. */
  public static String of(List<Proof> proofs, List<Verdict> verdicts) {
    boolean holds = true;
    long steps = 0;
    for (Verdict verdict : verdicts) {
      holds &= verdict.holds();
      steps += verdict.steps();
    }
    JsonOut out = JsonOut.object();
    out.put("format", "entente/proof-check/1");
    out.put("holds", holds);
    out.put("steps", steps);
    out.array("proofs");
    for (int at = 0; at < proofs.size(); at++) {
      Verdict verdict = verdicts.get(at);
      out.addObject();
      out.put("concept", proofs.get(at).concept());
      out.put("holds", verdict.holds());
      out.put("steps", verdict.steps());
      verdict.failure().ifPresent(failure -> out.put("failure", failure.toString()));
      out.end();
    }
    out.end();
    return out.toText();
  }
}
