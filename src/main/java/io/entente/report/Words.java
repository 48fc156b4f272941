package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.Comparison;
import io.entente.outcome.Estimate;
import io.entente.scenario.Claim;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import io.entente.scenario.Timeline;
import io.entente.scenario.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the things of one scenario are called. */
public final class Words {

  private static final double LARGE = 1e6;
  private static final double SMALL = 0.001;

  /** Probabilities that differ by less are taken for the same. */
  private static final double ROUNDING = 1e-9;

  private final Scenario scenario;

  public Words(Scenario scenario) {
    this.scenario = scenario;
  }

  public String actor(String id) {
    return scenario.actor(id).map(actor -> actor.title()).orElse(id);
  }

  /** A move in words, such as "stays passive". */
  public String move(String decision, String strategy) {
    Decision at = scenario.decision(decision).orElseThrow();
    for (Strategy candidate : at.strategies()) {
      if (candidate.id().equals(strategy)) {
        return candidate.label();
      }
    }
    return strategy;
  }

  /** A move of an actor in words, where its strategies have distinct ids. */
  public String moveOf(String actor, String strategy) {
    for (Decision decision : scenario.decisions()) {
      if (decision.actor().equals(actor) && decision.indexOf(strategy) >= 0) {
        return move(decision.id(), strategy);
      }
    }
    return strategy;
  }

  /** The actor inside a sentence: a leading article is written small. */
  public String actorWithin(String id) {
    String name = actor(id);
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }

  /** Who chooses at a decision; with several decisions of one actor, which one. */
  public String chooser(String decision) {
    String actor = scenario.decision(decision).orElseThrow().actor();
    long own = scenario.decisions().stream().filter(d -> d.actor().equals(actor)).count();
    return own > 1 ? actor(actor) + " (" + decision + ")" : actor(actor);
  }

  /** The same inside a sentence. */
  public String chooserWithin(String decision) {
    String name = chooser(decision);
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }

  /** The decisions in the order in which they are taken. */
  public List<Decision> inOrder(Form form) {
    return Timeline.decisions(scenario, form);
  }

  /** "a", "a and b", "a, b and c". */
  public static String and(List<String> names) {
    return joined(names, " and ");
  }

  /** "a", "a or b", "a, b or c". */
  public static String or(List<String> names) {
    return joined(names, " or ");
  }

