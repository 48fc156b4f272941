package io.entente.scenario;

import io.entente.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The values of a scenario as short texts that follow the file: ids, formulas, shortest decimals.
 * Equal values have equal texts, and values of one kind that differ have texts that differ.
 */
public final class Notation {

  private Notation() {}

  /** A condition, such as {@code China: pressures and not (US: ask)}. */
  public static String of(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is.decision() + ": " + String.join("|", is.values());
    }
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "always" : joined(all.parts(), " and ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "never" : joined(any.parts(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "not (" + of(not.part()) + ")";
    }
    return "holds (" + ((Condition.Holds) condition).formula() + ")";
  }

  /** A plan, such as {@code passive where period: 1|2, then pressures}. */
  static String of(List<PlannedMove> plan) {
    List<String> rows = new ArrayList<>();
    for (PlannedMove row : plan) {
      boolean always = row.when().equals(Condition.ALWAYS);
      rows.add(always ? row.strategy() : row.strategy() + " where " + of(row.when()));
    }
    return String.join(", then ", rows);
  }

  private static String joined(List<Condition> parts, String word) {
    List<String> texts = new ArrayList<>();
    for (Condition part : parts) {
      boolean plain = part instanceof Condition.Is || part instanceof Condition.Not;
      texts.add(plain ? of(part) : "(" + of(part) + ")");
    }
    return texts.size() == 1 ? "(" + texts.get(0) + ")" : String.join(word, texts);
  }

  /** A distribution, such as {@code uniform, low 0, high 1}. */
  public static String of(Distribution distribution) {
    StringBuilder text = new StringBuilder(distribution.family().word());
    for (int i = 0; i < distribution.arguments().size(); i++) {
      String name =
          distribution.family() == Distribution.Family.DISCRETE
              ? i % 2 == 0 ? "value" : "with probability"
              : distribution.family().arguments().get(i);
      boolean goesOn = distribution.family() == Distribution.Family.DISCRETE && i % 2 == 1;
      text.append(goesOn ? " " : ", ").append(name).append(' ');
      text.append(distribution.arguments().get(i));
    }
    return text.toString();
  }

  /** What a parameter is; the claims of a balance are told apart. */
  public static String of(Parameter.Kind kind) {
    if (kind instanceof Parameter.Value value) {
      return number(value.value());
    }
    if (kind instanceof Parameter.Drawn drawn) {
      return of(drawn.distribution());
    }
    if (kind instanceof Parameter.Formula formula) {
      return "formula " + formula.formula();
    }
    if (kind instanceof Parameter.Balance) {
      return "balance of claims";
    }
    List<String> groups = new ArrayList<>();
    for (Parameter.Group group : ((Parameter.Split) kind).groups()) {
      String sources =
          group.sources().isEmpty()
              ? "all others"
              : String.join(", ", new TreeSet<>(group.sources()));
      groups.add(sources + " by " + group.share());
    }
    return "split: " + String.join("; ", groups);
  }

  /** The same with the claims of a balance, as a view gives them. */
  static String whole(Parameter.Kind kind) {
    if (!(kind instanceof Parameter.Balance balance)) {
      return of(kind);
    }
    List<String> claims = new ArrayList<>();
    for (Evidence evidence : balance.evidence()) {
      claims.add(evidence.claim() + " " + of(evidence));
    }
    return "balance of " + String.join("; ", claims);
  }

  /** How a claim bears on a weight, such as {@code against, strength 4, certainty 3}. */
  public static String of(Evidence evidence) {
    return side(evidence)
        + ", strength "
        + number(Math.abs(evidence.value()))
        + share(evidence)
        + ", certainty "
        + evidence.certainty();
  }

  /** The same without what the register already says of the claim. */
  static String relative(Evidence evidence, Register register) {
    Claim claim = register.claims().get(evidence.claim());
    boolean same =
        claim != null
            && claim.strength().isPresent()
            && claim.strength().getAsDouble() == Math.abs(evidence.value())
            && claim.certainty() == evidence.certainty();
    return same ? side(evidence) + share(evidence) : of(evidence);
  }

  private static String side(Evidence evidence) {
    return evidence.value() < 0 ? "against" : "for";
  }

  private static String share(Evidence evidence) {
    return evidence.share() == 1 ? "" : ", share " + number(evidence.share());
  }

  /** A rule of pooling, without the reason given for it. */
  static String of(Pooling pooling) {
    StringBuilder text = new StringBuilder();
    text.append("salience ").append(number(pooling.salience()));
    text.append(", shrink ").append(number(pooling.shrink()));
    text.append(", spread ").append(number(pooling.spread())).append(", holds");
    for (Integer certainty : new TreeSet<>(pooling.holds().keySet())) {
      text.append(' ').append(certainty).append(": ");
      text.append(number(pooling.holds().get(certainty)));
    }
    return text.toString();
  }

  /** A setting, such as {@code view flat, omega 0}. */
  static String of(Expectation.Setting setting) {
    List<String> parts = new ArrayList<>();
    setting.view().ifPresent(view -> parts.add("view " + view));
    for (Map.Entry<String, Double> entry : setting.parameters().entrySet()) {
      parts.add(entry.getKey() + " " + number(entry.getValue()));
    }
    return parts.isEmpty() ? "nothing changed" : String.join(", ", parts);
  }

  static String number(double value) {
    return Decimals.shortest(value);
  }
}
