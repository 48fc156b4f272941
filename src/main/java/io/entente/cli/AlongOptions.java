package io.entente.cli;

import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.RegionMap;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that ask where answers change along a parameter, or over two. */
final class AlongOptions {

  private static final int MOST_ROWS = 10_001;

  @Option(
      names = "--along",
      paramLabel = "PARAMETER[=LOW:HIGH]",
      description =
          "where the equilibria change along this parameter, from LOW to HIGH (default: its range,"
              + " or what its distribution can give); twice for a map over two parameters")
  private List<String> along = new ArrayList<>();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "with --along twice: so many values of the second parameter (default: 101)")
  private Optional<Integer> rows = Optional.empty();

  @Option(
      names = "--figures",
      paramLabel = "DIR",
      description = "with --along twice: also writes the map into this folder, as SVG and PNG")
  private Optional<String> figures = Optional.empty();

  @Option(names = "--overwrite", description = "with --figures: replaces figures that exist")
  private boolean overwrite;

  boolean isAsked() {
    return !along.isEmpty();
  }

  /** Whether a map over two parameters is asked for. */
  boolean isMap() {
    return along.size() == 2;
  }

  Optional<String> figures() {
    return figures;
  }

  boolean overwrite() {
    return overwrite;
  }

  int rows() {
    return rows.orElse(RegionMap.ROWS);
  }

  /** Refuses options that stand alone, and more parameters than a page has directions. */
  void requireSense() {
    if (along.size() > 2) {
      throw new UsageException(
          "--along is given " + along.size() + " times", "a map has two directions; give it twice");
    }
    if (!isMap() && (rows.isPresent() || figures.isPresent())) {
      throw new UsageException(
          (rows.isPresent() ? "--rows" : "--figures") + " is for a map over two parameters",
          "give --along twice");
    }
    if (overwrite && figures.isEmpty()) {
      throw new UsageException(
          "--overwrite is for --figures", "add --figures DIR, or leave it out");
    }
    if (rows.isPresent() && (rows.get() < 2 || rows.get() > MOST_ROWS)) {
      throw new UsageException(
          "--rows " + rows.get() + ": a map has from 2 to 10,001 rows", "101 is the default");
    }
  }

  /** Refuses them where there are no parameters. */
  void refuseForFiles() {
    if (isAsked()) {
      throw new UsageException(
          "a game file has no parameters to go along",
          "leave out --along, or convert the file to a scenario and make a payoff a formula");
    }
  }

  /**
   * The stretches of parameters.
   *
   * @param set the parameters that --set fixes
   */
  List<Line> lines(Question question, Set<String> set) {
    List<Line> lines = new ArrayList<>();
    for (String asked : along) {
      int equals = asked.indexOf('=');
      String id = (equals < 0 ? asked : asked.substring(0, equals)).trim();
      Parameter parameter = parameter(question, id);
      if (set.contains(id)) {
        throw new UsageException(
            "--along " + id + ": --set fixes the same parameter", "leave out one of the two");
      }
      if (lines.size() == 1 && lines.get(0).parameter().equals(id)) {
        throw new UsageException("--along " + id + " is given twice", "name two parameters");
      }
      lines.add(equals < 0 ? ofItsOwn(question, parameter) : between(parameter, asked, equals + 1));
    }
    return lines;
  }

  private static Parameter parameter(Question question, String id) {
    Scenario scenario = question.applied();
    List<String> known = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (!(parameter.kind() instanceof Parameter.Split)) {
        known.add(parameter.id());
      }
    }
    if (known.contains(id)) {
      return scenario.parameter(id).orElseThrow();
    }
    if (scenario.parameter(id).isPresent()) {
      throw new UsageException(
          "--along " + id + ": it splits claims into groups and has no value of its own",
          "name the parameter that its shares are made of");
    }
    throw new UsageException(
        "--along " + id + ": no such parameter",
        known.isEmpty()
            ? "this scenario has none; payoffs may be formulas over \"parameters\""
            : NearestName.remedy(id, known));
  }

  private static Line ofItsOwn(Question question, Parameter parameter) {
    Parameter own = question.scenario().parameter(parameter.id()).orElse(parameter);
    return Line.of(parameter, question)
        .or(() -> Line.of(own, question))
        .orElseThrow(
            () ->
                new UsageException(
                    "--along "
                        + parameter.id()
                        + ": it has no range, and no distribution with ends",
                    "say from where to where: --along " + parameter.id() + "=0:1"));
  }

  private static Line between(Parameter parameter, String asked, int at) {
    String[] ends = asked.substring(at).split(":", -1);
    if (ends.length == 2) {
      try {
        Rational low = Rational.parse(ends[0].trim());
        Rational high = Rational.parse(ends[1].trim());
        if (low.compareTo(high) < 0 && isFinite(low) && isFinite(high)) {
          return Line.of(parameter, low, high);
        }
      } catch (IllegalArgumentException notNumbers) {
        // said below
      }
    }
    throw new UsageException(
        "--along " + asked + ": not of the form PARAMETER=LOW:HIGH, with LOW below HIGH",
        "write it like " + parameter.id() + "=0:1");
  }

  private static boolean isFinite(Rational value) {
    return Math.abs(value.toDouble()) <= Double.MAX_VALUE;
  }
}
