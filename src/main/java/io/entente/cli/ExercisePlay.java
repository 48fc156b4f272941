package io.entente.cli;

import io.entente.exercise.answer.Texts;
import io.entente.exercise.seat.Debrief;
import io.entente.exercise.seat.DebriefText;
import io.entente.exercise.seat.OpponentKind;
import io.entente.exercise.seat.Opponents;
import io.entente.exercise.seat.PlayLog;
import io.entente.exercise.seat.Seat;
import io.entente.exercise.seat.SeatException;
import io.entente.exercise.seat.SeatGame;
import io.entente.exercise.seat.SeatText;
import io.entente.exercise.text.Phrases;
import io.entente.json.Finding;
import io.entente.json.PlayJson;
import io.entente.json.PlayReader;
import io.entente.report.Layout;
import io.entente.report.exercise.SeatPage;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise play SET ID --as ACTOR} */
@Command(
    description =
        "Takes a seat in a game: you decide for one actor, and the program for the others, round"
            + " after round. Afterwards every choice is compared with what was best. Moves are"
            + " typed one a line, by number or name; ? shows the game, and the end of input ends"
            + " the play.",
    footer = {
      "",
      "  entente exercise play korea 6 --as China",
      "  entente exercise play korea 6 --as China --opponents logit:1.5 --rounds 3",
      "  entente exercise play korea 6 --as China --moves \"Quiet;Pressure\" --rounds 2",
      "  entente exercise play scenarios/korea/appeal-to-xi.json --as China"
    })
final class ExercisePlay implements Callable<Integer> {

  /** The ways of writing a play. */
  static final class Formats implements Iterable<String> {
    static final List<String> WORDS = List.of("text", "json");

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  private final Console console;
  private final InputStream in;
  private final boolean isTerminal;

  @Parameters(
      index = "0",
      paramLabel = "SET",
      description =
          "a set of exercises: a file (.json), or one inside the program by its name; or, without"
              + " ID, a scenario (.json)")
  private String source = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "the exercise: its id, or its number in the set")
  private Optional<String> id = Optional.empty();

