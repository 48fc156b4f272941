package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.export.Worksheet;
import io.entente.report.Layout;
import io.entente.report.exercise.SetText;
import io.entente.report.exercise.TypesText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise list} */
@Command(
    description =
        "Lists the types of exercises, with a line on what a student does; or, of a set, its"
            + " exercises: type, concepts, points, size of the game and kinds of answers.")
final class ExerciseList implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private Optional<String> set = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--plain",
      description = "writes the text for a screen reader or a braille line: a line for each entry")
  private boolean plain;

  @Mixin private HelpOption help = new HelpOption();

  ExerciseList(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Layout layout = plain ? Layout.PLAIN : Layout.PAGE;
    if (set.isEmpty()) {
      console.out().print(TypesText.of(language.phrases(), ShippedSets.names(), layout));
      return Console.DONE;
    }
    Optional<ExerciseSet> read = ExerciseSets.read(set.get(), language.phrases(), console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    ClassSet sheets = ClassSet.of(read.get(), ExerciseSeed.DEFAULT, ExerciseSets.keys(1));
    List<Worksheet.Item> items = new ArrayList<>();
    for (Exercise exercise : read.get().exercises()) {
      items.add(ExerciseSets.item(sheets, sheets.sheets().get(0), exercise));
    }
    Worksheet sheet = new Worksheet(read.get(), items, language.phrases());
    console.out().print(SetText.of(sheet, layout));
    return Console.DONE;
  }
}
