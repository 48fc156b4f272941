package io.entente.scenario.bargaining;

import io.entente.expression.Expression;
import io.entente.solve.bargaining.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is bargained over, and how. Lists are in the order of the parties. */
public sealed interface Protocol {

  /** How the file calls it, such as {@code alternating-offers}. */
  String word();

  /** The formulas it rests on, by what each is for. */
  Map<String, Expression> formulas(List<Party> parties);

  /** What else makes it up, in words. */
  Map<String, String> settings(List<Party> parties);

  /** The names of the solution values, without the problem's. */
  List<String> values(List<Party> parties);

  /**
   * A surplus is divided as a solution of the bargaining problem says.
   *
   * @param surplus what there is to divide
   * @param fallBacks what each has without an agreement
   * @param weights bargaining power
   * @param utilities of one's own part x, formulas over parameters and {@link #PART}; all or none
   */
  record Division(
      Rule rule,
      Expression surplus,
      List<Expression> fallBacks,
      List<Expression> weights,
      List<Expression> utilities)
      implements Protocol {

    /** What a utility calls the part it is of. */
    public static final String PART = "x";

    public Division {
      fallBacks = List.copyOf(fallBacks);
      weights = List.copyOf(weights);
      utilities = List.copyOf(utilities);
    }

    @Override
    public String word() {
      return rule.word();
    }

    @Override
    public Map<String, Expression> formulas(List<Party> parties) {
      Map<String, Expression> named = new LinkedHashMap<>();
      named.put("surplus", surplus);
      put(named, "fall-back", fallBacks, parties);
      put(named, "weight", weights, parties);
      put(named, "utility", utilities, parties);
      return named;
    }

    @Override
    public Map<String, String> settings(List<Party> parties) {
      return Protocol.with(parties, word());
    }

    @Override
    public List<String> values(List<Party> parties) {
      return utilities.isEmpty()
          ? named(List.of("agreement", "gain"), parties, "payoff", "gain", "share")
          : named(List.of("agreement"), parties, "payoff", "gain", "part");
    }
  }

  /**
   * One of several possible agreements is chosen, or a lottery over them.
   *
   * @param points their names
   * @param payoffs [point][party]
   * @param fallBacks what each has without an agreement
   * @param weights bargaining power
   */
  record Choice(
      Rule rule,
      List<String> points,
      List<List<Expression>> payoffs,
      List<Expression> fallBacks,
      List<Expression> weights)
      implements Protocol {

    public Choice {
      points = List.copyOf(points);
      payoffs = payoffs.stream().map(List::copyOf).toList();
      fallBacks = List.copyOf(fallBacks);
      weights = List.copyOf(weights);
    }

    @Override
    public String word() {
      return rule.word();
    }

    @Override
    public Map<String, Expression> formulas(List<Party> parties) {
      Map<String, Expression> named = new LinkedHashMap<>();
      for (int point = 0; point < points.size(); point++) {
        put(named, points.get(point), payoffs.get(point), parties);
      }
      put(named, "fall-back", fallBacks, parties);
      put(named, "weight", weights, parties);
      return named;
    }

    @Override
    public Map<String, String> settings(List<Party> parties) {
      return Protocol.with(parties, word());
    }

    @Override
    public List<String> values(List<Party> parties) {
      List<String> values = named(List.of("agreement"), parties, "payoff", "gain");
      points.forEach(point -> values.add("chance." + point));
      return values;
    }
  }

  /**
   * Two parties take turns to propose how to divide a surplus.
   *
   * @param surplus what there is to divide
   * @param first the party that proposes first, by place
   * @param proposals how many are made at most; empty if there is no end
   * @param discounts the discount factors
   */
  record Offers(Expression surplus, int first, OptionalInt proposals, List<Expression> discounts)
      implements Protocol {

    /** How the file calls it. */
    public static final String WORD = "alternating-offers";

    public Offers {
      discounts = List.copyOf(discounts);
    }

    @Override
    public String word() {
      return WORD;
    }

    @Override
    public Map<String, Expression> formulas(List<Party> parties) {
      Map<String, Expression> named = new LinkedHashMap<>();
      named.put("surplus", surplus);
      put(named, "discount factor", discounts, parties);
      return named;
    }

    @Override
    public Map<String, String> settings(List<Party> parties) {
      Map<String, String> settings = Protocol.with(parties, WORD);
      settings.put("first", parties.get(first).id());
      settings.put(
          "proposals", proposals.isPresent() ? Integer.toString(proposals.getAsInt()) : "no end");
      return settings;
    }

    @Override
    public List<String> values(List<Party> parties) {
      return named(List.of("agreement"), parties, "payoff", "share", "limit");
    }
  }

