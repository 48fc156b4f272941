package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders compared byte by byte. */
public final class Folders {

  private Folders() {}

  public static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  public static void assertSame(Path expected, Path found) throws IOException {
    Map<String, byte[]> one = contents(expected);
    Map<String, byte[]> other = contents(found);
    assertEquals(one.keySet(), other.keySet());
    List<String> different = new ArrayList<>();
    for (String name : one.keySet()) {
      if (!Arrays.equals(one.get(name), other.get(name))) {
        different.add(name);
      }
    }
    assertEquals(List.of(), different);
  }
}
