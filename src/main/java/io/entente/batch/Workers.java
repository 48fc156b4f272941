package io.entente.batch;

import java.util.ArrayList;
import java.util.List;

/** Threads of this machine that all do the same, the calling one among them. */
final class Workers {

  private Workers() {}

  /** Runs a body on so many threads, at least one, and returns once all have ended. */
  static void run(int threads, Runnable body) {
    List<Thread> others = new ArrayList<>();
    for (int t = 1; t < threads; t++) {
      Thread thread = new Thread(body);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    body.run();
    for (Thread thread : others) {
      try {
        thread.join();
      } catch (InterruptedException broken) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(broken);
      }
    }
  }
}
