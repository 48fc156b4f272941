package io.entente;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The architecture, as a test: which package may use which, which JDK names are kept out of the
 * packages that are also compiled to JavaScript, and where each library lives.
 *
 * <p>The tables at the top are the one architecture diagram that cannot go stale. Comments and
 * string literals are not looked at.
 */
class LayersTest {

  /** The packages from the ground up; each may use only those named before it. */
  private static final List<String> ORDER =
      List.of(
          "number",
          "expression",
          "game",
          "proof",
          "solve",
          "conflict",
          "scenario",
          "sample",
          "outcome",
          "exercise",
          "json",
          "interop",
          "batch",
          "sensitivity",
          "export",
          "report",
          "archive",
          "cli");

  /** Everything down to this package is also compiled to JavaScript. */
  private static final String LAST_PORTABLE = "exercise";

  /** What portable code may not mention: files, threads, reflection, locales, the system. */
  private static final Pattern NOT_PORTABLE =
      Pattern.compile(
          "java\\.(io|nio|net|text|time)\\b|java\\.util\\.concurrent|java\\.lang\\.(reflect|invoke)"
              + "|java\\.util\\.(Locale|Formatter|Random|Scanner)\\b"
              + "|\\bThread\\b|\\bThreadLocal\\b|\\bLocale\\b|\\bString\\.format\\b|\\.formatted\\("
              + "|\\bSystem\\.(?!arraycopy)|\\bClass\\.forName\\b|\\.parallel\\(|parallelStream");

  /** What no code may mention, since its result depends on the JDK, the machine or the locale. */
  private static final Pattern NOT_REPRODUCIBLE =
      Pattern.compile(
          "\\bMath\\.(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt"
              + "|hypot|fma|random)\\b|\\bStrictMath\\b|\\.to(Lower|Upper)Case\\(\\)");

  /** Each library, by the start of its package names, and the only packages that may mention it. */
  private static final Map<String, Set<String>> LIBRARY_ONLY_IN =
      Map.ofEntries(
          Map.entry("com.google.gson", Set.of("json")),
          Map.entry("org.apache.commons.math3", Set.of("number", "solve", "sample", "sensitivity")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("com.samskivert.mustache", Set.of("report")),
          Map.entry("org.apache.parquet", Set.of("batch")),
          Map.entry("blue.strategic.parquet", Set.of("batch")),
          // Spark's home is src/spark, which nothing here may know of.
          Map.entry("org.apache.spark", Set.of()));

  private static final int LONGEST_FILE = 400;

  private static final Path SOURCES = Path.of("src/main/java/io/entente");
  private static final Pattern OWN_PACKAGE = Pattern.compile("\\bio\\.entente((?:\\.[a-z]\\w*)+)");
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.[0-7u]*)'");

