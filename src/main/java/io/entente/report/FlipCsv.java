package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.flip.ClaimFlip;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Promises;
import io.entente.outcome.flip.WeightFlip;
import io.entente.outcome.threshold.NearestChange;
import java.util.List;

/** The result of {@code entente flip} as a table: a line for each change, claim and payment. */
public final class FlipCsv {

  private FlipCsv() {}

  /** The table as text. */
  public static String of(List<OutcomeFlip> flips) {
    Csv csv = new Csv();
    csv.row("outcome", "wanted", "over", "status", "name", "from", "to", "cost", "bound");
    for (OutcomeFlip flip : flips) {
      flip.weights().ifPresent(weights -> weights(csv, weights));
      flip.opposite().ifPresent(opposite -> weights(csv, opposite));
      flip.parameters().ifPresent(parameters -> parameters(csv, flip, parameters));
      flip.claims().ifPresent(claims -> claims(csv, claims));
      flip.promises().ifPresent(promises -> promises(csv, flip, promises));
    }
    return csv.toString();
  }

  private static void weights(Csv csv, WeightFlip flip) {
    String name = flip.outcome().name();
    String wanted = flip.wanted().word();
    String status = flip.status().word();
    String cost = Decimals.shortest(flip.cost().toDouble());
    String bound = Decimals.shortest(flip.bound().toDouble());
    if (flip.changes().isEmpty()) {
      boolean known = flip.status() == WeightFlip.Status.NOT_FOUND;
      csv.row(name, wanted, "weights", status, "", "", "", "", known ? bound : "");
    }
    for (WeightFlip.Moved each : flip.changes()) {
      csv.row(
          name,
          wanted,
          "weights",
          status,
          each.weight().name(),
          Decimals.shortest(each.weight().value().toDouble()),
          Decimals.shortest(each.to().toDouble()),
          cost,
          bound);
    }
  }

  private static void parameters(Csv csv, OutcomeFlip flip, List<NearestChange> parameters) {
    for (NearestChange each : parameters) {
      csv.row(
          flip.outcome().name(),
          flip.wanted().word(),
          "parameters",
          each.reached().isPresent() ? "least" : "impossible",
          each.line().parameter(),
          Decimals.shortest(each.centre()),
          each.reached().map(found -> Decimals.shortest(found.at().near())).orElse(""),
          "",
          "");
    }
  }

  private static void claims(Csv csv, ClaimFlip flip) {
    String name = flip.outcome().name();
    String wanted = flip.wanted().word();
    String status = flip.status().word();
    String bound = Integer.toString(flip.excluded() + 1);
    if (flip.sets().isEmpty()) {
      csv.row(name, wanted, "claims", status, "", "", "", "", bound);
    }
    for (List<String> set : flip.sets()) {
      csv.row(
          name,
          wanted,
          "claims",
          status,
          String.join(" ", set),
          "",
          "",
          Integer.toString(set.size()),
          bound);
    }
  }

  private static void promises(Csv csv, OutcomeFlip flip, Promises promises) {
    String name = flip.outcome().name();
    String wanted = flip.wanted().word();
    String status = promises.target().isPresent() ? "least" : "not-playable";
    if (promises.payments().isEmpty()) {
      csv.row(name, wanted, "promises", status, "", "", "", "", "");
    }
    for (Promises.Payment each : promises.payments()) {
      String amount = Decimals.shortest(each.amount().toDouble());
      csv.row(name, wanted, "promises", status, each.actor(), "", "", amount, amount);
    }
  }
}
