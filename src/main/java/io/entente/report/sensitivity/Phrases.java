package io.entente.report.sensitivity;

import io.entente.number.Decimals;
import io.entente.outcome.PairedDifference;
import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.Uncertainty;
import io.entente.sensitivity.index.Measured;

/** Shares, changes and names as these texts write them. */
final class Phrases {

  private final Scenario scenario;
  private final Layout layout;

  Phrases(Sensitivity found, Layout layout) {
    scenario = found.study().question().scenario();
    this.layout = layout;
  }

  /** A share in hundredths with one decimal, 0 and 100 only where it is exactly that. */
  String hundredth(double share) {
    if (share > 0 && share < 0.0005) {
      return layout == Layout.PAGE ? "<0.1" : "less than 0.1";
    }
    if (share < 1 && share > 0.9995) {
      return layout == Layout.PAGE ? ">99.9" : "more than 99.9";
    }
    return layout.number(Decimals.fixed(100 * share, 1));
  }

  /** A share and its interval as percentages, bare: "31 % (27 to 35)". */
  String bare(double share, double low, double high) {
    return whole(share) + " " + layout.percent() + " (" + whole(low) + " to " + whole(high) + ")";
  }

  /** A share and its interval as percentages: "31 % (95 %: 27 to 35)". */
  String percent(double share, double low, double high) {
    return whole(share)
        + " "
        + layout.percent()
        + " (95 "
        + layout.percent()
        + ": "
        + whole(low)
        + " to "
        + whole(high)
        + ")";
  }

  /** A share as a whole percentage, cut to 0 and 100. */
  String whole(double share) {
    return share != share ? "?" : layout.ofHundred(Math.max(0, Math.min(1, share)));
  }

  /** "24.0 more of 100 runs (95 %: 22.1 to 25.9)"; "no change" where every run is the same. */
  String change(PairedDifference difference) {
    if (difference.draws() == 0) {
      return "unknown, as no run has an equilibrium on both sides";
    }
    if (difference.difference() == 0 && difference.low() == 0 && difference.high() == 0) {
      return "no change in any run";
    }
    return change(difference.difference(), difference.low(), difference.high());
  }

  /** The same of a share of the frequency. */
  String change(Measured share) {
    if (share.estimate() != share.estimate()) {
      return "an unknown part, as too many runs have no equilibrium";
    }
    return share.estimate() == 0 && share.low() == 0 && share.high() == 0
        ? "nothing in any run"
        : change(share.estimate(), share.low(), share.high());
  }

  private String change(double change, double from, double to) {
    boolean more = change >= 0;
    return moreOrFewer(change)
        + " of 100 runs"
        + (more ? interval(from, to) : interval(-to, -from));
  }

  /** "24.0 more", "24.0 fewer". */
  String moreOrFewer(double change) {
    return hundredth(Math.abs(change)) + (change >= 0 ? " more" : " fewer");
  }

  /** An interval of a share: " (95 %: 22.1 to 25.9)"; nothing where nothing is known of it. */
  String interval(double low, double high) {
    boolean known = Math.abs(low) <= Double.MAX_VALUE && Math.abs(high) <= Double.MAX_VALUE;
    return known
        ? " (95 " + layout.percent() + ": " + hundredth(low) + " to " + hundredth(high) + ")"
        : " (error unknown)";
  }

  /** A text that ends like a sentence. */
  static String sentence(String says) {
    return says.endsWith(".") || says.endsWith("?") || says.endsWith("!") ? says : says + ".";
  }

  /** A measured number: about three digits of it, what is written shorter as it is. */
  String measured(double value) {
    return layout.number(Words.measured(value));
  }

  /** A number as short as a bound can be written. */
  String number(double value) {
    return layout.number(Words.payoff(value));
  }

  /** What a parameter, weight, claim or source means, in its author's words; may be empty. */
  String says(Uncertainty.Kind kind, String name) {
    return switch (kind) {
      case PARAMETER -> scenario.parameter(name).map(Parameter::says).orElse("");
      case WEIGHT -> scenario.term(name).map(Term::says).orElse("");
      case CLAIM -> scenario.register().claims().get(name).paraphrase();
      case SOURCE -> new Words(scenario).source(name);
      case REST -> "all that is drawn and has no line of its own";
    };
  }
}