  /**
   * One party offers part of a surplus, take it or leave it, to another whose fall-back it does not
   * know.
   *
   * @param surplus what there is to divide
   * @param proposer who offers, by place
   * @param fallBack the proposer's
   * @param other the other's fall-back
   */
  record Price(Expression surplus, int proposer, Expression fallBack, PrivateNumber other)
      implements Protocol {

    /** How the file calls it. */
    public static final String WORD = "posted-price";

    @Override
    public String word() {
      return WORD;
    }

    @Override
    public Map<String, Expression> formulas(List<Party> parties) {
      Map<String, Expression> named = new LinkedHashMap<>();
      named.put("surplus", surplus);
      named.put("fall-back of " + parties.get(proposer).id(), fallBack);
      other.collect("fall-back of " + parties.get(1 - proposer).id(), named);
      return named;
    }

    @Override
    public Map<String, String> settings(List<Party> parties) {
      Map<String, String> settings = Protocol.with(parties, WORD);
      settings.put("proposer", parties.get(proposer).id());
      settings.put("belief", other.belief().family().word());
      return settings;
    }

    @Override
    public List<String> values(List<Party> parties) {
      return named(List.of("offer", "agreement"), parties, "payoff");
    }
  }

  /**
   * Two parties bargain over something of size 1 in the shadow of war.
   *
   * @param chance the probability that the first party wins
   * @param costs of war; of a party whose cost is private, a formula that is not used
   * @param informed the party whose cost is private, by place
   * @param cost that cost
   * @param utilities of one's own part, formulas over parameters and {@link Division#PART}; all or
   *     none
   * @param later the probability that the first party will win later
   * @param divisions the first party's parts that are possible; empty if all are
   */
  record War(
      Expression chance,
      List<Expression> costs,
      OptionalInt informed,
      Optional<PrivateNumber> cost,
      List<Expression> utilities,
      Optional<Expression> later,
      List<Expression> divisions)
      implements Protocol {

    /** How the file calls it. */
    public static final String WORD = "bargaining-range";

    public War {
      costs = List.copyOf(costs);
      utilities = List.copyOf(utilities);
      divisions = List.copyOf(divisions);
      if (informed.isPresent() != cost.isPresent()) {
        throw new IllegalArgumentException("a private cost is somebody's");
      }
    }

    @Override
    public String word() {
      return WORD;
    }

    @Override
    public Map<String, Expression> formulas(List<Party> parties) {
      Map<String, Expression> named = new LinkedHashMap<>();
      named.put("chance that " + parties.get(0).id() + " wins", chance);
      for (int party = 0; party < parties.size(); party++) {
        String whose = "cost of " + parties.get(party).id();
        if (informed.isPresent() && informed.getAsInt() == party) {
          cost.get().collect(whose, named);
        } else {
          named.put(whose, costs.get(party));
        }
      }
      put(named, "utility", utilities, parties);
      later.ifPresent(formula -> named.put("later chance", formula));
      for (int division = 0; division < divisions.size(); division++) {
        named.put("division " + (division + 1), divisions.get(division));
      }
      return named;
    }

    @Override
    public Map<String, String> settings(List<Party> parties) {
      Map<String, String> settings = Protocol.with(parties, WORD);
      cost.ifPresent(
          known -> {
            settings.put("informed", parties.get(informed.getAsInt()).id());
            settings.put("belief", known.belief().family().word());
          });
      return settings;
    }

    @Override
    public List<String> values(List<Party> parties) {
      List<String> own = new ArrayList<>(List.of("low", "high", "war"));
      if (!divisions.isEmpty()) {
        own.add("divisible");
      }
      if (later.isPresent()) {
        own.add("lasting");
      }
      if (cost.isEmpty()) {
        return own;
      }
      own.add("demand");
      return named(own, parties, "payoff");
    }
  }

  private static Map<String, String> with(List<Party> parties, String word) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("solution", word);
    List<String> ids = new ArrayList<>();
    parties.forEach(party -> ids.add(party.id()));
    settings.put("parties", String.join(",", ids));
    return settings;
  }

  private static void put(
      Map<String, Expression> into, String what, List<Expression> each, List<Party> parties) {
    for (int party = 0; party < each.size(); party++) {
      into.put(what + " of " + parties.get(party).id(), each.get(party));
    }
  }

  private static List<String> named(List<String> own, List<Party> parties, String... each) {
    List<String> values = new ArrayList<>(own);
    for (Party party : parties) {
      for (String word : each) {
        values.add(party.id() + "." + word);
      }
    }
    return values;
  }
}