  @Test
  void everyPackageUsesOnlyThoseBelowIt() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      String from = layer(file);
      if (!ORDER.contains(from)) {
        breaches.add(file + ": package " + from + " has no place in ORDER");
      }
      for (String to : packagesNamedIn(file)) {
        String toLayer = to.contains(".") ? to.substring(0, to.indexOf('.')) : to;
        if (!ORDER.contains(toLayer) || ORDER.indexOf(toLayer) > ORDER.indexOf(from)) {
          breaches.add(file + ": " + from + " may not use " + to);
        }
      }
    }
    assertNone(breaches);
  }

  @Test
  void packagesFormNoCycle() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Path file : javaFiles(SOURCES)) {
      String from = SOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
      Set<String> named = uses.computeIfAbsent(from, name -> new TreeSet<>());
      named.addAll(packagesNamedIn(file));
      named.remove(from);
    }
    List<String> breaches = new ArrayList<>();
    Set<String> settled = new TreeSet<>();
    for (String start : uses.keySet()) {
      collectCycles(start, uses, new LinkedHashSet<>(), settled, breaches);
    }
    assertNone(breaches);
  }

  @Test
  void portablePackagesNameNothingThatJavaScriptLacks() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      if (ORDER.indexOf(layer(file)) <= ORDER.indexOf(LAST_PORTABLE)) {
        collectMentions(file, NOT_PORTABLE, "is not portable", breaches);
      }
    }
    assertNone(breaches);
  }

  @Test
  void nothingDependsOnTheJdkOrTheLocale() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      collectMentions(file, NOT_REPRODUCIBLE, "is not reproducible; see package number", breaches);
    }
    assertNone(breaches);
  }

  @Test
  void librariesStayAtHome() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      String code = code(file);
      LIBRARY_ONLY_IN.forEach(
          (library, homes) -> {
            if (!homes.contains(layer(file))
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(library) + "\\.")
                    .matcher(code)
                    .find()) {
              breaches.add(file + ": " + library + " belongs only in " + new TreeSet<>(homes));
            }
          });
    }
    assertNone(breaches);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Set<String> breaches = new TreeSet<>();
    for (Path file : javaFiles(SOURCES)) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        breaches.add(file.getParent() + ": package-info.java is missing");
      }
    }
    assertNone(breaches);
  }

  @Test
  void noFileIsTooLong() throws IOException {
    List<String> breaches = new ArrayList<>();
    for (Path root : List.of(Path.of("src"), Path.of("benchmarks"))) {
      for (Path file : javaFiles(root)) {
        int lines = Files.readAllLines(file).size();
        if (lines > LONGEST_FILE) {
          breaches.add(file + ": " + lines + " lines, more than " + LONGEST_FILE + "; split it");
        }
      }
    }
    assertNone(breaches);
  }

  @Test
  void nothingNamesAFolderOfOneMachine() throws IOException {
    Pattern machineFolder = Pattern.compile("(?<![\\w.}])/(work|root|home|Users)/");
    List<String> breaches = new ArrayList<>();
    for (String root : List.of("src", "benchmarks", "scenarios", "README.md", "pom.xml")) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          if (machineFolder.matcher(text).find()) {
            breaches.add(file + ": names a folder of one machine");
          }
        }
      }
    }
    assertNone(breaches);
  }

  private static void assertNone(Collection<String> breaches) {
    if (!breaches.isEmpty()) {
      fail("\n" + String.join("\n", breaches) + "\n");
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertFalse(files.isEmpty(), () -> "no sources under " + root.toAbsolutePath());
      return files;
    }
  }

  /** The package right under the root that a file lies in; "(root)" for the root itself. */
  private static String layer(Path file) {
    Path inside = SOURCES.relativize(file);
    return inside.getNameCount() == 1 ? "(root)" : inside.getName(0).toString();
  }

  private static String code(Path file) throws IOException {
    return COMMENT_OR_STRING.matcher(Files.readString(file)).replaceAll("\"\"");
  }

  /** Our packages that a file names, imported or written out in full, without the root's name. */
  private static Set<String> packagesNamedIn(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher reference = OWN_PACKAGE.matcher(code(file));
    while (reference.find()) {
      names.add(reference.group(1).substring(1));
    }
    return names;
  }

  private static void collectMentions(
      Path file, Pattern forbidden, String why, List<String> breaches) throws IOException {
    Matcher mention = forbidden.matcher(code(file));
    while (mention.find()) {
      breaches.add(file + ": " + mention.group() + " " + why);
    }
  }

  private static void collectCycles(
      String at,
      Map<String, Set<String>> uses,
      Set<String> path,
      Set<String> settled,
      List<String> breaches) {
    if (!path.add(at)) {
      breaches.add("cycle: " + String.join(" -> ", path) + " -> " + at);
      return;
    }
    if (settled.add(at)) {
      for (String next : uses.getOrDefault(at, Set.of())) {
        collectCycles(next, uses, path, settled, breaches);
      }
    }
    path.remove(at);
  }
}
