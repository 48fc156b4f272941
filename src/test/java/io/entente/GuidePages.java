package io.entente;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages people read: the README, the guide, and what stands in their fenced blocks. */
final class GuidePages {

  static final Path GUIDE = Path.of("src/site/markdown");

  private GuidePages() {}

  /** README, CONTRIBUTING, CHANGELOG and every page of the guide. */
  static List<Path> all() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(Path.of(name));
    }
    try (Stream<Path> walk = Files.walk(GUIDE)) {
      walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /** The lines of every block that is fenced with three back quotes and exactly this word. */
  static List<List<String>> blocks(Path page, String word) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean open = false;
    boolean wanted = false;
    for (String line : Files.readAllLines(page)) {
      if (!line.startsWith("```")) {
        block.add(line);
        continue;
      }
      if (open && wanted) {
        blocks.add(List.copyOf(block));
      }
      open = !open;
      wanted = open && line.equals("```" + word);
      block.clear();
    }
    assertFalse(open, () -> page + " has a block that is not closed");
    return blocks;
  }

  /** The lines of a page that stand in no fenced block. */
  static List<String> prose(Path page) throws IOException {
    List<String> prose = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = !inside;
      } else if (!inside) {
        prose.add(line);
      }
    }
    return prose;
  }
}
