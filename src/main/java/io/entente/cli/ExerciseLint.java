package io.entente.cli;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.lint.Lint;
import io.entente.exercise.text.Phrases;
import io.entente.export.Gift;
import io.entente.export.MoodleXml;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.json.exercise.LintJson;
import io.entente.report.Layout;
import io.entente.report.exercise.ExerciseText;
import io.entente.report.exercise.LintText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise lint SET} */
@Command(
    description =
        "Checks a set before a class sees it, on many variants of every exercise: the key earns"
            + " all points, every misconception gets its own code, modelled numbers lie apart,"
            + " solutions hold, texts are complete, and exports are legal. Ends with 1 if anything"
            + " is found.",
    footer = {
      "",
      "  entente exercise lint classics",
      "  entente exercise lint my-set.json --variants 1000 --seed 2026"
    })
final class ExerciseLint implements Callable<Integer> {

  private static final long MOST_VARIANTS = 100_000;

  private final Console console;

  @Parameters(
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private String set = "";

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "how many variants of every exercise are checked (default: ${DEFAULT-VALUE})")
  private String variants = "200";

  @Mixin private ExerciseSeed seed = new ExerciseSeed();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private HelpOption help = new HelpOption();

  ExerciseLint(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    format.require("exercise lint", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    long number = SamplingOptions.whole("--variants", variants, "--variants 200");
    if (number < 1 || number > MOST_VARIANTS) {
      throw new UsageException(
          "--variants " + variants + ": from 1 to " + MOST_VARIANTS, "write --variants 200");
    }
    Optional<ExerciseSet> read = ExerciseSets.read(set, console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Lint.Result result = new Lint(read.get(), seed.seed(), languages(), prints()).run((int) number);
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? LintJson.of(read.get(), seed.seed(), result)
                : LintText.of(read.get(), result, format.layout()));
    return result.findings().isEmpty() ? Console.DONE : Console.FINDINGS;
  }

  private static List<Phrases> languages() {
    List<Phrases> languages = new ArrayList<>();
    for (String language : LanguageOption.Languages.WORDS) {
      languages.add(LanguageOption.of(language));
    }
    return languages;
  }

  /** All that {@code exercise make} writes and shows payoffs in. */
  private static List<Lint.Printed> prints() {
    return List.of(
        new Lint.Printed(
            "sheets.txt",
            false,
            (set, variant, questions, phrases) -> {
              Worksheet.Item item = new Worksheet.Item(variant, questions);
              return new ExerciseText(new Worksheet(set, List.of(item), phrases), item, Layout.PAGE)
                  .exercise()
                  .toString();
            }),
        new Lint.Printed(
            "sheets.html",
            false,
            (set, variant, questions, phrases) -> {
              Worksheet.Item item = new Worksheet.Item(variant, questions);
              return Sheets.of(
                  new Worksheet(set, List.of(item), phrases),
                  List.of(new Sheets.Sheet(variant.code(), List.of(item))));
            }),
        new Lint.Printed(
            "moodle.xml",
            true,
            (set, variant, questions, phrases) ->
                MoodleXml.of(
                    new Worksheet(set, List.of(new Worksheet.Item(variant, questions)), phrases))),
        new Lint.Printed(
            "gift.txt",
            false,
            (set, variant, questions, phrases) ->
                Gift.of(
                    new Worksheet(set, List.of(new Worksheet.Item(variant, questions)), phrases))));
  }
}
