package io.entente.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Numbered tasks on threads. */
class TasksTest {

  @Test
  void resultsComeInTheOrderOfTheNumbers() {
    for (int threads = 1; threads <= 9; threads += 4) {
      List<Integer> found = new Tasks(threads, Progress.UNSEEN).compute(100, number -> -number);
      for (int number = 0; number < 100; number++) {
        assertEquals(-number, found.get(number));
      }
    }
    assertEquals(List.of(), new Tasks(2, Progress.UNSEEN).compute(0, number -> number));
  }

  @Test
  void afterAFailureNothingNewIsBegunAndItIsThrown() {
    AtomicInteger begun = new AtomicInteger();
    Tasks tasks = new Tasks(2, Progress.UNSEEN);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                tasks.compute(
                    1000,
                    number -> {
                      begun.incrementAndGet();
                      throw new IllegalStateException("task");
                    }));
    assertEquals("task", thrown.getMessage());
    assertTrue(begun.get() <= 2);
    assertThrows(
        StackOverflowError.class,
        () ->
            tasks.compute(
                2,
                number -> {
                  throw new StackOverflowError();
                }));
  }

  @Test
  void progressGoesUpToWhatWasAnnounced() {
    List<String> seen = new ArrayList<>();
    Tasks tasks = new Tasks(3, (done, of) -> seen.add(done + "/" + of));
    tasks.expect(5);
    tasks.compute(2, number -> number);
    tasks.compute(3, number -> number);
    assertEquals(List.of("1/5", "2/5", "3/5", "4/5", "5/5"), seen);
  }
}
