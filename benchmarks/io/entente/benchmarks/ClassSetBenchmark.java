package io.entente.benchmarks;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.text.Phrases;
import io.entente.export.MoodleXml;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.json.ExerciseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A class's exercises on one thread: numbers, keys and steps are worked out once; sheets, key and
 * question bank are written from them. Run it in the project's root.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@State(Scope.Thread)
public class ClassSetBenchmark {

  private static final Path SET = Path.of("scenarios/exercises/korea.json");
  private static final Path PHRASES =
      Path.of("src/main/resources/io/entente/exercise/phrases_en.txt");

  @Param({"30", "300"})
  private int students;

  private ExerciseSet set;
  private Phrases phrases;
  private Worksheet sheet;
  private List<Sheets.Sheet> sheets;

  @Setup
  public void read() throws IOException {
    set = new ExerciseSetReader().read(SET).set().orElseThrow();
    phrases = Phrases.of("en", Files.readAllLines(PHRASES));
    solve();
  }

  /** Numbers, keys and steps of all variants. */
  @Benchmark
  public Worksheet solve() {
    List<String> keys = new ArrayList<>();
    for (int key = 1; key <= students; key++) {
      keys.add(Integer.toString(key));
    }
    ClassSet all = ClassSet.of(set, 2026, keys);
    sheets = new ArrayList<>();
    List<Worksheet.Item> items = new ArrayList<>();
    for (ClassSet.Sheet one : all.sheets()) {
      List<Worksheet.Item> own = new ArrayList<>();
      for (Exercise exercise : set.exercises()) {
        VariantMaker.Made made = all.draw(one, exercise);
        own.add(new Worksheet.Item(made.variant(), made.questions()));
      }
      sheets.add(new Sheets.Sheet(one.code(), own));
      items.addAll(own);
    }
    sheet = new Worksheet(set, items, phrases);
    return sheet;
  }

  /** All sheets in one page. */
  @Benchmark
  public String writeSheets() {
    return Sheets.of(sheet, sheets);
  }

  /** The key with its worked solutions. */
  @Benchmark
  public String writeKey() {
    return Sheets.key(sheet);
  }

  /** The question bank. */
  @Benchmark
  public String writeMoodle() {
    return MoodleXml.of(sheet);
  }
}