  @Option(names = "--as", paramLabel = "ACTOR", description = "whose seat you take")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--opponents",
      paramLabel = "RULE",
      description =
          "how the others play: spe (they reason back from the ends), nash (an equilibrium, where"
              + " all choose at once) or logit:LAMBDA (better actions more often; 0 is blind)."
              + " Default: spe in turn, nash at once")
  private Optional<String> opponents = Optional.empty();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "how often the game is played (default: 1)")
  private Optional<String> rounds = Optional.empty();

  @Option(
      names = "--variant",
      paramLabel = "N",
      description = "which variant of the exercise, a number from 1 on (default: 1)")
  private Optional<String> variant = Optional.empty();

  @Mixin private ExerciseSeed seed = new ExerciseSeed();

  @Option(
      names = "--moves",
      paramLabel = "MOVES",
      description = "your moves with semicolons between them, instead of typing them")
  private Optional<String> moves = Optional.empty();

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "writes what was played and the debrief into this file (JSON)")
  private Optional<Path> log = Optional.empty();

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "plays what a file of --log says, and shows it")
  private Optional<Path> replay = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json for the log on standard output (default: ${DEFAULT-VALUE})",
      completionCandidates = Formats.class)
  private String format = "text";

  @Option(names = "--plain", description = "writes the text for a screen reader")
  private boolean plain;

  @Mixin private HelpOption help = new HelpOption();

  ExercisePlay(Console console) {
    this(console, System.in, System.console() != null);
  }

  ExercisePlay(Console console, InputStream in, boolean isTerminal) {
    this.console = console;
    this.in = in;
    this.isTerminal = isTerminal;
  }

  @Override
  public Integer call() {
    requireSense();
    Optional<PlayLog> logged = Optional.empty();
    if (replay.isPresent()) {
      PlayReader.Read read = PlayReader.read(replay.get());
      for (Finding finding : read.findings()) {
        console.err().println(finding);
      }
      logged = read.log();
      if (logged.isEmpty()) {
        return Console.FINDINGS;
      }
    }
    Optional<SeatSource> found = source(logged);
    if (found.isEmpty()) {
      return Console.FINDINGS;
    }
    try {
      return play(found.get(), logged);
    } catch (SeatException refused) {
      throw replay.isPresent()
          ? new FileProblem(refused.getMessage(), refused.remedy())
          : new UsageException(refused.getMessage(), refused.remedy());
    }
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
    boolean chosen =
        actor.isPresent()
            || opponents.isPresent()
            || rounds.isPresent()
            || variant.isPresent()
            || seed.isGiven()
            || moves.isPresent();
    if (replay.isPresent() && chosen) {
      throw new UsageException(
          "--replay FILE says all about the play",
          "leave out --as, --opponents, --rounds, --variant, --seed and --moves");
    }
    log.ifPresent(file -> WholeFile.folder(file));
  }

  private Optional<SeatSource> source(Optional<PlayLog> logged) {
    Phrases phrases = phrases(logged);
    Optional<PlayLog.Exercise> exercise = logged.flatMap(one -> one.game().exercise());
    Optional<String> asked = id.or(() -> exercise.map(PlayLog.Exercise::id));
    if (asked.isEmpty()) {
      if (!GameFormat.JSON.isOf(source)) {
        throw new UsageException(
            "exercise play needs to know ID, the exercise",
            "entente exercise list " + source + " shows them");
      }
      if (variant.isPresent()) {
        throw new UsageException(
            "--variant belongs to exercises, and a scenario has none", "name ID, or leave it out");
      }
      return SeatSource.scenario(source, phrases, layout(), console);
    }
    String key =
        exercise.map(PlayLog.Exercise::variant).orElseGet(() -> variant.orElse(ExerciseShow.FIRST));
    long numbers = logged.map(PlayLog::seed).orElseGet(seed::seed);
    return SeatSource.exercise(source, asked.get(), key, numbers, phrases, layout(), console);
  }

  /** A play is shown again in the language in which it was played. */
  private Phrases phrases(Optional<PlayLog> logged) {
    Optional<String> played = logged.map(PlayLog::language);
    if (played.isPresent() && !LanguageOption.Languages.WORDS.contains(played.get())) {
      throw new FileProblem(
          replay.orElseThrow() + ": exercises do not speak " + played.get(),
          "write \"language\": \"en\" or \"de\"");
    }
    return played.map(LanguageOption::of).orElseGet(language::phrases);
  }

  private Layout layout() {
    return plain ? Layout.PLAIN : Layout.PAGE;
  }

  private static long whole(String option, Optional<String> text, long otherwise) {
    if (text.isEmpty()) {
      return otherwise;
    }
    long number = SamplingOptions.whole(option, text.get(), option + " 3");
    if (number < 1) {
      throw new UsageException(
          option + " " + number + ": the first is 1", "write " + option + " 1");
    }
    return number;
  }

  private int play(SeatSource found, Optional<PlayLog> logged) {
    logged.ifPresent(one -> requireSame(one.game(), found.played()));
    SeatGame game =
        SeatGame.of(
            found.played().id(),
            found.subject(),
            logged.map(PlayLog::actor).orElseGet(() -> actor(found)));
    OpponentKind kind =
        logged
            .map(PlayLog::opponents)
            .or(() -> opponents)
            .map(OpponentKind::of)
            .orElseGet(() -> OpponentKind.usual(game));
    Opponents others = Opponents.of(game, kind);
    boolean json = format.equals("json");
    PrintStream out = !json ? console.out() : silent() ? nowhere() : console.err();
    SeatText text = new SeatText(found.sheet().phrases(), found.sheet()::title, game);
    SeatPage page = new SeatPage(text, found.sheet().phrases(), layout());
    out.print(found.head());
    out.println();
    if (!found.sheet().items().isEmpty()) {
      out.print(found.game(layout()));
      out.println();
    }
    long draws = logged.map(PlayLog::seed).orElseGet(seed::seed);
    Seat seat;
    if (logged.isPresent()) {
      out.print(page.beginning(logged.get().rounds()));
      seat = logged.get().replay(game, others);
      new SeatLoop(seat, text, page, new SeatMoves.Listed("", out), out).tellAll();
    } else {
      int times = (int) Math.min(whole("--rounds", rounds, 1), Integer.MAX_VALUE);
      seat = Seat.start(game, others, times, draws);
      out.print(page.beginning(times));
      new SeatLoop(seat, text, page, moves(out), out)
          .play(option -> found.says(game.actorName(), option), () -> found.game(layout()));
    }
    Debrief debrief = Debrief.of(seat);
    out.println();
    out.print(page.debrief(new DebriefText(text, debrief)));
    String written = PlayJson.of(PlayLog.of(found.played(), page.language(), seat, draws), debrief);
    log.ifPresent(file -> WholeFile.write(file, written));
    if (json) {
      console.out().print(written);
    }
    return Console.DONE;
  }

  /** Whether nobody reads along: moves are given, or piped in. */
  private boolean silent() {
    return replay.isPresent() || moves.isPresent() || !isTerminal;
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream());
  }

  private SeatMoves moves(PrintStream out) {
    return moves.isPresent()
        ? new SeatMoves.Listed(moves.get(), out)
        : new SeatMoves.Typed(in, out, !isTerminal);
  }

  private String actor(SeatSource found) {
    List<String> players = found.subject().players();
    return actor
        .map(one -> known(one, found))
        .orElseThrow(
            () ->
                new UsageException(
                    "whose seat do you take?",
                    "write "
                        + String.join(" or ", players.stream().map(ExercisePlay::as).toList())));
  }

  /** The option as a shell takes it. */
  private static String as(String player) {
    return player.indexOf(' ') < 0 ? "--as " + player : "--as \"" + player + "\"";
  }

  /** The player of that id, or else of that title. */
  private static String known(String one, SeatSource found) {
    List<String> players = found.subject().players();
    if (players.contains(one)) {
      return one;
    }
    for (String player : players) {
      if (Texts.isSame(found.sheet().title(player), one)) {
        return player;
      }
    }
    throw new UsageException(
        "--as " + one + ": nobody in this game is called that", NearestName.remedy(one, players));
  }

  private void requireSame(PlayLog.Played logged, PlayLog.Played found) {
    if (!logged.equals(found)) {
      throw new FileProblem(
          replay.orElseThrow() + " is of " + logged.id() + ", not of " + found.id(),
          "name what was played: its set and exercise, or its scenario");
    }
  }
}
