package io.entente.cli;

import io.entente.report.figure.Drawing;
import io.entente.report.figure.Png;
import io.entente.report.figure.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Where the figures of a report go, each as SVG and as PNG. */
final class FigureFolder {

  private final Path folder;
  private final boolean overwrite;
  private final Console console;

  FigureFolder(Path folder, boolean overwrite, Console console) {
    this.folder = folder;
    this.overwrite = overwrite;
    this.console = console;
  }

  /** Refuses a place that is taken; asked before long work. */
  void requireFree() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileProblem(folder + " is a file", "name a folder");
    }
    if (Files.isDirectory(folder) && !overwrite) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileProblem(
              folder + " is not an empty folder", "--overwrite replaces figures in it");
        }
      } catch (IOException unreadable) {
        throw new FileProblem(folder + ": cannot be read", "check that you may read it");
      }
    }
  }

  /** Writes all figures, by the names of their files without an ending. */
  void write(Map<String, Drawing> figures) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new FileProblem(folder + ": cannot be made", "check that you may write there");
    }
    boolean boxes = false;
    for (Map.Entry<String, Drawing> figure : figures.entrySet()) {
      Drawing drawing = figure.getValue();
      WholeFile.write(folder.resolve(figure.getKey() + ".svg"), Svg.file(drawing));
      byte[] painted = Png.file(drawing);
      WholeFile.write(folder.resolve(figure.getKey() + ".png"), true, file -> file.write(painted));
      boxes |= Png.hasBoxes(drawing);
    }
    if (boxes) {
      console
          .err()
          .println("note: some letters are boxes in the .png files; the .svg files have them all");
    }
    console.err().println("wrote " + 2 * figures.size() + " files into " + folder);
  }
}
