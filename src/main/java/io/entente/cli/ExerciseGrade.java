package io.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.exercise.ClassSet;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.course.Graded;
import io.entente.exercise.course.Grader;
import io.entente.exercise.course.Handed;
import io.entente.exercise.course.Student;
import io.entente.exercise.course.Tally;
import io.entente.exercise.course.Trouble;
import io.entente.exercise.text.Phrases;
import io.entente.interop.course.Roster;
import io.entente.report.Layout;
import io.entente.report.exercise.FeedbackText;
import io.entente.report.exercise.GradeCsv;
import io.entente.report.exercise.TallyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise grade SET ANSWERS... --roster FILE} */
@Command(
    description =
        "Grades the answers of a class, each against the numbers of the student's own sheet, and"
            + " says what was hard and why points were lost. What cannot be understood is listed"
            + " with its place, and never counts as wrong.",
    footer = {
      "",
      "  entente exercise grade classics answers.csv --roster out/codes.csv --out grades.csv",
      "  entente exercise grade classics handed-in/ --roster class.csv --seed 2026 --feedback back",
      "  entente exercise grade korea game.json --task author --roster out/codes.csv"
    })
final class ExerciseGrade implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private String set = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ANSWERS",
      description =
          "a table (.csv) with a student a row and a column EXERCISE.QUESTION for each question;"
              + " answer files (.json), as the practice page saves them; or folders of them")
  private List<String> answers = new ArrayList<>();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "the class: codes.csv, as exercise make wrote it, or class.csv with --seed")
  private Optional<String> roster = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "the seed that the sheets were made with; codes.csv has it")
  private Optional<String> seed = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "writes FILE, a table for the import of grades into Moodle, and beside it FILE-parts.csv,"
              + " a line for each answer")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--feedback",
      paramLabel = "DIR",
      description = "writes a file for each student there, named by the code of the sheet")
  private Optional<String> feedback = Optional.empty();

  @Option(
      names = "--task",
      paramLabel = "ID",
      description =
          "ANSWERS are scenarios that answer this question, EXERCISE or EXERCISE.QUESTION; each"
              + " file bears the student's id or the code of the sheet as its name")
  private Optional<String> task = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "the language of the sheets and of feedback, en or de; codes.csv has it",
      completionCandidates = LanguageOption.Languages.class)
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--plain",
      description = "writes text for a screen reader: a line for each sentence")
  private boolean plain;

  @Option(names = "--overwrite", description = "replaces files that are there")
  private boolean overwrite;

  @Mixin private HelpOption help = new HelpOption();

  ExerciseGrade(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CourseFiles files = new CourseFiles(console);
    Roster read =
        files.roster(
            roster.orElseThrow(
                () ->
                    new UsageException(
                        "exercise grade needs to know the class",
                        "name the file that exercise make wrote: --roster out/codes.csv")));
    Phrases phrases = phrases(read);
    requireFree();
    Optional<ExerciseSet> loaded = ExerciseSets.read(set, phrases, console);
    if (loaded.isEmpty()) {
      return Console.FINDINGS;
    }
    Optional<Long> asked = seed.map(text -> SamplingOptions.whole("--seed", text, "--seed 2026"));
    ClassSet sheets = IssuedSheets.of(loaded.get(), roster.get(), read, asked, phrases.language());
    List<Handed> handed;
    boolean faulty;
    if (task.isPresent()) {
      TaskFiles tasks = new TaskFiles(task.get(), console);
      handed = tasks.read(answers);
      faulty = tasks.isFaulty();
    } else {
      handed = files.answers(answers);
      faulty = files.isFaulty();
    }
    Grader grader = new Grader(sheets, read.students(), handed);
    List<Graded> all =
        graded(grader, read.students(), new FeedbackText(sheets.set(), phrases, layout()));
    out.ifPresent(file -> write(Path.of(file), all, sheets.set(), phrases));
    Tally tally = Tally.of(sheets.set(), all);
    console.out().print(TallyText.of(sheets.set(), tally, phrases, layout()));
    for (Trouble trouble : grader.troubles()) {
      console.fail(Console.FINDINGS, trouble.place() + ": " + trouble.problem(), trouble.remedy());
    }
    return faulty || !grader.troubles().isEmpty() ? Console.FINDINGS : Console.DONE;
  }

  private Layout layout() {
    return plain ? Layout.PLAIN : Layout.PAGE;
  }

  private Phrases phrases(Roster read) {
    Optional<String> issued = read.issued().map(Roster.Issued::language);
    if (language.isPresent() && issued.isPresent() && !language.equals(issued)) {
      throw new UsageException(
          "--lang " + language.get() + ": the sheets were made in " + issued.get(),
          "leave it out: what can be answered is named in the language of the sheets");
    }
    return LanguageOption.phrases(language.or(() -> issued).orElse("en"));
  }

  /** Side by side, since each student's work stands for itself. */
  private List<Graded> graded(Grader grader, List<Student> students, FeedbackText texts) {
    try {
      return students.parallelStream().map(student -> graded(grader, student, texts)).toList();
    } catch (UnaskableException unaskable) {
      throw new FileProblem(
          unaskable.getMessage(), "entente exercise lint " + set + " goes through all exercises");
    }
  }

  private Graded graded(Grader grader, Student student, FeedbackText texts) {
    Graded graded = grader.grade(student);
    if (feedback.isPresent() && graded.isHandedIn()) {
      Path file = Path.of(feedback.get()).resolve(graded.sheet().code() + ".txt");
      WholeFile.write(file, overwrite, out -> out.write(texts.of(graded).getBytes(UTF_8)));
    }
    return graded.withoutItems();
  }

  /** Refuses what cannot be written before any work is done. */
  private void requireFree() {
    for (String file : out.map(one -> List.of(one, parts(one))).orElse(List.of())) {
      WholeFile.requireFree(Path.of(file), overwrite);
      WholeFile.folder(Path.of(file));
    }
    if (feedback.isPresent()) {
      try {
        Files.createDirectories(Path.of(feedback.get()));
      } catch (IOException failed) {
        throw new FileProblem(
            feedback.get() + ": no such folder can be made", "name another with --feedback");
      }
    }
  }

  private static String parts(String file) {
    int dot = file.endsWith(".csv") ? file.length() - ".csv".length() : file.length();
    return file.substring(0, dot) + "-parts.csv";
  }

  private void write(Path file, List<Graded> all, ExerciseSet loaded, Phrases phrases) {
    GradeCsv tables = new GradeCsv(loaded, phrases);
    WholeFile.write(file, tables.platform(all));
    WholeFile.write(Path.of(parts(file.toString())), tables.parts(all));
    console.err().println("wrote " + file + " and " + parts(file.toString()));
  }
}
