package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.CentralReading;
import io.entente.sample.Course;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what happens. */
final class CourseJson {

  private CourseJson() {}

  /**
   * The moves that are surely made, decision to strategy; where chance has a part, the probability
   * of every move as well.
   *
   * @param name the key of the moves that are sure
   * @param often the key of the probabilities
   */
  static void put(JsonOut out, String name, String often, CentralReading central, Course course) {
    Map<String, Map<String, Double>> moves = central.moves(course);
    Map<String, String> sure = new LinkedHashMap<>();
    moves.forEach(
        (decision, some) -> {
          boolean one = some.size() == 1 && (course.isCertain() || isSure(some));
          if (one) {
            sure.put(decision, some.keySet().iterator().next());
          }
        });
    out.putTexts(name, sure);
    if (course.isCertain()) {
      return;
    }
    out.object(often);
    moves.forEach(
        (decision, some) -> {
          out.object(decision);
          some.forEach((strategy, probability) -> out.put(strategy, probability.doubleValue()));
          out.end();
        });
    out.end();
  }

  private static boolean isSure(Map<String, Double> some) {
    return some.values().iterator().next() > 1 - 1e-9;
  }
}
