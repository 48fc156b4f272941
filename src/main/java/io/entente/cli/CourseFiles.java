package io.entente.cli;

import io.entente.exercise.course.Handed;
import io.entente.interop.GameFileException;
import io.entente.interop.course.AnswerTable;
import io.entente.interop.course.Roster;
import io.entente.interop.course.RosterFile;
import io.entente.json.AnswerFileReader;
import io.entente.json.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the class and what it handed in; tells of every file that cannot be used. */
final class CourseFiles {

  private static final String JSON = ".json";
  private static final String CSV = ".csv";

  private final Console console;
  private boolean faulty;

  CourseFiles(Console console) {
    this.console = console;
  }

  /** Whether a file could not be used, or not all of it. */
  boolean isFaulty() {
    return faulty;
  }

  /** The class; a faulty file is refused. */
  Roster roster(String file) {
    Path path = FileProblem.requireFile(file);
    try {
      Roster roster = RosterFile.read(path);
      tell(file, roster.isWindows());
      return roster;
    } catch (GameFileException wrong) {
      throw new FaultyGame(wrong);
    } catch (IOException unreadable) {
      throw unreadable(file);
    }
  }

  /** What was handed in, in files and folders; files that cannot be read are told and passed. */
  List<Handed> answers(List<String> files) {
    List<Handed> all = new ArrayList<>();
    for (Path path : paths(files)) {
      String name = path.toString();
      if (name.endsWith(JSON)) {
        AnswerFileReader.Read read = AnswerFileReader.read(path);
        for (Finding finding : read.findings()) {
          console.err().println(finding);
          faulty |= finding.isError();
        }
        read.handed().ifPresent(all::add);
      } else {
        table(path, all);
      }
    }
    return all;
  }

  private void table(Path path, List<Handed> all) {
    try {
      AnswerTable.Answers read = AnswerTable.read(path);
      tell(path.toString(), read.isWindows());
      all.addAll(read.handed());
    } catch (GameFileException wrong) {
      new FaultyGame(wrong).say(console);
      faulty = true;
    } catch (IOException unreadable) {
      throw unreadable(path.toString());
    }
  }

  /** Files as they are; of folders all tables and answer files, in the order of their names. */
  private static List<Path> paths(List<String> files) {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside
              .filter(one -> one.toString().endsWith(JSON) || one.toString().endsWith(CSV))
              .sorted()
              .forEach(paths::add);
        } catch (IOException unreadable) {
          throw unreadable(file);
        }
      } else {
        paths.add(FileProblem.requireFile(file));
      }
    }
    return paths;
  }

  private void tell(String file, boolean isWindows) {
    if (isWindows) {
      console
          .err()
          .println(
              "entente: note: "
                  + file
                  + " is not in UTF-8; it was read as Windows-1252"
                  + "\n    look at umlauts and accents, or save it as \"CSV UTF-8\"");
    }
  }

  private static FileProblem unreadable(String file) {
    return new FileProblem(file + ": cannot be read", "check that you may read it");
  }
}
