package io.entente.benchmarks;

import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.Work;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * All extreme equilibria beside lrsnash (Avis) on the same games, if it is on the PATH: CPU seconds
 * of the warm search in this process, the best of several runs, and the user time of the other
 * process, which holds its start and the reading of the game.
 */
public final class AgainstLrsnash {

  private static final int RUNS = 3;

  /** So much processor time each game is given at least, in nanoseconds. */
  private static final long WARM = 2_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private AgainstLrsnash() {}

  /** Prints a row for each game. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println("game equilibria | this program, ms | lrsnash: equilibria, ms | ratio");
    for (int size : new int[] {5, 6, 8, 10, 12, 14}) {
      SplittableRandom random = new SplittableRandom(1);
      compare("random", random(random, size), random(random, size));
    }
    for (int size = 4; size <= 12; size += 2) {
      BigInteger[][][] game = DualCyclicGame.of(size);
      compare("cyclic", game[0], game[1]);
    }
  }

  private static BigInteger[][] random(SplittableRandom random, int size) {
    BigInteger[][] payoffs = new BigInteger[size][size];
    for (BigInteger[] row : payoffs) {
      for (int j = 0; j < size; j++) {
        row[j] = BigInteger.valueOf(random.nextInt(100));
      }
    }
    return payoffs;
  }

  private static void compare(String kind, BigInteger[][] first, BigInteger[][] second)
      throws IOException, InterruptedException {
    long best = Long.MAX_VALUE;
    int found = 0;
    long begun = THREADS.getCurrentThreadCpuTime();
    for (int run = 0; run < RUNS || THREADS.getCurrentThreadCpuTime() - begun < WARM; run++) {
      long before = THREADS.getCurrentThreadCpuTime();
      Work work = new Work(Long.MAX_VALUE);
      found =
          ExtremePairs.of(first, second, new ExtremePairs.Limits(20_000_000, work, 1_000_000, 2))
              .pairs()
              .size();
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
    }
    String size = kind + " " + first.length + "x" + first[0].length + " " + found;
    String own = String.format(Locale.ROOT, "%.1f", best / 1e6);
    System.out.println(size + " | " + own + " | " + other(first, second, best));
  }

  /** What lrsnash finds, and the ratio of times. */
  private static String other(BigInteger[][] first, BigInteger[][] second, long best)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("game", ".txt");
    try {
      StringBuilder text = new StringBuilder();
      text.append(first.length).append(' ').append(first[0].length).append("\n\n");
      write(first, text);
      write(second, text);
      Files.writeString(file, text);
      double least = Double.MAX_VALUE;
      String found = "?";
      for (int run = 0; run < RUNS; run++) {
        ProcessBuilder process =
            new ProcessBuilder(
                "bash", "-c", "TIMEFORMAT='user %U'; time lrsnash \"$0\" 2>&1", file.toString());
        Process started = process.redirectErrorStream(true).start();
        String out = new String(started.getInputStream().readAllBytes());
        if (started.waitFor() == 127) {
          return "lrsnash is not on the PATH";
        }
        for (String line : out.split("\n")) {
          if (line.contains("Number of equilibria found")) {
            found = line.substring(line.indexOf(':') + 1).trim();
          } else if (line.startsWith("user ")) {
            least = Math.min(least, Double.parseDouble(line.substring(5)));
          }
        }
      }
      return String.format(
          Locale.ROOT, "%s, %.0f | %.2f", found, least * 1e3, best / 1e9 / Math.max(least, 0.001));
    } finally {
      Files.delete(file);
    }
  }

  private static void write(BigInteger[][] payoffs, StringBuilder text) {
    for (BigInteger[] row : payoffs) {
      for (BigInteger payoff : row) {
        text.append(payoff).append(' ');
      }
      text.append('\n');
    }
    text.append('\n');
  }
}