  private static String joined(List<String> names, String last) {
    int n = names.size();
    return n < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, n - 1)) + last + names.get(n - 1);
  }

  /** A move without its actor, as after "if it": "stays passive", or "chooses left". */
  public String does(String decision, String strategy) {
    String label = move(decision, strategy);
    return label.equals(strategy) ? "chooses " + label : label;
  }

  /** A move with its actor: "China stays passive", or "China chooses left". */
  public String sentence(String decision, String strategy) {
    boolean named = !move(decision, strategy).equals(strategy);
    String actor = scenario.decision(decision).orElseThrow().actor();
    return (named ? actor(actor) : chooser(decision)) + " " + does(decision, strategy);
  }

  /** What happens at a decision, each move with its probability: "waits (in 60 of 100 cases)". */
  public String move(String decision, Map<String, Double> moves) {
    return often(moves, strategy -> move(decision, strategy), "does not get to choose");
  }

  /** A move without its actor, each move with its probability. */
  public String does(String decision, Map<String, Double> moves) {
    return often(moves, strategy -> does(decision, strategy), "does not get to choose");
  }

  /** The same with the actor: "China waits (in 60 of 100 cases)". */
  public String sentence(String decision, Map<String, Double> moves) {
    String actor = chooser(decision);
    if (moves.size() == 1) {
      String only = moves.keySet().iterator().next();
      return often(moves, strategy -> sentence(decision, only), "");
    }
    return actor
        + " "
        + often(moves, strategy -> does(decision, strategy), "does not get to choose");
  }

  private static String often(
      Map<String, Double> moves, Function<String, String> says, String otherwise) {
    List<String> parts = new ArrayList<>();
    double left = 1;
    for (Map.Entry<String, Double> move : moves.entrySet()) {
      double probability = move.getValue();
      left -= probability;
      boolean surely = moves.size() == 1 && probability > 1 - ROUNDING;
      parts.add(
          says.apply(move.getKey())
              + (surely ? "" : " (in " + ofHundred(probability) + " of 100 cases)"));
    }
    if (parts.isEmpty()) {
      return otherwise;
    }
    if (left > ROUNDING && parts.size() > 1 && !otherwise.isEmpty()) {
      parts.add(otherwise + " (in " + ofHundred(left) + ")");
    }
    return String.join(" or ", parts);
  }

  /** The moves that differ from other moves, as "Russia stays out; China waits". */
  public String changes(
      Map<String, Map<String, Double>> moves,
      Map<String, Map<String, Double>> from,
      Set<String> leaveOut) {
    List<String> parts = new ArrayList<>();
    moves.forEach(
        (decision, some) -> {
          if (!leaveOut.contains(decision) && !some.equals(from.get(decision))) {
            parts.add(sentence(decision, some));
          }
        });
    return String.join("; ", parts);
  }

  /** An amount of payoff with its unit, such as "0.2 notches". */
  public String amount(double value) {
    String number = number(value);
    Scale scale = scenario.register().scale();
    return number + " " + (number.equals("1") ? scale.one() : scale.many());
  }

  public String plural() {
    return scenario.register().scale().many();
  }

  /** A number of payoff units for a reader: one decimal, more where that would be 0. */
  public static String number(double value) {
    double size = Math.abs(value);
    if (value == 0) {
      return "0";
    }
    int decimals = size >= 0.095 ? 1 : size >= 0.0095 ? 2 : 3;
    if (size < 0.0005) {
      return "less than 0.001";
    }
    String text = Decimals.fixed(value, decimals);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /**
   * A payoff as it is where that is short, otherwise with four decimals; of one that no double
   * holds only that it is so large.
   */
  public static String payoff(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "more than 1.7e308" : "less than -1.7e308";
    }
    String exact = Decimals.shortest(value);
    if (exact.length() <= 8 || Math.abs(value) < 0.00005) {
      return exact;
    }
    if (Math.abs(value) >= 1e15) {
      return powerOfTen(value);
    }
    String text = Decimals.fixed(value, 4);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** A large number with five digits: 1.1905e299. */
  private static String powerOfTen(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros();
    String digits = rounded.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    return (value < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + "e"
        + exponent;
  }

  /** A number with its sign, one decimal. */
  public static String signed(double value) {
    String text = Decimals.fixed(Math.abs(value), 1);
    if (text.equals("0.0")) {
      text = Decimals.fixed(Math.abs(value), 2);
    }
    return (value < 0 ? "-" : "+") + text;
  }

  /** A number with its sign and this many decimals; what rounds to zero has none. */
  public static String signed(double value, int decimals) {
    String text = Decimals.fixed(value, decimals);
    return Double.compare(value, 0) > 0 && !text.equals(Decimals.fixed(0, decimals))
        ? "+" + text
        : text;
  }

  /** A frequency as a number of 100 draws. */
  public static String ofHundred(double share) {
    if (share > 0 && share < 0.005) {
      return "<1";
    }
    if (share < 1 && share >= 0.995) {
      return ">99";
    }
    return Decimals.fixed(100 * share, 0);
  }

  /** A share of the draws at the beginning of a sentence. */
  public static String draws(double share) {
    if (share == 1) {
      return "all draws";
    }
    return (share < 0.005 ? "fewer than 1" : share >= 0.995 ? "more than 99" : ofHundred(share))
        + " in 100 draws";
  }

  /** An argument as it is typed at a prompt. */
  public static String argument(String text) {
    boolean plain = !text.isEmpty();
    boolean inQuotes = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= Character.isLetterOrDigit(c) || "_-./:,=+@%".indexOf(c) >= 0;
      inQuotes &= "\"$`\\!".indexOf(c) < 0;
    }
    if (plain) {
      return text;
    }
    return inQuotes ? "\"" + text + "\"" : "'" + text.replace("'", "'\\''") + "'";
  }

  public static String ofHundred(Estimate estimate) {
    return estimate.draws() == 0 ? "-" : ofHundred(estimate.estimate());
  }

  /** What becomes of a reason on the second road: more or less of something good or bad. */
  public static String bearing(Comparison.Difference reason) {
    boolean more = reason.levelRises();
    return reason.change() > 0 ? more ? "gains" : "is spared" : more ? "incurs" : "gives up";
  }

  /** A whole number with commas. */
  public static String grouped(long number) {
    return Decimals.grouped(number);
  }

  /** A whole number of any size with commas. */
  public static String grouped(BigInteger number) {
    return Decimals.grouped(number);
  }

  /** The same text, its first letter a capital. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  public static String count(long number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }

  public static String form(Form form) {
    return form == Form.SEQUENTIAL ? "in turn" : "at once";
  }

  /** A claim with where it stands, such as "kyiv-043, par. 49". */
  public String place(Claim claim) {
    String where = claim.id();
    return claim.paragraph().isPresent() ? where + ", par. " + claim.paragraph().getAsInt() : where;
  }

  public Claim claim(String id) {
    return scenario.register().claims().get(id);
  }

  /** The claims cited for a weight that was set by hand. */
  public List<Claim> cited(Term term) {
    return CitedClaims.of(scenario, term);
  }

  /** A cited claim, as a remark below a reason. */
  String citing(Claim claim, Layout layout) {
    return "set by hand after: " + claim.paraphrase() + " " + layout.cited(place(claim));
  }

  public String source(String id) {
    Source source = scenario.register().sources().get(id);
    return source == null ? id : source.publisher().orElse(source.title());
  }

  /** The sources whose claims move some number of the scenario. */
  public Set<String> usedSources() {
    Set<String> sources = new HashSet<>();
    scenario.usedClaims().forEach(id -> sources.add(claim(id).source()));
    return sources;
  }

  /** Whether payoffs are given as one table and not as reasons. */
  public boolean isTable() {
    for (Term term : scenario.terms()) {
      if (!term.id().equals("payoff")) {
        return false;
      }
    }
    return true;
  }

  /** Whether at most one actor has a choice, so that it does not matter who moves when. */
  public boolean oneDecides() {
    return scenario.decisions().stream().map(Decision::actor).distinct().count() < 2;
  }

  /** Whether some weight pools claims. */
  public boolean poolsClaims() {
    for (Term term : scenario.terms()) {
      if (term.weight() instanceof Weight.Pooled) {
        return true;
      }
    }
    return false;
  }

  /** The command that explains an outcome of a file, as the user would type it. */
  public static String explaining(String file, Outcome outcome) {
    return "entente explain " + argument(file) + " --outcome " + argument(outcome.name());
  }

  /** A measured number: about three digits of it; what is written shorter, as it is. */
  public static String measured(double value) {
    double size = Math.abs(value);
    if (Decimals.shortest(value).length() <= 5 || size >= LARGE || size < SMALL) {
      return payoff(value);
    }
    return Decimals.fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
  }
}
