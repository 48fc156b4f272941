package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.interop.course.Roster;
import io.entente.json.proof.ExerciseWriter;
import io.entente.report.Layout;
import io.entente.report.exercise.ExerciseText;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise show SET ID} */
@Command(
    description =
        "Shows an exercise as a student gets it: with the numbers of one variant. With --hint,"
            + " --key, --solution or --quiz also what helps and what is right.",
    footer = {
      "",
      "  entente exercise show classics 1",
      "  entente exercise show classics 1 --variant 7 --key --solution",
      "  entente exercise show classics --code C01-7F3A --key --roster class/codes.csv"
    })
final class ExerciseShow implements Callable<Integer> {

  /** The variant that is shown where none is named. */
  static final String FIRST = "1";

  /** Among so many variants a code is looked for where no number is given. */
  private static final String SEARCHED = "300";

  /**
   * A variant with its questions.
   *
   * @param key of the variant, its number
   */
  private record Shown(String key, Worksheet.Item item) {}

  /** The ways of writing an exercise. */
  static final class Formats implements Iterable<String> {
    static final List<String> WORDS = List.of("text", "html", "json");

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private String set = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "the exercise: its id, or its number in the set; with --code not needed")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--variant",
      paramLabel = "N",
      description = "which variant, a number from 1 on (default: 1)")
  private Optional<String> variant = Optional.empty();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "the variant with this code, as it is printed on a sheet: K05-7F3A")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "among how many variants the code is looked for (default: ${DEFAULT-VALUE})")
  private String variants = SEARCHED;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "with --code: the class whose sheets they are, best the codes.csv of its sheets")
  private Optional<String> roster = Optional.empty();

  @Mixin private ExerciseSeed seed = new ExerciseSeed();

  @Option(names = "--key", description = "also shows what is right")
  private boolean key;

  @Option(
      names = "--hint",
      paramLabel = "LEVEL",
      description = "also shows hints: 1 what to ask oneself, 2 where to look, 3 the first step")
  private Optional<String> hint = Optional.empty();

  @Option(names = "--solution", description = "also shows the worked solution")
  private boolean solution;

  @Option(
      names = "--quiz",
      description = "also shows steps of the solution with a number left out, and the numbers")
  private boolean quiz;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, html or json, which holds everything (default: ${DEFAULT-VALUE})",
      completionCandidates = Formats.class)
  private String format = "text";

  @Option(
      names = "--plain",
      description = "writes the text for a screen reader: a sentence for each cell of a table")
  private boolean plain;

  @Mixin private HelpOption help = new HelpOption();

  ExerciseShow(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    requireSense();
    Optional<ExerciseSet> read = ExerciseSets.read(set, language.phrases(), console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Shown shown = shown(read.get());
    Worksheet sheet = new Worksheet(read.get(), List.of(shown.item()), language.phrases());
    console.out().print(text(sheet, shown));
    return Console.DONE;
  }

  private void requireSense() {
    if (!Formats.WORDS.contains(format)) {
      throw new UsageException(
          "--format " + format + ": no such format", NearestName.remedy(format, Formats.WORDS));
    }
    if (plain && !format.equals("text")) {
      throw new UsageException(
          "--plain is a way to write text, and --format " + format + " writes none",
          "leave out one of the two");
    }
    if (!format.equals("text") && (key || solution || quiz || hint.isPresent())) {
      throw new UsageException(
          "--key, --hint, --solution and --quiz belong to --format text",
          format.equals("json")
              ? "leave them out: --format json has all of it"
              : "entente exercise make writes key.html, and unit.html with hints and solutions");
    }
    if (code.isPresent() && variant.isPresent()) {
      throw new UsageException(
          "--code and --variant both say which variant it is", "leave out one of the two");
    }
    if (roster.isPresent() && code.isEmpty()) {
      throw new UsageException(
          "--roster says whose sheets are looked through for a code, and none is named",
          "add the code of a sheet or a variant: --code K05-7F3A");
    }
    if (code.isEmpty() && id.isEmpty()) {
      throw new UsageException(
          "exercise show needs to know ID, the exercise",
          "entente exercise list " + set + " shows them");
    }
  }

  private Shown shown(ExerciseSet read) {
    if (code.isPresent()) {
      return byCode(read, code.get());
    }
    Exercise exercise = ExerciseSets.exercise(read, id.orElseThrow());
    int number = ExerciseSets.variants("--variant", variant.orElse(FIRST));
    ClassSet sheets = ClassSet.of(read, seed.seed(), ExerciseSets.keys(number));
    return shown(sheets, sheets.sheets().get(number - 1), exercise);
  }

  private static Shown shown(ClassSet sheets, ClassSet.Sheet sheet, Exercise exercise) {
    return new Shown(sheet.key(), ExerciseSets.item(sheets, sheet, exercise));
  }

  private Shown byCode(ExerciseSet read, String wanted) {
    ClassSet sheets = sheets(read);
    Optional<ClassSet.Place> place = sheets.find(wanted);
    Optional<Exercise> exercise = id.map(asked -> ExerciseSets.exercise(read, asked));
    if (place.isPresent() && place.get().exercise().isEmpty() && exercise.isEmpty()) {
      throw new UsageException(
          wanted + " is the code of a whole sheet",
          "name one of its exercises too: entente exercise show " + set + " ID --code " + wanted);
    }
    if (place.isPresent()) {
      Exercise of = place.get().exercise().or(() -> exercise).orElseThrow();
      if (exercise.isPresent() && !exercise.get().equals(of)) {
        throw new UsageException(
            wanted + " is a variant of exercise " + of.id() + ", not of " + exercise.get().id(),
            "leave out " + id.get());
      }
      return shown(sheets, place.get().sheet(), of);
    }
    throw new UsageException(
        "none of the "
            + (roster.isPresent() ? "" : "first ")
            + sheets.sheets().size()
            + (roster.isPresent() ? " sheets of " + roster.get() : " variants of set " + read.id())
            + " has the code "
            + wanted
            + " with seed "
            + sheets.seed(),
        "name the seed that the sheets were made with, --seed S, and how many, --variants N; or"
            + " the codes of a class, --roster codes.csv");
  }

  /** Numbered variants, or the sheets of a class. */
  private ClassSet sheets(ExerciseSet read) {
    if (roster.isEmpty()) {
      int most = ExerciseSets.variants("--variants", variants);
      return ClassSet.of(read, seed.seed(), ExerciseSets.keys(most));
    }
    Roster all = new CourseFiles(console).roster(roster.get());
    Optional<Long> asked = seed.isGiven() ? Optional.of(seed.seed()) : Optional.empty();
    return IssuedSheets.of(read, roster.get(), all, asked, language.phrases().language());
  }

  private String text(Worksheet sheet, Shown shown) {
    Worksheet.Item item = shown.item();
    if (format.equals("html")) {
      return Sheets.of(sheet, List.of(new Sheets.Sheet(item.variant().code(), sheet.items())));
    }
    if (format.equals("json")) {
      return ExerciseWriter.write(
          sheet.set(), seed.seed(), shown.key(), item.variant(), item.questions(), sheet.phrases());
    }
    ExerciseText text =
        new ExerciseText(sheet, item, plain ? Layout.PLAIN : Layout.PAGE).exercise();
    hint.ifPresent(level -> text.hints(level(level)));
    if (key) {
      text.key();
    }
    if (solution) {
      text.solution();
    }
    if (quiz) {
      text.quiz();
    }
    return text.toString();
  }

  private static int level(String text) {
    int level = List.of("1", "2", "3").indexOf(text) + 1;
    if (level == 0) {
      throw new UsageException(
          "--hint " + text + ": there are three hints, 1, 2 and 3", "write --hint 1");
    }
    return level;
  }
}
