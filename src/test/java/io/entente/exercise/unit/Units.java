package io.entente.exercise.unit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.query.Queries;
import io.entente.json.ExerciseSetFile;
import io.entente.json.ExerciseSetReader;
import java.nio.file.Path;
import java.util.List;

/** The units that are shipped, for tests. */
final class Units {

  /** So many variants of every exercise are tried. */
  static final int VARIANTS = 200;

  static final ExerciseSet KOREA = read("korea");
  static final ExerciseSet CLASSICS = read("classics");
  static final List<ExerciseSet> ALL = List.of(KOREA, CLASSICS);

  private static final long SEED = 2026;

  private Units() {}

  private static ExerciseSet read(String name) {
    Path root = Path.of(System.getProperty("basedir", "."));
    ExerciseSetFile file =
        new ExerciseSetReader().read(root.resolve("scenarios/exercises/" + name + ".json"));
    assertTrue(file.findings().isEmpty(), () -> file.findings().toString());
    return file.set().orElseThrow();
  }

  static Exercise exercise(ExerciseSet set, String id) {
    return set.exercises().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  static VariantMaker.Made made(ExerciseSet set, Exercise exercise, int number) {
    return new VariantMaker(set, SEED).make(exercise, "" + number);
  }

  /** The question of that id in a variant. */
  static Question question(Variant variant, String id) {
    Ask ask =
        variant.exercise().ask().stream().filter(one -> one.id().equals(id)).findFirst().get();
    return question(variant, ask);
  }

  static Question question(Variant variant, Ask ask) {
    return Queries.of(ask.query()).orElseThrow().of(variant, ask);
  }
}
