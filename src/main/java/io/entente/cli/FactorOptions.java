package io.entente.cli;

import io.entente.batch.design.Design;
import io.entente.batch.design.Factor;
import io.entente.batch.design.Levels;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The what-if options of {@code batch}: they take several levels and cross into cells. */
final class FactorOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW,...",
      description = "one or several of the scenario's views, or all (default: the first)")
  private Optional<String> view = Optional.empty();

  @Option(
      names = "--force",
      paramLabel = "ACTOR=STRATEGY,...",
      description = "make an actor play this, whatever it pays; - is unforced; may be repeated")
  private List<String> force = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE,...",
      description =
          "fix a parameter: values, ranges FROM:TO:STEP, or - for as in the file; may be repeated")
  private List<String> set = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "ACTOR.TERM=FACTOR,...",
      description = "let a reason count this many times as much; likewise; may be repeated")
  private List<String> scale = new ArrayList<>();

  @Option(
      names = "--drop",
      paramLabel = "NAME",
      description = "leave out a claim, a source or an ACTOR.TERM in all cells; may be repeated")
  private List<String> drop = new ArrayList<>();

  @Option(
      names = "--form",
      paramLabel = "FORM,...",
      description = "sequential, simultaneous or both (default: the scenario's own)")
  private Optional<String> form = Optional.empty();

  @Option(
      names = "--select",
      paramLabel = "RULE,...",
      description =
          "which of several equilibria counts: uniform (all alike, the default), payoff-dominance,"
              + " risk-dominance, logit-limit, or several of these")
  private Optional<String> select = Optional.empty();

  List<String> drop() {
    return drop;
  }

  /** The factors, in the order in which cells vary, slowest first. */
  List<Factor> factors(Scenario scenario) {
    List<Factor> factors = new ArrayList<>();
    view.ifPresent(text -> factors.add(views(text, scenario)));
    form.ifPresent(text -> factors.add(forms(text)));
    select.ifPresent(text -> factors.add(rules(text)));
    levels("--force", "ACTOR=STRATEGY,...", force)
        .forEach((name, levels) -> factors.add(new Factor(Factor.Kind.FORCE, name, levels)));
    levels("--set", "PARAMETER=VALUE,...", set)
        .forEach((name, levels) -> factors.add(numbers(Factor.Kind.SET, name, levels)));
    levels("--scale", "ACTOR.TERM=FACTOR,...", scale)
        .forEach((name, levels) -> factors.add(numbers(Factor.Kind.SCALE, name, levels)));
    for (Factor factor : factors) {
      requireDifferent(factor);
    }
    long cells = Design.count(factors);
    if (cells > Design.MOST_CELLS) {
      throw new UsageException(
          (cells == Long.MAX_VALUE ? "far too many" : "" + cells)
              + " cells: a batch has at most "
              + Design.MOST_CELLS,
          "give some option fewer levels, or divide the batch");
    }
    return factors;
  }

  private static Factor views(String text, Scenario scenario) {
    List<String> known = scenario.views().stream().map(View::name).toList();
    if (known.contains(text)) {
      return new Factor(Factor.Kind.VIEW, "", List.of(text));
    }
    List<String> names = text.equals("all") ? known : trimmed(text);
    return new Factor(Factor.Kind.VIEW, "", names);
  }

  private static Factor forms(String text) {
    for (String word : trimmed(text)) {
      boolean known = false;
      for (Form one : Form.values()) {
        known |= one.word().equals(word);
      }
      if (!known) {
        throw new UsageException(
            "--form " + word + ": no such form", "there are: sequential, simultaneous");
      }
    }
    return new Factor(Factor.Kind.FORM, "", trimmed(text));
  }

  private static Factor rules(String text) {
    List<String> known = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      known.add(rule.word());
    }
    for (String word : trimmed(text)) {
      if (!known.contains(word)) {
        throw new UsageException(
            "--select " + word + ": no such rule", NearestName.remedy(word, known));
      }
    }
    return new Factor(Factor.Kind.SELECT, "", trimmed(text));
  }

  private static List<String> trimmed(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    if (parts.isEmpty()) {
      throw new UsageException("\"" + text + "\": nothing is named", "name one or several");
    }
    return parts;
  }

  private static Factor numbers(Factor.Kind kind, String name, List<String> written) {
    List<String> levels = new ArrayList<>();
    for (String text : written) {
      if (text.equals(Factor.AS_IN_FILE)) {
        levels.add(text);
        continue;
      }
      levels.addAll(
          Levels.of(text)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--"
                              + kind.word()
                              + " "
                              + name
                              + "="
                              + text
                              + ": neither a finite number nor a range with 1 to "
                              + Levels.MOST
                              + " levels",
                          "write it like " + name + "=0.5 or " + name + "=0:1:0.1")));
    }
    return new Factor(kind, name, levels);
  }

  private static void requireDifferent(Factor factor) {
    for (int level = 0; level < factor.levels().size(); level++) {
      String text = factor.levels().get(level);
      if (factor.levels().indexOf(text) < level) {
        throw new UsageException(
            "--" + factor.kind().word() + ": " + text + " is named twice", "leave one out");
      }
    }
  }

  /** Name to levels: what follows a comma without a name of its own belongs to the name before. */
  private static Map<String, List<String>> levels(String option, String form, List<String> given) {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    for (String one : given) {
      String name = "";
      for (String part : one.split(",")) {
        int equals = part.indexOf('=');
        name = equals < 0 ? name : part.substring(0, equals).trim();
        String level = part.substring(equals + 1).trim();
        if (name.isEmpty() || level.isEmpty()) {
          throw new UsageException(
              option + " " + one + ": not of the form " + form,
              "there is nothing on one side of the = sign, or no = at all");
        }
        levels.computeIfAbsent(name, any -> new ArrayList<>()).add(level);
      }
    }
    return levels;
  }

  /** Notes on claims whose dropping moves nothing, and on parameters set outside their range. */
  void warn(List<Factor> asked, Scenario scenario, Console console) {
    ChangeNotes.dropped(drop(), scenario, console);
    for (Factor factor : asked) {
      if (factor.kind() == Factor.Kind.SET) {
        List<Double> values = new ArrayList<>();
        for (String level : factor.levels()) {
          if (!level.equals(Factor.AS_IN_FILE)) {
            values.add(Double.parseDouble(level));
          }
        }
        ChangeNotes.set(factor.name(), values, scenario, console);
      }
    }
  }
}
