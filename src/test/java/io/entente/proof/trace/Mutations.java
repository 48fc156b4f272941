package io.entente.proof.trace;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every trace that differs from a given one in a single number. */
public final class Mutations {

  private Mutations() {}

  /** All of them: each number grows by one and by a third. */
  public static List<Trace> of(Trace trace) {
    List<Trace> mutations = new ArrayList<>();
    for (Fields claim : of(trace.claim().fields())) {
      mutations.add(new Trace(new Claim(trace.claim().kind(), claim), trace.steps()));
    }
    for (int i = 0; i < trace.steps().size(); i++) {
      for (Fields fields : of(trace.steps().get(i).fields())) {
        List<Step> steps = new ArrayList<>(trace.steps());
        steps.set(i, new Step(steps.get(i).rule(), fields));
        mutations.add(new Trace(trace.claim(), steps));
      }
    }
    return mutations;
  }

  private static List<Fields> of(Fields fields) {
    List<Fields> mutations = new ArrayList<>();
    fields
        .fields()
        .forEach(
            (name, field) -> {
              for (Field changed : of(field)) {
                Map<String, Field> all = new LinkedHashMap<>(fields.fields());
                all.put(name, changed);
                mutations.add(new Fields(all));
              }
            });
    return mutations;
  }

  private static List<Field> of(Field field) {
    List<Field> mutations = new ArrayList<>();
    if (field instanceof Field.Num number) {
      mutations.add(Field.of(number.value().plus(Rational.ONE)));
      mutations.add(Field.of(number.value().minus(Rational.of(1, 3))));
    } else if (field instanceof Field.Rows rows) {
      for (int i = 0; i < rows.rows().size(); i++) {
        for (Fields row : of(new Fields(rows.rows().get(i)))) {
          List<Map<String, Field>> all = new ArrayList<>(rows.rows());
          all.set(i, row.fields());
          mutations.add(new Field.Rows(all));
        }
      }
    }
    return mutations;
  }
}
