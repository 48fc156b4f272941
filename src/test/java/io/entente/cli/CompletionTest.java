package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script for bash is run in bash; those for other shells name the same. */
class CompletionTest {

  @TempDir Path folder;

  private static String script(String shell) {
    Call call = Call.of("completion", shell);
    assertEquals("", call.err());
    assertEquals(0, call.code());
    return call.out();
  }

  /** What bash offers for the last of these words, sorted. */
  private Set<String> offered(String... words) throws IOException, InterruptedException {
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, script("bash"));
    StringBuilder line = new StringBuilder("set -u; source \"$1\"; shift; COMP_WORDS=(\"$@\"); ");
    line.append(
        "COMP_CWORD=$(($# - 1)); _entente; printf '%s\\n' ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}");
    List<String> command =
        new ArrayList<>(
            List.of("bash", "--norc", "-c", line.toString(), "bash", script.toString(), "entente"));
    command.addAll(List.of(words));
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), output);
    Set<String> offered = new TreeSet<>(output.lines().toList());
    offered.remove("");
    return offered;
  }

  @Test
  void theFirstWordIsACommand() throws Exception {
    Set<String> expected = new TreeSet<>(Commands.words());
    expected.addAll(List.of("help", "--help", "--version"));
    assertEquals(expected, offered(""));
    assertEquals(Set.of("solve"), offered("so"));
    assertEquals(Set.of("--version"), offered("--v"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "solve --form|--form --format",
        "convert --o|--overwrite",
        "solve --format _|text json csv",
        "solve --format j|json",
        "solve --format =|text json csv",
        "solve --format = c|csv",
        "test a.json --form _|sequential simultaneous",
        "solve a.json --concept p|pure pareto potential perfect-bayesian",
        "solve a.json --concept pure,max|pure,maximin",
        "completion _|bash zsh fish",
        "help conv|convert",
        "exercise s|show",
        "exercise show --s|--seed --solution",
        "exercise show --format _|text html json",
        "exercise list --lang d|de",
        "exercise nonsense --f|_",
        "solve _|_",
        "solve --view _|_",
        "nonsense --f|_",
      })
  void offersWhatFits(String line, String expected) throws Exception {
    Set<String> wanted = new TreeSet<>(List.of(expected.split(" ")));
    wanted.remove("_");
    String[] words = line.split(" ");
    int last = words.length - 1;
    words[last] = words[last].equals("_") ? "" : words[last];
    assertEquals(wanted, offered(words));
  }

  /** Every option that the help of a command lists is offered, in every shell. */
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyOptionOfEveryCommandIsOffered(String shell) throws Exception {
    String script = script(shell);
    List<String> called = Commands.words();
    ExerciseCommands.words().forEach(word -> called.add("exercise " + word));
    for (String command : called) {
      Set<String> options = new TreeSet<>();
      List<String> help = new ArrayList<>(List.of("help"));
      help.addAll(List.of(command.split(" ")));
      Matcher option =
          Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)")
              .matcher(Call.of(help.toArray(new String[0])).out());
      while (option.find()) {
        options.add(option.group(1));
      }
      assertFalse(options.isEmpty(), command);
      if (shell.equals("bash")) {
        assertEquals(options, offered((command + " -").split(" ")), command);
      }
      for (String name : options) {
        String written = shell.equals("fish") ? "-l " + name.substring(2) + " " : name;
        assertTrue(script.contains(written), shell + " " + command + " " + name);
      }
    }
  }
}
