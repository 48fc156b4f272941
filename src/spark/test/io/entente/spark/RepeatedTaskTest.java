package io.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.batch.StoredBatch;
import io.entente.batch.folder.BatchException;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Manifest;
import io.entente.cli.Call;
import io.entente.cli.Folders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark may run a task twice, even at the same time; and on a machine that lacks the folder. */
class RepeatedTaskTest {

  @TempDir private Path folder;

  private Path whole;
  private Path empty;

  @BeforeEach
  void compute() throws IOException {
    whole = folder.resolve("whole");
    empty = folder.resolve("empty");
    for (Path out : List.of(whole, empty)) {
      Call call =
          Call.of(
              "batch",
              SparkEngineTest.CLIMATE,
              "--samples",
              "20000",
              "--form",
              "simultaneous",
              "--out",
              out.toString());
      assertEquals(0, call.code(), call.err());
    }
    for (String name : List.of("runs", "tallies")) {
      for (String file : Folders.contents(empty.resolve(name)).keySet()) {
        Files.delete(empty.resolve(name).resolve(file));
      }
    }
  }

  private static Work work(Path path) {
    BatchFolder there = BatchFolder.open(path);
    Manifest manifest = there.manifest();
    return new Work(manifest, new TreeMap<>(there.inputs()), Optional.of(there));
  }

  /** As it arrives on another machine. */
  private static Work sent(Work work) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(work);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Work) in.readObject();
    }
  }

  @Test
  void twoAttemptsAtOnceLeaveOneWholeFile() throws IOException {
    int chunks = StoredBatch.open(empty).experiment().chunks();
    List<Integer> twice = new ArrayList<>();
    for (int slice = 0; slice < chunks; slice++) {
      twice.addAll(List.of(slice, slice));
    }
    List<Integer> done = new ArrayList<>();
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("twice"))) {
      SliceJob.run(spark, spark.broadcast(work(empty)), twice, (slice, tally) -> done.add(slice));
    }
    assertEquals(twice, done.stream().sorted().toList());
    Folders.assertSame(whole, empty);
  }

  /** Attempts of several processes that know nothing of each other, all the time at one slice. */
  @Test
  void attemptsOfSeveralProcessesDoNotMeet() throws Exception {
    List<Thread> processes = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int process = 0; process < 3; process++) {
      Work work = sent(work(empty));
      Thread thread =
          new Thread(
              () -> {
                for (int slice = 0; slice < 5; slice++) {
                  work.compute(slice, "here");
                }
              });
      thread.setUncaughtExceptionHandler((where, why) -> failures.add(why));
      thread.start();
      processes.add(thread);
    }
    for (Thread thread : processes) {
      thread.join();
    }
    assertEquals(List.of(), failures);
    Folders.assertSame(whole, empty);
  }

  @Test
  void aFolderThatIsNotSharedIsSaid() throws Exception {
    Work work = sent(work(empty));
    Files.delete(empty.resolve("manifest.json"));
    BatchException trouble = assertThrows(BatchException.class, () -> work.compute(0, "node7"));
    assertTrue(trouble.getMessage().contains("node7"), trouble.getMessage());
    assertTrue(trouble.remedy().contains("share"), trouble.remedy());
  }
}
