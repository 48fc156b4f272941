package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.solution.SolutionJson;
import io.entente.json.solution.TreeJson;
import io.entente.report.section.SectionText;
import io.entente.report.solution.Figures;
import io.entente.report.solution.SolutionCsv;
import io.entente.report.solution.SolveText;
import io.entente.report.solution.TreeText;
import io.entente.report.solution.VerificationText;
import io.entente.solve.Analysis;
import io.entente.solve.Concept;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import io.entente.solve.selection.Picked;
import io.entente.solve.verify.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what is asked of a game and prints it: by what options, and in which format. */
final class SolvedGame {

  private final AnswerOptions answers;
  private final FormatOption format;
  private final ExactOption exact;
  private final WhatIfOptions whatIf;
  private final ProofOptions proof;
  private final Console console;

  SolvedGame(
      AnswerOptions answers,
      FormatOption format,
      ExactOption exact,
      WhatIfOptions whatIf,
      ProofOptions proof,
      Console console) {
    this.answers = answers;
    this.format = format;
    this.exact = exact;
    this.whatIf = whatIf;
    this.proof = proof;
    this.console = console;
  }

  /** A tree; what is asked of its plans alone is asked of its strategic form. */
  int tree(GameTree tree, Set<Concept> asked, PlayedAs reading) {
    if (proof.isCheck()) {
      return ProofFiles.check(tree, AnswerOptions::strategicForm, proof.kept(), format, console);
    }
    if (answers.isKnownEnd(asked)) {
      return repeatedTree(tree, reading);
    }
    if (answers.areOnlyPlans(asked)) {
      // of a tree, a mediator's recommendation is a plan for the whole of it
      boolean mediated =
          asked.contains(Concept.CORRELATED) || asked.contains(Concept.COARSE_CORRELATED);
      PlayedAs read =
          mediated
              ? reading.remarking("A recommendation is a whole plan, given before the first move.")
              : reading;
      if (asked.contains(Concept.REPEATED)) {
        read =
            read.remarking(
                "A strategy of a period is a full plan, chosen before it begins; whether threats"
                    + " within a period would be carried out is not looked at.");
      }
      return strategic(AnswerOptions.strategicForm(tree), asked, read);
    }
    TreeAnalysis analysis = selecting(answers.of(tree, asked));
    Optional<Verification> verified =
        proof.verify(
            () -> Verification.of(tree, perfect(analysis, "--verify proves equilibria of a tree")));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  TreeText.of(analysis, reading.remark(), format.layout(), exact.figures())
                      + words(verified)
                      + words(reading);
              case JSON ->
                  TreeJson.of(
                      analysis, reading.form(), reading.view(), verified, reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return proof.finish(verified, console, () -> ProofFiles.text(tree, verified.get()));
  }

  /** A game in turn that is played a known number of times. */
  private int repeatedTree(GameTree tree, PlayedAs reading) {
    TreeAnalysis analysis = answers.everyPeriod(tree);
    PlayedAs read = reading.remarking(answers.everyPeriodRemark());
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  TreeText.of(analysis, read.remark(), format.layout(), exact.figures())
                      + words(reading);
              case JSON ->
                  TreeJson.repeated(
                      analysis,
                      answers.periods(),
                      reading.form(),
                      reading.view(),
                      reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return Console.DONE;
  }

  private TreeAnalysis selecting(TreeAnalysis analysis) {
    if (!whatIf.selects()) {
      return analysis;
    }
    List<List<Double>> payoffs = new ArrayList<>();
    perfect(analysis, "--select picks among the equilibria of a tree")
        .equilibria()
        .forEach(found -> payoffs.add(found.payoffs()));
    return analysis.with(Picked.of(analysis.tree(), whatIf.rule(), payoffs));
  }

  /** The subgame-perfect equilibria, which an option needs. */
  private static Solution<SubgamePerfectEquilibrium> perfect(TreeAnalysis analysis, String why) {
    return analysis
        .perfect()
        .orElseThrow(
            () ->
                new UsageException(
                    why + " and none are asked for", "add subgame-perfect to --concept"));
  }

  /** A game in which all move at once. */
  int strategic(StrategicGame game, Set<Concept> asked, PlayedAs reading) {
    for (Concept each : asked) {
      if (each.isOfTrees()) {
        throw new UsageException(
            "--concept " + each.word() + ": in this game all move at once",
            "ask for pure or mixed, or for all");
      }
    }
    if (proof.isCheck()) {
      return ProofFiles.check(game, proof.kept(), format, console);
    }
    Analysis analysis = selecting(answers.of(game, asked, reading.events()));
    Optional<Verification> verified = proof.verify(() -> Verification.of(analysis));
    console
        .out()
        .print(
            switch (format.format()) {
              case TEXT ->
                  SolveText.of(analysis, reading.remark(), format.layout(), exact.figures())
                      + words(verified)
                      + words(reading);
              case JSON ->
                  SolutionJson.of(
                      analysis, reading.form(), reading.view(), verified, reading.sections());
              case CSV -> SolutionCsv.of(analysis, exact.figures());
            });
    return proof.finish(verified, console, () -> ProofFiles.text(game, verified.get()));
  }

  private Analysis selecting(Analysis analysis) {
    if (!whatIf.selects()) {
      return analysis;
    }
    try {
      return analysis.selecting(whatIf.rule());
    } catch (NotAnsweredException not) {
      throw new FileProblem("--select: " + not.getMessage(), not.remedy());
    }
  }

  private String words(PlayedAs reading) {
    return SectionText.of(reading.sections(), format.layout(), exact.figures() == Figures.EXACT);
  }

  private String words(Optional<Verification> verified) {
    return verified.isPresent() ? VerificationText.of(verified.get(), format.layout()) : "";
  }
}
