package io.entente;

import io.entente.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that shows commands and their output: a golden transcript, or a page of the guide.
 *
 * <p>A line {@code $ entente ARGUMENTS} is a command; the lines after it, up to the next command or
 * the end of the block, are what it prints on standard output and standard error together, without
 * blank lines at the end, followed by {@code [exit 2]} where the exit code is not 0. A line {@code
 * ...} stands for any number of lines. A transcript is one block; in a page, the blocks are those
 * fenced by {@code ```console}, and other commands in them are passed over.
 */
final class Transcript {

  /**
   * One command: its line (from 1), its text, and the lines of its output, from inclusive to
   * exclusive.
   */
  record Step(int line, String command, int from, int to) {}

  private static final String PROMPT = "$ ";
  private static final String PROGRAM = "$ entente";
  private static final String ELISION = Elision.DOTS;

  private final Path file;
  private final List<String> lines;
  private final List<Step> steps = new ArrayList<>();

  private final Program program;

  /** What runs a command: its arguments to the lines it prints, its exit code last if not 0. */
  interface Program {
    List<String> run(List<String> arguments);
  }

  private Transcript(Path file, List<String> lines, String fence, Program program) {
    this.file = file;
    this.lines = lines;
    this.program = program;
    boolean isPage = file.toString().endsWith(".md");
    boolean inside = !isPage;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isPage && line.startsWith("```")) {
        inside = line.equals(fence);
      } else if (inside && (line.equals(PROGRAM) || line.startsWith(PROGRAM + " "))) {
        int end = i + 1;
        while (end < lines.size()
            && !lines.get(end).startsWith(PROMPT)
            && !(isPage && lines.get(end).startsWith("```"))) {
          end++;
        }
        steps.add(new Step(i + 1, line, i + 1, end));
      }
    }
  }

  static Transcript read(Path file) throws IOException {
    return read(file, "```console", Transcript::runHere);
  }

  /** The same with blocks in a page that are fenced otherwise, and another way to run commands. */
  static Transcript read(Path file, String fence, Program program) throws IOException {
    return new Transcript(file, Files.readAllLines(file), fence, program);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** How the output of a step differs from what the text shows; empty where it does not. */
  String difference(Step step) {
    List<String> expected = withoutBlankEnd(lines.subList(step.from(), step.to()));
    List<String> actual = run(step);
    if (matches(expected, actual)) {
      return "";
    }
    int same = 0;
    while (same < Math.min(expected.size(), actual.size())
        && expected.get(same).equals(actual.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < Math.min(expected.size(), actual.size()) - same
        && expected
            .get(expected.size() - 1 - sameAtEnd)
            .equals(actual.get(actual.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    StringBuilder text = new StringBuilder();
    text.append('\n').append(file).append(':').append(step.line()).append('\n');
    text.append(step.command()).append('\n');
    append(text, "  ", expected.subList(Math.max(0, same - 3), same));
    append(text, "- ", expected.subList(same, expected.size() - sameAtEnd));
    append(text, "+ ", actual.subList(same, actual.size() - sameAtEnd));
    append(text, "  ", expected.subList(expected.size() - sameAtEnd, expected.size()));
    return text.append("(- the file, + the program)").toString();
  }

  /** Rewrites the file with what its commands print now; outputs shown in part keep their shape. */
  void rewrite() throws IOException {
    List<String> text = new ArrayList<>();
    int next = 0;
    for (Step step : steps) {
      text.addAll(lines.subList(next, step.from()));
      List<String> shown = lines.subList(step.from(), step.to());
      List<String> kept = withoutBlankEnd(shown);
      text.addAll(kept.contains(ELISION) ? Elision.refresh(kept, run(step)) : run(step));
      text.addAll(shown.subList(kept.size(), shown.size()));
      next = step.to();
    }
    text.addAll(lines.subList(next, lines.size()));
    Files.write(file, text);
  }

  private List<String> run(Step step) {
    return withoutBlankEnd(program.run(arguments(step.command())));
  }

  private static List<String> runHere(List<String> arguments) {
    var bytes = new ByteArrayOutputStream();
    var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Main.run(arguments.toArray(new String[0]), stream, stream);
    stream.flush();
    List<String> printed = new ArrayList<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
    printed = new ArrayList<>(withoutBlankEnd(printed));
    if (code != 0) {
      printed.add("[exit " + code + "]");
    }
    return printed;
  }

  /** The arguments of a command, split at blanks outside single and double quotes. */
  static List<String> arguments(String command) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean started = false;
    char quote = 0;
    for (char c : command.substring(PROGRAM.length()).toCharArray()) {
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          argument.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        started = true;
      } else if (c != ' ') {
        argument.append(c);
        started = true;
      } else if (started) {
        arguments.add(argument.toString());
        argument.setLength(0);
        started = false;
      }
    }
    if (started) {
      arguments.add(argument.toString());
    }
    return arguments;
  }

  /**
   * Whether the lines printed are those shown, where {@code ...} stands for any number of lines.
   */
  static boolean matches(List<String> shown, List<String> printed) {
    int elision = shown.indexOf(ELISION);
    if (elision < 0) {
      return shown.equals(printed);
    }
    if (elision > printed.size()
        || !shown.subList(0, elision).equals(printed.subList(0, elision))) {
      return false;
    }
    List<String> rest = shown.subList(elision + 1, shown.size());
    for (int from = elision; from <= printed.size(); from++) {
      if (matches(rest, printed.subList(from, printed.size()))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static void append(StringBuilder text, String mark, List<String> lines) {
    for (String line : lines) {
      text.append(mark).append(line).append('\n');
    }
  }
}
