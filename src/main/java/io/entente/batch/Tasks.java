package io.entente.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Numbered tasks, each a pure function of its number, computed on threads of this machine. Their
 * results come back in the order of the numbers, so the number of threads changes no result.
 */
public final class Tasks {

  private final int threads;
  private final Progress progress;
  private long before;
  private long all;

  /**
   * Ready to compute.
   *
   * @param threads how many compute, at least 1
   * @param progress is told of every task done, over all calls of {@link #compute}
   */
  public Tasks(int threads, Progress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** Announces how many tasks there will be in all calls together. */
  public void expect(long tasks) {
    all = tasks;
  }

  /**
   * Computes tasks 0 to count - 1. If one fails, no new one is begun, and what it threw is thrown
   * here once the others have ended.
   */
  public <T> List<T> compute(int count, IntFunction<T> task) {
    Run<T> run = new Run<>(count, task);
    Workers.run(Math.min(threads, count), run);
    return run.results();
  }

  /** One call. */
  private final class Run<T> implements Runnable {

    private final IntFunction<T> task;
    private final List<Optional<T>> results = new ArrayList<>();
    private int next;
    private Optional<RuntimeException> failed = Optional.empty();
    private Optional<Error> broken = Optional.empty();

    Run(int count, IntFunction<T> task) {
      this.task = task;
      for (int i = 0; i < count; i++) {
        results.add(Optional.empty());
      }
    }

    @Override
    public void run() {
      for (int number = take(); number >= 0; number = take()) {
        try {
          put(number, task.apply(number));
        } catch (RuntimeException thrown) {
          fail(thrown);
        } catch (Error thrown) {
          breakOff(thrown);
        }
      }
    }

    private synchronized int take() {
      boolean none = failed.isPresent() || broken.isPresent() || next == results.size();
      return none ? -1 : next++;
    }

    private synchronized void put(int number, T result) {
      results.set(number, Optional.of(result));
      before++;
      progress.at(before, Math.max(all, before));
    }

    private synchronized void fail(RuntimeException thrown) {
      failed = failed.isPresent() ? failed : Optional.of(thrown);
    }

    private synchronized void breakOff(Error thrown) {
      broken = broken.isPresent() ? broken : Optional.of(thrown);
    }

    private synchronized List<T> results() {
      if (broken.isPresent()) {
        throw broken.get();
      }
      if (failed.isPresent()) {
        throw failed.get();
      }
      List<T> all = new ArrayList<>();
      results.forEach(result -> all.add(result.orElseThrow()));
      return all;
    }
  }
}
