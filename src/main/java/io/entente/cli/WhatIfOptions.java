package io.entente.cli;

import io.entente.batch.design.Cell;
import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/**
 * The options that change a scenario before it is solved; the same on every command that solves.
 */
final class WhatIfOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "one of the scenario's views (default: the first)")
  private Optional<String> view = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description = "fix a parameter; may be repeated")
  private List<String> set = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "ACTOR.TERM=FACTOR",
      description = "let a reason count this many times as much; may be repeated")
  private List<String> scale = new ArrayList<>();

  @Option(
      names = "--drop",
      paramLabel = "NAME",
      description = "leave out a claim, a source or an ACTOR.TERM; may be repeated")
  private List<String> drop = new ArrayList<>();

  @Option(
      names = "--force",
      paramLabel = "ACTOR=STRATEGY",
      description = "make an actor play this, whatever it pays; may be repeated")
  private List<String> force = new ArrayList<>();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "sequential or simultaneous (default: the scenario's own)")
  private Optional<String> form = Optional.empty();

  @Option(
      names = "--select",
      paramLabel = "RULE",
      description =
          "which of several equilibria counts: uniform (all alike, the default), payoff-dominance,"
              + " risk-dominance or logit-limit")
  private Optional<String> select = Optional.empty();

  /** The question these options put to a scenario. */
  Question question(Scenario scenario) {
    View fixed = View.setting(settings());
    View changes =
        fixed
            .and(View.scaling(factors()))
            .and(View.dropping(drop))
            .and(View.forcing(pairs("--force", "ACTOR=STRATEGY", force)));
    Question question =
        new Question(scenario, new WhatIf(view, changes), form.map(WhatIfOptions::form), rule());
    question.applied();
    return question;
  }

  /** Whether any option is given that no cell of a batch could differ in. */
  boolean changesBeyondCells() {
    return !scale.isEmpty() || !drop.isEmpty() || form.isPresent() || select.isPresent();
  }

  /** Whether a cell of a batch has the view, the forced moves and the settings asked for. */
  boolean asksFor(Cell cell) {
    boolean same = view.isEmpty() || view.get().equals(cell.view());
    for (Map.Entry<String, String> one : pairs("--force", "ACTOR=STRATEGY", force).entrySet()) {
      same &= one.getValue().equals(cell.force().get(one.getKey()));
    }
    for (Map.Entry<String, Parameter.Value> one : settings().entrySet()) {
      String level = cell.set().get(one.getKey());
      same &= level != null && Double.parseDouble(level) == one.getValue().value();
    }
    return same;
  }

  /** The parameters that are fixed. */
  Set<String> fixed() {
    return settings().keySet();
  }

  /** Whether a rule of selection is asked for by name. */
  boolean selects() {
    return select.isPresent();
  }

  /** The rule of selection. */
  Rule rule() {
    List<String> known = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      known.add(rule.word());
    }
    return select
        .map(
            word ->
                Rule.of(word)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "--select " + word + ": no such rule",
                                NearestName.remedy(word, known))))
        .orElse(Rule.UNIFORM);
  }

  /**
   * Says which of the dropped claims only stand beside a number, so that dropping moves nothing,
   * and which parameters are set outside their range.
   */
  void warn(Scenario scenario, Console console) {
    ChangeNotes.dropped(drop, scenario, console);
    settings().forEach((id, set) -> ChangeNotes.set(id, List.of(set.value()), scenario, console));
  }

  /** Refuses options that only a scenario can take. */
  void refuseForFiles() {
    boolean none =
        view.isEmpty()
            && set.isEmpty()
            && scale.isEmpty()
            && drop.isEmpty()
            && force.isEmpty()
            && form.isEmpty();
    if (!none) {
      throw new UsageException(
          "a game file has no views, parameters or claims to change",
          "leave out --view, --set, --scale, --drop, --force and --form, or convert the file to a"
              + " scenario");
    }
  }

  private static Form form(String word) {
    for (Form form : Form.values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    throw new UsageException(
        "--form " + word + ": no such form", "there are: sequential, simultaneous");
  }

  private Map<String, Parameter.Value> settings() {
    Map<String, Parameter.Value> settings = new LinkedHashMap<>();
    pairs("--set", "PARAMETER=VALUE", set)
        .forEach(
            (name, value) -> settings.put(name, new Parameter.Value(number("--set", name, value))));
    return settings;
  }

  private Map<String, Double> factors() {
    Map<String, Double> factors = new LinkedHashMap<>();
    pairs("--scale", "ACTOR.TERM=FACTOR", scale)
        .forEach((name, value) -> factors.put(name, number("--scale", name, value)));
    return factors;
  }

  private static double number(String option, String name, String value) {
    try {
      double number = Rational.parse(value).toDouble();
      if (Math.abs(number) <= Double.MAX_VALUE) {
        return number;
      }
    } catch (IllegalArgumentException notOne) {
      // said below, together with numbers that are not finite
    }
    throw new UsageException(
        option + " " + name + "=" + value + ": not a finite number",
        "write it like " + name + "=0.5");
  }

  static Map<String, String> pairs(String option, String form, List<String> given) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String one : given) {
      for (String part : one.split(",")) {
        int equals = part.indexOf('=');
        if (equals < 1 || equals == part.length() - 1) {
          throw new UsageException(
              option + " " + one + ": not of the form " + form,
              "there is nothing on one side of the = sign, or no = at all");
        }
        pairs.put(part.substring(0, equals).trim(), part.substring(equals + 1).trim());
      }
    }
    return pairs;
  }
}
