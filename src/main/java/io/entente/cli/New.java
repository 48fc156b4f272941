package io.entente.cli;

import io.entente.json.ActorIds;
import io.entente.json.ScenarioCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente new FILE} */
@Command(
    description =
        "Writes a small scenario to start from, the register of its claims and the schema by which"
            + " editors know its names. Nothing that exists is touched.")
final class New implements Callable<Integer> {

  private static final String ENDING = ".json";

  /** More would make a template that nobody reads; others are added by hand. */
  private static final int MOST = 12;

  private static final List<String> DEFAULT = List.of("North", "South");

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "the scenario to be written, such as mine.json; beside it mine.register.json and"
              + " mine.schema.json")
  private String file = "";

  @Option(
      names = "--actors",
      paramLabel = "A,B,C",
      description = "ids of the actors in the order of their moves (default: North,South)")
  private String actors = "";

  @Option(
      names = "--from",
      paramLabel = "NAME",
      description =
          "copies a scenario instead: one that ships with the program, such as classics/chicken,"
              + " or a file; with --actors its actors get these ids, in order")
  private String from = "";

  @Mixin private HelpOption help = new HelpOption();

  New(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path scenario = Path.of(file);
    if (!file.endsWith(ENDING) || scenario.getFileName().toString().equals(ENDING)) {
      throw new UsageException(
          file + ": a scenario is a file ending in .json", "write " + file + ENDING);
    }
    String name = scenario.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length());
    if (stem.contains("\"") || stem.contains("\\")) {
      throw new UsageException(
          file + ": quotation marks and backslashes make trouble in file names",
          "choose a name without them");
    }
    List<String> ids = actors();
    String register = stem + ".register.json";
    String schema = stem + ".schema.json";
    NewFiles files = new NewFiles(scenario, !from.isEmpty());
    files.requireFree(List.of(name, register, schema));
    Map<String, String> texts =
        from.isEmpty()
            ? template(name, WholeFile.id(scenario, "scenario"), register, schema, ids)
            : copy(name, WholeFile.id(scenario, "scenario"), register, schema, ids);
    files.write(texts, schema);
    say(scenario, texts, schema);
    return Console.DONE;
  }

  private List<String> actors() {
    if (actors.isEmpty()) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String part : actors.split(",", -1)) {
      String id = part.strip();
      Optional<String> fault = ActorIds.fault(id);
      if (fault.isPresent()) {
        throw new UsageException(
            "--actors: \"" + id + "\" cannot be the id of an actor", fault.get());
      }
      if (!seen.add(id)) {
        throw new UsageException(
            "--actors: \"" + id + "\" is listed twice", "every actor needs an id of its own");
      }
      ids.add(id);
    }
    if (from.isEmpty() && ids.size() > MOST) {
      throw new UsageException(
          "--actors: " + ids.size() + " are more than the " + MOST + " that new writes",
          "begin with those that matter most; others can be added in the file");
    }
    return ids;
  }

  private static Map<String, String> template(
      String name, String id, String register, String schema, List<String> ids) {
    Map<String, String> texts = new LinkedHashMap<>();
    Template template = new Template(ids.isEmpty() ? DEFAULT : ids);
    texts.put(register, Template.register("./" + schema));
    texts.put(name, template.scenario(id, "./" + schema, register));
    return texts;
  }

  private Map<String, String> copy(
      String name, String id, String register, String schema, List<String> ids) {
    Original original = Original.of(from, console);
    Optional<String> base = ScenarioCopy.text(original.scenario(), "extends");
    if (base.isPresent()) {
      throw new FileProblem(
          from
              + " takes over most of what it says from "
              + base.get()
              + ", and new copies one file",
          "copy that one with --from, or write a scenario that says \"extends\": its path");
    }
    Map<String, String> renamed = renamed(ScenarioCopy.actors(original.scenario()), ids);
    Map<String, String> texts = new LinkedHashMap<>();
    if (original.register().isPresent()) {
      texts.put(
          register, ScenarioCopy.ofRegister(original.register().get(), "./" + schema, renamed));
    }
    texts.put(
        name, ScenarioCopy.ofScenario(original.scenario(), id, "./" + schema, register, renamed));
    return texts;
  }

  private Map<String, String> renamed(List<String> old, List<String> ids) {
    if (!ids.isEmpty() && ids.size() != old.size()) {
      throw new UsageException(
          "--actors: " + from + " has " + count(old.size()) + ", not " + ids.size(),
          "name one id for each of " + String.join(", ", old) + ", in this order");
    }
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      renamed.put(old.get(i), ids.get(i));
    }
    return renamed;
  }

  private static String count(int actors) {
    return actors + (actors == 1 ? " actor" : " actors");
  }

  private void say(Path scenario, Map<String, String> texts, String schema) {
    StringBuilder text = new StringBuilder("Wrote ").append(file);
    for (String name : texts.keySet()) {
      if (name.endsWith(".register.json")) {
        text.append(", ").append(scenario.resolveSibling(name));
      }
    }
    text.append(" and ").append(scenario.resolveSibling(schema)).append(".\n\n");
    String argument = file.indexOf(' ') < 0 ? file : '"' + file + '"';
    String what = from.isEmpty() ? "the example" : "it";
    text.append("What to do next:\n");
    text.append("  entente validate ")
        .append(argument)
        .append("\n      says whether the files are sound (they are now)\n");
    text.append("  entente test ")
        .append(argument)
        .append("\n      shows what follows from ")
        .append(what)
        .append("\n");
    text.append("  entente validate ")
        .append(argument)
        .append(" --watch\n      checks at every save and keeps the schema up to date\n");
    text.append(
        "Open the files in an editor that knows JSON Schema, such as VS Code: it completes\n");
    text.append("actors, moves and claims as you type, and explains them under the mouse.\n");
    if (from.isEmpty()) {
      text.append(
          "Then replace the claims marked EXAMPLE by what your sources say, and the story by\nyours.\n");
    } else {
      text.append("The words are still those of the original");
      text.append(actors.isEmpty() ? "" : ", titles of actors included");
      text.append(": change \"title\" and\n\"summary\" first.\n");
    }
    console.out().print(text);
  }
}
