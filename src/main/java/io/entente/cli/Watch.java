package io.entente.cli;

import io.entente.json.Outline;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Runs a command, and again whenever a file that it reads is saved.
 *
 * <p>Every run is a call of its own, so that nothing is left over from the one before. Results go
 * to standard output, with a line between two of them; what the watch itself has to say goes to
 * standard error.
 */
final class Watch {

  private static final String RULE = "-".repeat(72);

  /** One run of the command. */
  interface Run {
    int run(PrintStream out, PrintStream err);
  }

  private final Run command;
  private final List<Path> named;
  private final Console console;
  private final Waiting waiting;
  private final Map<Path, Path> registers = new LinkedHashMap<>();
  private final Set<Path> bases = new LinkedHashSet<>();
  private int runs;
  private String waitedFor = "";
  private String lastOut = "";
  private String lastErr = "";

  Watch(Run command, List<Path> named, Console console, Waiting waiting) {
    this.command = command;
    this.named = List.copyOf(named);
    this.console = console;
    this.waiting = waiting;
  }

  /** The command as it was called, without the option to watch. */
  static Watch of(CommandSpec command, List<String> files, Console console) {
    String format = command.commandLine().getParseResult().matchedOptionValue("--format", "text");
    if (!format.equalsIgnoreCase("text")) {
      throw new UsageException(
          "--watch shows text for a reader, and --format is for programs",
          "leave out one of the two");
    }
    List<String> arguments = new ArrayList<>();
    String name = command.name();
    arguments.add(name.substring(name.lastIndexOf(' ') + 1));
    for (String argument : command.commandLine().getParseResult().originalArgs()) {
      if (!argument.equals("--watch") && !argument.startsWith("--watch=")) {
        arguments.add(argument);
      }
    }
    String[] call = arguments.toArray(new String[0]);
    List<Path> named = new ArrayList<>();
    for (String file : files) {
      named.add(Path.of(file));
    }
    return new Watch((out, err) -> Main.run(call, out, err), named, console, new Waiting.Polling());
  }

  /** Runs until there is nothing more to wait for, or nobody reads the results any more. */
  int run() {
    for (Path file : named) {
      if (!Files.isRegularFile(file)) {
        throw new FileProblem(
            file + ": there is no such file to watch", "check the name and the folder");
      }
    }
    FileStates known = FileStates.of(files());
    refresh();
    int code = runOnce();
    if (code == Console.USAGE) {
      return code;
    }
    while (!console.out().checkError()) {
      known = known.over(files());
      String files = names(known.files());
      say(
          "Waiting for "
              + (files.equals(waitedFor) ? "the next save" : "changes of " + files)
              + "; Ctrl-C ends.");
      waitedFor = files;
      Optional<FileStates> now = waiting.next(known);
      if (now.isEmpty()) {
        break;
      }
      List<Path> changed = now.get().changedSince(known);
      if (changed.isEmpty()) {
        say("Saved, but nothing has changed.");
      } else {
        console.out().println("\n" + RULE);
        console.out().println(whatChanged(changed, now.get()) + "\n");
        console.out().flush();
        refresh();
        runOnce();
      }
      known = now.get();
    }
    return Console.DONE;
  }

  private int runOnce() {
    runs++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new Both(console.err(), remarks), true, StandardCharsets.UTF_8);
    int code = command.run(out, err);
    out.flush();
    err.flush();
    String printed = bytes.toString(StandardCharsets.UTF_8);
    String remarked = remarks.toString(StandardCharsets.UTF_8);
    if (runs > 1 && printed.equals(lastOut) && remarked.equals(lastErr)) {
      console.out().println("Nothing new: the result is the same as before.");
    } else {
      console.out().print(printed);
    }
    console.out().flush();
    lastOut = printed;
    lastErr = remarked;
    return code;
  }

  /** The files that the command reads: those it was called with, their registers and bases. */
  private Set<Path> files() {
    Set<Path> files = new LinkedHashSet<>(named);
    for (Path file : named) {
      if (file.toString().endsWith(".json")) {
        Optional<Outline> outline = Outline.of(file);
        if (outline.isPresent() && outline.get().registerFile().isPresent()) {
          registers.put(file, outline.get().registerFile().get());
        } else if (outline.isPresent() && outline.get().complete()) {
          registers.remove(file);
        }
        if (outline.isPresent()) {
          outline.get().bases().forEach(base -> bases.add(base));
        }
      }
    }
    files.addAll(bases);
    files.addAll(registers.values());
    return files;
  }

  private void refresh() {
    for (Path file : named) {
      if (file.toString().endsWith(".json")) {
        try {
          SchemaFile.refresh(file).ifPresent(schema -> say("Brought " + schema + " up to date."));
        } catch (FileProblem problem) {
          say(problem.getMessage() + "; " + problem.remedy());
        }
      }
    }
  }

  private static String whatChanged(List<Path> changed, FileStates now) {
    StringBuilder text = new StringBuilder();
    for (Path file : changed) {
      text.append(text.length() == 0 ? "" : ", ").append(file);
      text.append(now.has(file) ? " was saved" : " is gone");
    }
    return text.append('.').toString();
  }

  private static String names(Iterable<Path> files) {
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(text.length() == 0 ? "" : ", ").append(file);
    }
    return text.toString();
  }

  private void say(String line) {
    console.out().flush();
    console.err().println(line);
    console.err().flush();
  }

  /** Writes to a stream at once and keeps what was written. */
  private static final class Both extends OutputStream {

    private final PrintStream first;
    private final ByteArrayOutputStream second;

    Both(PrintStream first, ByteArrayOutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      first.write(bytes, from, count);
      second.write(bytes, from, count);
    }

    @Override
    public void flush() {
      first.flush();
    }
  }
}
