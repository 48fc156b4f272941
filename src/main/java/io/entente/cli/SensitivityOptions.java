package io.entente.cli;

import io.entente.sensitivity.Grouping;
import io.entente.sensitivity.Part;
import io.entente.sensitivity.Study;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import picocli.CommandLine.Option;

/** What of the sensitivity is asked for, and over how many runs. */
final class SensitivityOptions {

  /** Runs of one pass, where the user does not say. */
  static final int SAMPLES = 2000;

  private static final int MOST = 10_000_000;
  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "how many runs, each then varied in many ways (default: "
              + SAMPLES
              + ", of a folder at"
              + " most what it has); four times as many halve the sampling error")
  private Optional<String> samples = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "any whole number (default: 1; a folder has its own)")
  private Optional<String> seed = Optional.empty();

  @Option(
      names = "--cell",
      paramLabel = "C",
      description =
          "which cell of a folder (default: the first that --view, --force and --set fit)")
  private Optional<String> cell = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description =
          "what variance is attributed to: all (each parameter and each weight), parameters,"
              + " terms, claims or sources (default: ${DEFAULT-VALUE})")
  private String by = "all";

  @Option(
      names = "--only",
      paramLabel = "PART,...",
      description =
          "answer only this: indices, tornado, claims, boxes, regret, sources, conflicts or"
              + " information (all these if not given), or credit, what each claim accounts for")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--restatements",
      paramLabel = "HOW",
      description =
          "where sources are compared, claims that say again what one of another source says count"
              + " once, or apart (default: ${DEFAULT-VALUE})")
  private String restatements = "once";

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "only this outcome; may be repeated")
  private List<String> outcomes = new ArrayList<>();

  @Option(names = "--all", description = "lists every row, of every outcome")
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "how many threads compute (default: one per processor); changes no result")
  private Optional<String> threads = Optional.empty();

  /** How many runs are asked for, if the user says so. */
  OptionalInt samples() {
    if (samples.isEmpty()) {
      return OptionalInt.empty();
    }
    long number = SamplingOptions.whole("--samples", samples.get(), "--samples 2000");
    if (number < Study.FEWEST || number > MOST) {
      throw new UsageException(
          "--samples " + samples.get() + ": from " + Study.FEWEST + " to 10,000,000 runs",
          number < Study.FEWEST && number > 0
              ? "so few runs tell nothing from chance; write it like --samples 2000"
              : "write it like --samples 2000");
    }
    return OptionalInt.of((int) number);
  }

  /** The seed, if the user names one. */
  OptionalLong seed() {
    return seed.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(SamplingOptions.whole("--seed", seed.get(), "--seed 1"));
  }

  /** The cell asked for by its number. */
  OptionalLong cell() {
    return cell.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(SamplingOptions.whole("--cell", cell.get(), "--cell 0"));
  }

  Grouping by() {
    List<String> known = new ArrayList<>();
    for (Grouping grouping : Grouping.values()) {
      known.add(grouping.word());
    }
    return Grouping.of(by)
        .orElseThrow(
            () ->
                new UsageException(
                    "--by " + by + ": no such grouping", NearestName.remedy(by, known)));
  }

  /** The parts asked for; all that do not take long if none is named. */
  Set<Part> parts() {
    List<String> known = new ArrayList<>();
    for (Part part : Part.values()) {
      known.add(part.word());
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String words : only) {
      for (String word : words.split(",")) {
        parts.add(
            Part.of(word.trim())
                .orElseThrow(
                    () ->
                        new UsageException(
                            "--only " + word + ": no such part", NearestName.remedy(word, known))));
      }
    }
    for (Part part : Part.values()) {
      if (only.isEmpty() && part.isUsual()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Whether claims that say the same again count once. */
  boolean countsOnce() {
    if (!restatements.equals("once") && !restatements.equals("apart")) {
      throw new UsageException(
          "--restatements " + restatements + ": no such way to count",
          NearestName.remedy(restatements, List.of("once", "apart")));
    }
    return restatements.equals("once");
  }

  List<String> outcomes() {
    return outcomes;
  }

  boolean isAll() {
    return all;
  }

  int threads() {
    if (threads.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    long number = SamplingOptions.whole("--threads", threads.get(), "--threads 4");
    if (number < 1 || number > MOST_THREADS) {
      throw new UsageException(
          "--threads " + threads.get() + ": not a number from 1 to " + MOST_THREADS,
          "write it like --threads 4");
    }
    return (int) number;
  }
}
