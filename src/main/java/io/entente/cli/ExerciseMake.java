package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.export.Gift;
import io.entente.export.MoodleXml;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.report.Layout;
import io.entente.report.exercise.SheetsText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise make SET --out DIR} */
@Command(
    description =
        "Writes a set of exercises for a class, every sheet with numbers of its own: sheets to"
            + " print, the key, files for a learning platform. The same seed gives the same files"
            + " on every machine.",
    footer = {
      "",
      "  entente exercise make classics --variants 30 --seed 2026 --out class",
      "  entente exercise make classics --roster class.csv --seed 2026 --out class"
    })
final class ExerciseMake implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private String set = "";

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "how many sheets, each with numbers of its own (default: 30)")
  private Optional<String> variants = Optional.empty();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "the class, a table (.csv) with a column id or email: a sheet for each student, and"
              + " codes.csv, which says whose sheet is whose; names are not read")
  private Optional<String> roster = Optional.empty();

  @Mixin private ExerciseSeed seed = new ExerciseSeed();

  @Option(names = "--out", paramLabel = "DIR", description = "the folder that is written into")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--write",
      paramLabel = "KIND",
      split = ",",
      description =
          "what is written, with commas between: text, html, key, moodle, gift (default: html,key)",
      completionCandidates = ClassKind.Words.class)
  private List<String> write = new ArrayList<>();

  @Option(names = "--overwrite", description = "replaces files that are there")
  private boolean overwrite;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--plain",
      description = "sets sheets.txt for a screen reader: a sentence for each cell of a table")
  private boolean plain;

  @Mixin private HelpOption help = new HelpOption();

  ExerciseMake(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String folder =
        out.orElseThrow(
            () ->
                new UsageException(
                    "exercise make needs to know where the files go", "--out DIR says it"));
    List<ClassKind> kinds = ClassKind.of(write.isEmpty() ? List.of("html", "key") : write);
    Optional<ExerciseSet> read = ExerciseSets.read(set, language.phrases(), console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    requireOne();
    IssuedCodes codes =
        new IssuedCodes(read.get(), seed.seed(), language.phrases().language(), overwrite, console);
    ClassSet sheets =
        roster.isPresent()
            ? codes.sheets(roster.get(), Path.of(folder))
            : ClassSet.of(
                read.get(),
                seed.seed(),
                ExerciseSets.keys(ExerciseSets.variants("--variants", variants.orElse("30"))));
    ClassFolder target = new ClassFolder(Path.of(folder), overwrite);
    List<String> names = new ArrayList<>();
    kinds.forEach(kind -> names.addAll(kind.files()));
    target.requireFree(names);
    target.write(texts(sheets, kinds));
    if (roster.isPresent()) {
      codes.write(sheets, Path.of(folder));
      names.add(IssuedCodes.FILE);
    }
    say(sheets, folder, names);
    return Console.DONE;
  }

  private void requireOne() {
    if (roster.isPresent() && variants.isPresent()) {
      throw new UsageException(
          "--roster and --variants both say how many sheets there are", "leave out one of the two");
    }
  }

  private Map<String, String> texts(ClassSet sheets, List<ClassKind> kinds) {
    List<Sheets.Sheet> made = made(sheets);
    List<Worksheet.Item> items = new ArrayList<>();
    for (int exercise = 0; exercise < sheets.set().exercises().size(); exercise++) {
      for (Sheets.Sheet sheet : made) {
        items.add(sheet.items().get(exercise));
      }
    }
    Worksheet sheet = new Worksheet(sheets.set(), items, language.phrases());
    Map<String, String> texts = new LinkedHashMap<>();
    for (ClassKind kind : kinds) {
      switch (kind) {
        case TEXT ->
            texts.put("sheets.txt", SheetsText.of(sheet, made, plain ? Layout.PLAIN : Layout.PAGE));
        case HTML -> texts.put("sheets.html", Sheets.of(sheet, made));
        case KEY -> {
          texts.put("key.html", Sheets.key(sheet));
          texts.put("key.csv", SheetsText.key(sheet, made));
        }
        case MOODLE -> texts.put("moodle.xml", MoodleXml.of(sheet));
        case GIFT -> texts.put("gift.txt", Gift.of(sheet));
      }
    }
    return texts;
  }

  /** The sheets with their questions, in order; they are made side by side. */
  private static List<Sheets.Sheet> made(ClassSet sheets) {
    return IntStream.range(0, sheets.sheets().size())
        .parallel()
        .mapToObj(number -> made(sheets, sheets.sheets().get(number)))
        .toList();
  }

  private static Sheets.Sheet made(ClassSet sheets, ClassSet.Sheet sheet) {
    List<Worksheet.Item> items = new ArrayList<>();
    for (Exercise exercise : sheets.set().exercises()) {
      items.add(ExerciseSets.item(sheets, sheet, exercise));
    }
    return new Sheets.Sheet(sheet.code(), items);
  }

  private void say(ClassSet sheets, String folder, List<String> names) {
    int exercises = sheets.set().exercises().size();
    console
        .out()
        .println(
            "Set "
                + sheets.set().id()
                + ": "
                + count(sheets.sheets().size(), "sheet")
                + " of "
                + count(exercises, "exercise")
                + ", seed "
                + sheets.seed()
                + ", in "
                + folder
                + ":");
    for (String name : names) {
      console.out().println("  " + name + " ".repeat(20 - name.length()) + about(name));
    }
    if (!seed.isGiven()) {
      console
          .err()
          .println(
              "entente: note: without --seed everybody gets the numbers of seed "
                  + ExerciseSeed.DEFAULT
                  + "\n    where answers count, add a number of your own: --seed 2026");
    }
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String about(String name) {
    return switch (name) {
      case "sheets.txt" -> "the sheets as text";
      case "sheets.html" -> "the sheets: open it in a browser and print it";
      case "key.html" -> "the key by code, to be kept back";
      case "key.csv" -> "the same for a spreadsheet";
      case "moodle.xml" -> "for Moodle: Question bank, Import, Moodle XML format";
      case "gift.txt" -> "for other platforms that read GIFT; numbers and choices only";
      case IssuedCodes.FILE -> "whose sheet is whose: for you alone, and for exercise grade";
      default -> throw new IllegalArgumentException(name);
    };
  }
}
