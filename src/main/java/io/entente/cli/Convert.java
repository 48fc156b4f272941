package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.NormalFormFile;
import io.entente.interop.csv.CsvGameFile;
import io.entente.interop.tex.TexFile;
import io.entente.json.ScenarioWriter;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.CentralGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente convert IN OUT} */
@Command(
    description =
        "Turns a game from one file format into another: .json (a scenario, at its central"
            + " reading), .nfg, .efg, .csv (a table of moves and payoffs), and .tex (a picture"
            + " for LaTeX, OUT only). Payoffs given as numbers or fractions stay exact.")
final class Convert implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "IN", description = "a .json, .nfg, .efg or .csv file")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "a .json, .nfg, .efg, .csv or .tex file")
  private String out = "";

  @Option(names = "--overwrite", description = "replaces OUT if it exists")
  private boolean overwrite;

  @Option(
      names = "--decimal-comma",
      description = "writes a .csv file with decimal commas, and semicolons between the fields")
  private boolean decimalComma;

  @Mixin private WhatIfOptions whatIf = new WhatIfOptions();

  @Mixin private HelpOption help = new HelpOption();

  Convert(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GameFormat target = format(out);
    GameFormat source = format(in);
    if (source == GameFormat.TEX) {
      throw new UsageException(in + ": .tex files are only written", "name a game to begin with");
    }
    if (decimalComma && target != GameFormat.CSV) {
      throw new UsageException(
          "--decimal-comma is for .csv files, and " + out + " is none", "leave it out");
    }
    Path path = Path.of(out);
    WholeFile.requireFree(path, overwrite);
    if (source == GameFormat.JSON) {
      Optional<Scenario> scenario = ScenarioArgument.read(in, console);
      if (scenario.isEmpty()) {
        return Console.FINDINGS;
      }
      scenario(scenario.get(), target, path);
    } else {
      whatIf.refuseForFiles();
      if (source == GameFormat.EFG) {
        tree(GameArgument.tree(in), target, path);
      } else {
        strategic(GameArgument.strategic(in), target, path);
      }
    }
    console.err().println("wrote " + out);
    return Console.DONE;
  }

  private static GameFormat format(String file) {
    return GameFormat.of(file)
        .orElseThrow(
            () ->
                new UsageException(
                    file + ": the ending names no format this version converts",
                    "there are: .json, .nfg, .efg, .csv, .tex"));
  }

  private void scenario(Scenario scenario, GameFormat target, Path path) {
    if (target == GameFormat.JSON) {
      throw new UsageException(
          in + " is a scenario already", "convert it to .nfg, .efg, .csv or .tex");
    }
    if (!scenario.hasDecisions()) {
      throw new FileProblem(
          in + ": nobody decides anything in it, so there is no game to write",
          "entente solve shows what its sections come to");
    }
    Question question = whatIf.question(scenario);
    whatIf.warn(scenario, console);
    CentralReading central = CentralReading.of(question);
    FiniteCentre.require(central, in);
    boolean inTurn = central.form() == Form.SEQUENTIAL;
    if (inTurn && (target == GameFormat.EFG || target == GameFormat.TEX)) {
      tree(CentralGame.sequential(central.runs()), target, path);
    } else {
      strategic(CentralGame.simultaneous(central.runs()), target, path);
      if (inTurn) {
        console
            .err()
            .println(
                "note: " + target.ending() + " holds the moves at once; .efg keeps who sees what");
      }
    }
  }

  private void strategic(StrategicGame game, GameFormat target, Path path) {
    switch (target) {
      case NFG -> write(path, writer -> NormalFormFile.write(game, writer));
      case EFG -> {
        GameTree tree = tree(game);
        write(path, writer -> ExtensiveFormFile.write(tree, writer));
      }
      case CSV -> table(game, path);
      case TEX -> {
        requirePrintable(TexFile.tooLarge(game));
        picture(tex -> TexFile.write(game, tex), path);
      }
      case JSON -> {
        String text = ScenarioWriter.write(game, WholeFile.id(path, "game"));
        write(path, writer -> writer.append(text));
      }
    }
  }

  private void table(StrategicGame game, Path path) {
    if (decimalComma) {
      write(path, writer -> CsvGameFile.writeWithDecimalCommas(game, writer));
    } else {
      write(path, writer -> CsvGameFile.write(game, writer));
    }
    for (int player = 0; player < game.players().size(); player++) {
      List<String> own = game.strategies(player);
      if (own.contains("") || new HashSet<>(own).size() < own.size()) {
        console
            .err()
            .println("note: moves without a name, or with the same, got numbers to differ by");
        return;
      }
    }
  }

  private void requirePrintable(Optional<String> tooLarge) {
    if (tooLarge.isPresent()) {
      throw new FileProblem(
          in + ": " + tooLarge.get(),
          GameFormat.JSON.isOf(in)
              ? "--force ACTOR=STRATEGY prints a part; .csv and .efg files hold all of it"
              : "convert it to .csv, or print a part");
    }
  }

  private void picture(Body picture, Path path) {
    StringBuilder text = new StringBuilder();
    try {
      picture.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    write(path, writer -> writer.append(text));
    if (TexFile.needsUnicodeEngine(text)) {
      console.err().println("note: " + out + " needs lualatex or xelatex, for its letters");
    }
  }

  private void tree(GameTree tree, GameFormat target, Path path) {
    switch (target) {
      case EFG -> write(path, writer -> ExtensiveFormFile.write(tree, writer));
      case NFG -> {
        StrategicGame game = tree.strategicForm();
        write(path, writer -> NormalFormFile.write(game, writer));
      }
      case CSV -> table(tree.strategicForm(), path);
      case TEX -> {
        requirePrintable(TexFile.tooLarge(tree));
        picture(tex -> TexFile.write(tree, tex), path);
      }
      case JSON ->
          throw new UsageException(
              "a tree cannot be written as a scenario yet",
              "convert it to .nfg first; that loses who sees what");
    }
  }

  /** The tree in which players choose one after the other, each in a single information set. */
  private static GameTree tree(StrategicGame game) {
    GameTreeBuilder builder = GameTree.builder(game.title(), game.players());
    builder.comment(game.comment());
    for (int player = 0; player < game.players().size(); player++) {
      builder.addInformationSet(new InformationSet(player, 1, "", game.strategies(player)));
    }
    grow(builder, game, 0, 0);
    return builder.build();
  }

  private static void grow(GameTreeBuilder builder, StrategicGame game, int player, int index) {
    if (player == game.players().size()) {
      Rational[] payoffs = new Rational[player];
      for (int p = 0; p < player; p++) {
        payoffs[p] = game.exactPayoff(p, index);
      }
      builder.terminal("", builder.addOutcome(Outcome.of("", payoffs)));
      return;
    }
    builder.decision(player);
    for (int s = 0; s < game.shape().strategies(player); s++) {
      grow(builder, game, player + 1, index + s * game.shape().stride(player));
    }
  }

  /** What puts a game into a file. */
  private interface Body {
    void write(Appendable writer) throws IOException;
  }

  private void write(Path path, Body body) {
    WholeFile.write(
        path,
        overwrite,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          body.write(writer);
          writer.flush();
        });
  }
}
