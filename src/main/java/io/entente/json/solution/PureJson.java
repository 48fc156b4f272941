package io.entente.json.solution;

import io.entente.solve.Answer;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;

/** The member {@code pure}. */
final class PureJson {

  private final GameJson json;

  private PureJson(GameJson json) {
    this.json = json;
  }

  static void write(GameJson json, Answer.Pure answer) {
    new PureJson(json).pure(answer.solution());
  }

  private void pure(Solution<PureEquilibrium> solution) {
    json.out().object("pure");
    json.out().put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> json.out().put("total", total.toString()));
    solution.note().ifPresent(note -> json.out().put("note", note));
    json.out().array("equilibria");
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      json.out().addObject();
      json.profile("profile", equilibrium.profile());
      json.payoffs(equilibrium.profile());
      json.out().put("strict", equilibrium.strict());
      json.out().put("regret", equilibrium.regret());
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }
}
