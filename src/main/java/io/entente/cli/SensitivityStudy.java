package io.entente.cli;

import io.entente.batch.StoredBatch;
import io.entente.batch.design.Cell;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.SamplingRule;
import io.entente.outcome.Question;
import io.entente.sample.RunSolver;
import io.entente.sample.UnsolvableException;
import io.entente.sample.draw.GivenRuns;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.Grouping;
import io.entente.sensitivity.Study;
import io.entente.sensitivity.Uncertainty;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A study as the command line asks for it.
 *
 * @param study what is looked into
 * @param drawn how its runs came about, in words
 */
record SensitivityStudy(Study study, String drawn) {

  /** Of a scenario, with draws of its own. */
  static SensitivityStudy of(Scenario scenario, WhatIfOptions whatIf, SensitivityOptions options) {
    if (options.cell().isPresent()) {
      throw new UsageException(
          "--cell is about the folder of a batch, and this is a scenario",
          "--view, --force and --set say what is asked of a scenario");
    }
    if (whatIf.selects()) {
      throw new UsageException(
          "--select: here several equilibria of a run always count alike", "leave out --select");
    }
    Question question = whatIf.question(scenario);
    requireSolvable(question);
    long seed = options.seed().orElse(1);
    int samples = options.samples().orElse(SensitivityOptions.SAMPLES);
    Study study = Study.of(question, Outcomes.asked(scenario, options.outcomes()), samples, seed);
    return checked(study, "drawn at random, seed " + seed);
  }

  /** Of a cell of a results folder, with the runs it is made of. */
  static SensitivityStudy of(Path folder, WhatIfOptions whatIf, SensitivityOptions options) {
    if (options.seed().isPresent()) {
      throw new UsageException(
          "--seed: a folder has its own",
          "leave it out, or name the scenario instead of the folder");
    }
    if (whatIf.changesBeyondCells()) {
      throw new UsageException(
          "--scale, --drop, --form and --select would change what the folder's runs are of",
          "name the scenario instead of the folder, or choose a cell by --cell");
    }
    Experiment experiment = StoredBatch.open(folder).experiment();
    Cell cell = cell(experiment, whatIf, options);
    requireSolvable(cell.question());
    long stored = experiment.options().samples();
    if (options.samples().orElse(0) > stored) {
      throw new UsageException(
          "--samples " + options.samples().getAsInt() + ": the folder has " + stored + " runs",
          "leave it out, or name the scenario instead of the folder");
    }
    int samples = options.samples().orElse((int) Math.min(stored, SensitivityOptions.SAMPLES));
    if (samples < Study.FEWEST) {
      throw new FileProblem(
          folder + ": " + stored + " runs are too few to tell anything from chance",
          "a batch of " + Study.FEWEST + " runs is the least; some thousands are better");
    }
    Set<String> given = new LinkedHashSet<>();
    if (experiment.sampler() instanceof GivenRuns table) {
      given.addAll(table.names());
    }
    Scenario scenario = experiment.scenario();
    Study study =
        new Study(
            cell.question(),
            Outcomes.asked(scenario, options.outcomes()),
            experiment.sampler(),
            given,
            samples,
            experiment.options().seed());
    return checked(study, drawn(experiment, cell, samples));
  }

  private static String drawn(Experiment experiment, Cell cell, int samples) {
    String name = experiment.design().name(cell.index());
    String how =
        experiment.sampler() instanceof GivenRuns
            ? "given by the folder's table"
            : switch (experiment.options().rule()) {
              case RANDOM -> "drawn at random";
              case LATIN -> "drawn as a Latin hypercube";
              case SOBOL -> "drawn as scrambled Sobol points";
            };
    boolean part = samples < experiment.options().samples();
    return (part ? "(the first of " + experiment.options().samples() + ") " : "")
        + "of cell "
        + cell.index()
        + (name.isEmpty() ? "" : " (" + name + ")")
        + ", "
        + how
        + ", seed "
        + experiment.options().seed()
        + (experiment.options().rule() == SamplingRule.RANDOM
                || experiment.sampler() instanceof GivenRuns
            ? ""
            : " (for the indices at random)");
  }

  private static Cell cell(
      Experiment experiment, WhatIfOptions whatIf, SensitivityOptions options) {
    int cells = experiment.design().cells().size();
    if (options.cell().isPresent()) {
      long number = options.cell().getAsLong();
      if (number < 0 || number >= cells) {
        throw new UsageException(
            "--cell " + number + ": there is no such cell",
            cells == 1 ? "the folder has one, 0" : "they are numbered 0 to " + (cells - 1));
      }
      return experiment.design().cells().get((int) number);
    }
    Optional<Cell> found = Optional.empty();
    for (Cell cell : experiment.design().cells()) {
      found = found.isEmpty() && whatIf.asksFor(cell) ? Optional.of(cell) : found;
    }
    return found.orElseThrow(
        () ->
            new UsageException(
                "no cell of this folder has that view, those moves and those settings",
                "its README.txt lists the cells; or name the scenario instead of the folder"));
  }

  private static void requireSolvable(Question question) {
    try {
      RunSolver.requireSolvable(question.applied(), question.form());
    } catch (UnsolvableException unsolvable) {
      String[] parts = unsolvable.getMessage().split("; ", 2);
      throw new FileProblem(parts[0], parts.length > 1 ? parts[1] : "");
    }
  }

  private static SensitivityStudy checked(Study study, String drawn) {
    boolean nothing =
        study.given().isEmpty()
            && Uncertainty.of(study.question().applied(), Grouping.ALL).isEmpty();
    if (nothing) {
      throw new FileProblem(
          "nothing in this scenario is drawn, so every run is the same and nothing can be"
              + " attributed",
          "give a parameter or a weight a distribution, or rest a weight on claims; entente explain"
              + " shows what the answer hangs on as it is");
    }
    return new SensitivityStudy(study, drawn);
  }
}
