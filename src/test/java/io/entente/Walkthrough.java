package io.entente;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the guide that is followed as it is typed, in a folder of its own.
 *
 * <p>Blocks fenced as {@code ```console walk} are commands, each a process of its own, with what
 * they print; {@code cp OLD NEW} copies a file. In blocks fenced as {@code ```json FILE KEY...} the
 * members replace those of the same name in the object that the keys lead to.
 */
final class Walkthrough {

  private static final String COMMANDS = "```console walk";
  private static final String EDIT = "```json ";

  private final Path page;
  private final Path folder;

  Walkthrough(Path page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  /**
   * Follows the page to its end; every difference between what it shows and what is printed. With
   * {@code -Dgolden=write} the page is rewritten instead.
   */
  List<String> follow() throws IOException {
    List<String> differences = new ArrayList<>();
    List<List<String>> outputs = new ArrayList<>();
    Transcript.Program program =
        arguments -> {
          outputs.add(run(arguments));
          return outputs.get(outputs.size() - 1);
        };
    Transcript transcript = Transcript.read(page, COMMANDS, program);
    List<Transcript.Step> steps = new ArrayList<>(transcript.steps());
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(EDIT)) {
        edit(lines, i);
      } else if (line.startsWith("$ cp ")) {
        String[] names = line.substring("$ cp ".length()).split(" ");
        Files.copy(folder.resolve(names[0]), folder.resolve(names[1]));
      } else if (!steps.isEmpty() && steps.get(0).line() == i + 1) {
        String difference = transcript.difference(steps.remove(0));
        if (!difference.isEmpty()) {
          differences.add(difference);
        }
      }
    }
    if ("write".equals(System.getProperty("golden"))) {
      Transcript.read(page, COMMANDS, arguments -> outputs.remove(0)).rewrite();
      return List.of();
    }
    return differences;
  }

  /** Only makes the files, without any command but the first, {@code new}. */
  void edit() throws IOException {
    List<String> lines = Files.readAllLines(page);
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      if (!begun && lines.get(i).startsWith("$ entente new ")) {
        run(Transcript.arguments(lines.get(i)));
        begun = true;
      } else if (lines.get(i).startsWith(EDIT)) {
        edit(lines, i);
      }
    }
  }

  /** Makes the edit whose block begins in a line. */
  private void edit(List<String> lines, int fence) throws IOException {
    String[] place = lines.get(fence).substring(EDIT.length()).split(" ");
    int end = fence + 1;
    while (!lines.get(end).startsWith("```")) {
      end++;
    }
    List<String> members = lines.subList(fence + 1, end);
    Path file = folder.resolve(place[0]);
    JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    JsonObject at = root;
    for (int i = 1; i < place.length; i++) {
      at = at.getAsJsonObject(place[i]);
    }
    JsonObject typed =
        JsonParser.parseString("{" + String.join("\n", members) + "}").getAsJsonObject();
    for (var member : typed.entrySet()) {
      at.add(member.getKey(), member.getValue());
    }
    Files.writeString(file, pretty(root));
  }

  static String pretty(JsonElement json) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  /** Runs the program in the folder; the lines it prints, and its exit code if that is not 0. */
  List<String> run(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), Main.class.getName()));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] printed = process.getInputStream().readAllBytes();
      List<String> lines =
          new ArrayList<>(new String(printed, StandardCharsets.UTF_8).lines().toList());
      int code = process.waitFor();
      if (code != 0) {
        lines.add("[exit " + code + "]");
      }
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** This process's class path, for one that runs in another folder. */
  private static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
