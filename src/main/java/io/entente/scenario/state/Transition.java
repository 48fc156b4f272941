package io.entente.scenario.state;

import io.entente.expression.Expression;
import io.entente.scenario.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a state variable moves from one period to the next. */
public sealed interface Transition {

  /**
   * One step up or down the list of values, or none. At an end of the list, the step that would
   * leave it is not taken.
   *
   * @param up the probability of a step to the next value, over parameters and measures
   * @param down of a step to the value before
   */
  record Ladder(Optional<Expression> up, Optional<Expression> down) implements Transition {}

  /**
   * To any value: the first row that holds counts; where none does the value stays.
   *
   * @param rows tried in order
   */
  record Rows(List<Row> rows) implements Transition {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Where the value goes if a condition on moves and states holds.
   *
   * @param to value to its probability, over parameters and measures; what is missing to 1 is the
   *     probability to stay
   */
  record Row(Condition when, Map<String, Expression> to) {
    public Row {
      to = new LinkedHashMap<>(to);
    }
  }
}
