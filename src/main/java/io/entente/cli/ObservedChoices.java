package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads how often each action was chosen, a line each: {@code player,strategy,count}, or for a game
 * in turn {@code player,information set,action,count}. Lines about the same action add up; actions
 * without a line were never chosen.
 */
final class ObservedChoices {

  private static final String EXAMPLE = "write lines like Row,cooperate,12";

  private final String file;
  private final boolean tree;

  /** The names of those who choose: player, and in a tree the information set. */
  private final List<List<String>> agents = new ArrayList<>();

  private final List<List<String>> actions = new ArrayList<>();
  private final List<long[]> counts = new ArrayList<>();

  private ObservedChoices(String file, boolean tree) {
    this.file = file;
    this.tree = tree;
  }

  /** Counts [player][strategy]. */
  static List<List<Long>> read(String file, StrategicGame game) {
    ObservedChoices choices = new ObservedChoices(file, false);
    for (int player = 0; player < game.players().size(); player++) {
      choices.add(List.of(game.players().get(player)), game.strategies(player));
    }
    return choices.read();
  }

  /** Counts [information set][action]. */
  static List<List<Long>> read(String file, GameTree tree) {
    ObservedChoices choices = new ObservedChoices(file, true);
    for (InformationSet set : tree.informationSets()) {
      choices.add(List.of(tree.players().get(set.player()), set.name()), set.actions());
    }
    return choices.read();
  }

  private void add(List<String> agent, List<String> names) {
    agents.add(agent);
    actions.add(names);
    counts.add(new long[names.size()]);
  }

  private List<List<Long>> read() {
    int columns = tree ? 4 : 3;
    List<String> lines = lines();
    long sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || i == 0 && isHeader(line)) {
        continue;
      }
      List<String> fields = fields(line, i + 1);
      if (fields.size() != columns) {
        throw at(
            i + 1,
            fields.size() + " fields instead of " + columns,
            tree
                ? "write lines like Row,information set,action,12; quote fields with commas"
                : EXAMPLE + "; quote fields with commas");
      }
      int agent = agent(fields, i + 1);
      int action = place("action", fields.get(columns - 2), actions.get(agent), i + 1);
      long count = count(fields.get(columns - 1), i + 1);
      counts.get(agent)[action] += count;
      sum += count;
    }
    if (sum == 0) {
      throw new FileProblem(file + ": no choice was observed", EXAMPLE);
    }
    List<List<Long>> all = new ArrayList<>();
    for (long[] row : counts) {
      List<Long> own = new ArrayList<>();
      for (long count : row) {
        own.add(count);
      }
      all.add(List.copyOf(own));
    }
    return List.copyOf(all);
  }

  private List<String> lines() {
    Path path = FileProblem.requireFile(file);
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
      if (!lines.isEmpty() && lines.get(0).startsWith("\uFEFF")) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new FileProblem(
          file + ": cannot be read as text in UTF-8 (" + unreadable.getMessage() + ")",
          "save it as CSV in UTF-8");
    }
  }

  private static boolean isHeader(String line) {
    return line.trim().endsWith("count");
  }

  private List<String> fields(String line, int number) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().trim());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw at(number, "a quote is not closed", "close it before the end of the line");
    }
    fields.add(field.toString().trim());
    return fields;
  }

  private int agent(List<String> fields, int line) {
    List<String> wanted = fields.subList(0, tree ? 2 : 1);
    for (int agent = 0; agent < agents.size(); agent++) {
      if (agents.get(agent).equals(wanted)) {
        return agent;
      }
    }
    Set<String> players = new LinkedHashSet<>();
    Set<String> sets = new LinkedHashSet<>();
    for (List<String> agent : agents) {
      players.add(agent.get(0));
      if (tree && agent.get(0).equals(wanted.get(0))) {
        sets.add(agent.get(1));
      }
    }
    if (sets.isEmpty()) {
      return place("player", wanted.get(0), List.copyOf(players), line);
    }
    return place("information set of " + wanted.get(0), wanted.get(1), List.copyOf(sets), line);
  }

  /** The place of a name, or of a number such as #2 where the thing has no name. */
  private int place(String what, String name, List<String> names, int line) {
    int place = names.indexOf(name);
    for (int i = 0; i < names.size() && place < 0; i++) {
      place = names.get(i).isEmpty() && name.equals("#" + (i + 1)) ? i : place;
    }
    if (place < 0) {
      throw at(line, "no " + what + " \"" + name + "\"", NearestName.remedy(name, names));
    }
    return place;
  }

  private long count(String text, int line) {
    long count = -1;
    try {
      count = Long.parseLong(text);
    } catch (NumberFormatException notOne) {
      // said below, together with negative ones
    }
    if (count < 0 || count > 1_000_000_000_000L) {
      throw at(
          line,
          "\"" + text + "\" is not a count",
          "a count is a whole number from 0 to a million million, without commas");
    }
    return count;
  }

  private FileProblem at(int line, String problem, String remedy) {
    return new FileProblem(file + ":" + line + ": " + problem, remedy);
  }
}
