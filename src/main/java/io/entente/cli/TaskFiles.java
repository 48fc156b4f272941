package io.entente.cli;

import io.entente.exercise.course.Handed;
import io.entente.game.StrategicGame;
import io.entente.json.Finding;
import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.CentralGame;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads scenarios that students made up as answers to one question. */
final class TaskFiles {

  private static final String ENDING = ".json";

  private final String question;
  private final Console console;
  private boolean faulty;

  TaskFiles(String question, Console console) {
    this.question = question;
    this.console = console;
  }

  /** Whether a file could not be used. */
  boolean isFaulty() {
    return faulty;
  }

  /** One answer a file, by whoever the file is named after; faults are told with their places. */
  List<Handed> read(List<String> names) {
    List<Handed> all = new ArrayList<>();
    for (Path path : paths(names)) {
      String file = path.getFileName().toString();
      String by = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
      game(path)
          .ifPresent(
              game ->
                  all.add(
                      new Handed(
                          path.toString(),
                          by,
                          Optional.empty(),
                          Optional.empty(),
                          List.of(
                              new Handed.Entry(
                                  path.toString(), question, file, Optional.of(game))))));
    }
    return all;
  }

  private static List<Path> paths(List<String> names) {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(one -> one.toString().endsWith(ENDING)).sorted().forEach(paths::add);
        } catch (IOException unreadable) {
          throw new FileProblem(name + ": cannot be read", "check that you may read it");
        }
      } else {
        paths.add(FileProblem.requireFile(name));
      }
    }
    return paths;
  }

  private Optional<StrategicGame> game(Path path) {
    ScenarioFile read = new ScenarioReader().read(path);
    if (read.scenario().isEmpty()) {
      read.findings().forEach(finding -> tell(finding));
      return Optional.empty();
    }
    Scenario scenario = read.scenario().get();
    if (!scenario.hasDecisions()) {
      return refuse(path + ": nobody decides anything in it", "give its actors moves");
    }
    try {
      CentralReading central = CentralReading.of(Question.of(scenario));
      FiniteCentre.require(central, path.toString());
      return Optional.of(CentralGame.simultaneous(central.runs()));
    } catch (UnsolvableException | FileProblem cannot) {
      return refuse(path + ": " + cannot.getMessage(), "entente solve shows more");
    }
  }

  private void tell(Finding finding) {
    console.err().println(finding);
    faulty = true;
  }

  private Optional<StrategicGame> refuse(String problem, String remedy) {
    console.fail(Console.FINDINGS, problem, remedy);
    faulty = true;
    return Optional.empty();
  }
}
