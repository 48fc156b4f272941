package io.entente.json.solution;

import io.entente.solve.Answer;
import io.entente.solve.Maximin;
import io.entente.solve.WelfareOptimum;
import java.util.List;

/** The members {@code maximin}, {@code pareto} and {@code welfare}. */
final class ValuesJson {

  private final GameJson json;

  private ValuesJson(GameJson json) {
    this.json = json;
  }

  static void write(GameJson json, Answer.Security answer) {
    new ValuesJson(json).maximin(answer.levels());
  }

  static void write(GameJson json, Answer.Efficiency answer) {
    json.profiles("pareto", answer.profiles());
  }

  static void write(GameJson json, WelfareOptimum answer) {
    json.out().object("welfare");
    json.out().put("sum", answer.welfare());
    json.profiles("profiles", answer.profiles());
    json.out().end();
  }

  private void maximin(List<Maximin> levels) {
    json.out().object("maximin");
    for (Maximin level : levels) {
      json.out().object(json.player(level.player()));
      json.out().put("level", level.level());
      json.out().array("strategies");
      level.strategies().forEach(s -> json.out().add(json.strategy(level.player(), s)));
      json.out().end();
      json.out().end();
    }
    json.out().end();
  }
}
