package io.entente.cli;

import io.entente.json.result.ConditionsJson;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.ProfileReading;
import io.entente.outcome.Question;
import io.entente.outcome.condition.Conditions;
import io.entente.report.Layout;
import io.entente.report.condition.ConditionsText;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Outcome;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code explain --conditions}: under which weights something is an equilibrium. */
final class ConditionOptions {

  /** So many equilibria are looked at unless all are asked for. */
  private static final int FEW = 3;

  @Option(
      names = "--conditions",
      description =
          "with --outcome or --profile: says instead under which weights it is an equilibrium")
  private boolean asked;

  @Option(
      names = "--within",
      paramLabel = "PART",
      description =
          "with --conditions: every weight may be this part larger or smaller, such as 0.2"
              + " (default: what is plausible)")
  private Optional<String> within = Optional.empty();

  boolean isAsked() {
    if (!asked && within.isPresent()) {
      throw new UsageException(
          "--within says how far weights may change, which only --conditions asks about",
          "add --conditions");
    }
    return asked;
  }

  /** Refuses to answer without something to answer about. */
  void requireSubject(boolean outcome, boolean profile) {
    if (outcome == profile) {
      throw new UsageException(
          "--conditions needs to know of what: "
              + (outcome ? "an outcome or a combination of moves, not both" : "nothing is named"),
          "add --outcome NAME, or --profile ACTOR=STRATEGY,...");
    }
  }

  /** The answer about an outcome. */
  String of(
      Question question,
      CentralReading central,
      Outcome outcome,
      boolean all,
      FormatOption format) {
    int most = all || format.format() == FormatOption.Format.JSON ? Integer.MAX_VALUE : FEW;
    return written(Conditions.of(central, payoffs(central), outcome, most), question, all, format);
  }

  /** The answer about a combination of moves. */
  String of(
      Question question,
      CentralReading central,
      ProfileReading profile,
      boolean all,
      FormatOption format) {
    Conditions found = Conditions.of(central, payoffs(central), profile.course());
    return written(found, question, all, format);
  }

  private static String written(
      Conditions found, Question question, boolean all, FormatOption format) {
    Layout layout = format.layout();
    return format.format() == FormatOption.Format.JSON
        ? ConditionsJson.of(found, question.viewName())
        : ConditionsText.of(found, all, layout);
  }

  private LinearPayoffs payoffs(CentralReading central) {
    LinearPayoffs payoffs = LinearPayoffs.of(central.runs());
    return within.isEmpty() ? payoffs : payoffs.within(part("--within", within.get()));
  }

  /** A part of every weight. */
  static Rational part(String option, String text) {
    try {
      Rational part = Rational.parse(text);
      if (part.signum() >= 0) {
        return part;
      }
    } catch (IllegalArgumentException notOne) {
      // said below, together with negative ones
    }
    throw new UsageException(
        option + " " + text + ": not a part of a weight", "write it like " + option + " 0.2");
  }
}
