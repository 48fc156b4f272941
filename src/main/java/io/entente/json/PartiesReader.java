package io.entente.json;

import io.entente.expression.Expression;
import io.entente.scenario.bargaining.PrivateNumber;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts together what a file says of all parties of a bargaining problem. */
final class PartiesReader {

  private final Reading reading;
  private final Fields problem;
  private final List<PartyFields> parties;

  PartiesReader(Reading reading, Fields problem, List<PartyFields> parties) {
    this.reading = reading;
    this.problem = problem;
    this.parties = parties;
  }

  Optional<Protocol> division(Rule rule, Expression surplus) {
    Optional<List<Expression>> fallBacks = publicly("fallBack", 0);
    Optional<List<Expression>> weights = all("weight", 1);
    Optional<List<Expression>> utilities = utilities();
    return fallBacks.isPresent() && weights.isPresent() && utilities.isPresent()
        ? Optional.of(
            new Protocol.Division(rule, surplus, fallBacks.get(), weights.get(), utilities.get()))
        : Optional.empty();
  }

  Optional<Protocol> choice(Rule rule, List<String> points, List<List<Expression>> payoffs) {
    for (PartyFields party : parties) {
      if (party.has("utility")) {
        party.error(
            "utility",
            "points say what each party gets of them, so a utility says nothing",
            "delete it");
        return Optional.empty();
      }
    }
    Optional<List<Expression>> fallBacks = publicly("fallBack", 0);
    Optional<List<Expression>> weights = all("weight", 1);
    return fallBacks.isPresent() && weights.isPresent()
        ? Optional.of(new Protocol.Choice(rule, points, payoffs, fallBacks.get(), weights.get()))
        : Optional.empty();
  }

  Optional<Protocol> price(Expression surplus) {
    OptionalInt informed = informed("fallBack", "fall-back");
    if (informed.isEmpty()) {
      return Optional.empty();
    }
    int other = informed.getAsInt();
    Optional<Expression> own = parties.get(1 - other).read("fallBack", 0);
    Optional<PrivateNumber> secret = parties.get(other).privately("fallBack");
    return own.isPresent() && secret.isPresent()
        ? Optional.of(new Protocol.Price(surplus, 1 - other, own.get(), secret.get()))
        : Optional.empty();
  }

  /** The one party with a private number. */
  private OptionalInt informed(String key, String what) {
    boolean first = parties.get(0).isPrivate(key);
    if (first != parties.get(1).isPrivate(key)) {
      return OptionalInt.of(first ? 0 : 1);
    }
    reading.error(
        problem.object(),
        first
            ? "both parties have a private " + what
            : "one party must have a " + what + " that the other does not know",
        "give just one party a \""
            + key
            + "\" of the form {\"distribution\": {...}}; the other"
            + " makes the offer");
    return OptionalInt.empty();
  }

  Optional<Protocol> war(List<Expression> divisions) {
    if (parties.get(0).has("wins") == parties.get(1).has("wins")) {
      boolean both = parties.get(0).has("wins");
      reading.error(
          problem.object(),
          both
              ? "both parties have a chance to win, and each follows from the other"
              : "nobody's chance to win a war is given",
          "give one party \"wins\": its probability of winning");
      return Optional.empty();
    }
    int whose = parties.get(0).has("wins") ? 0 : 1;
    if (parties.get(1 - whose).has("winsLater")) {
      parties
          .get(1 - whose)
          .error("winsLater", "the chance now is given for the other party", "write it there");
      return Optional.empty();
    }
    Optional<Expression> chance = parties.get(whose).read("wins", 0).map(e -> ofFirst(whose, e));
    Optional<Expression> later = Optional.empty();
    if (parties.get(whose).has("winsLater")) {
      later = parties.get(whose).read("winsLater", 0).map(e -> ofFirst(whose, e));
      if (later.isEmpty()) {
        return Optional.empty();
      }
    }
    boolean some = parties.get(0).isPrivate("cost") || parties.get(1).isPrivate("cost");
    Optional<List<Expression>> utilities = utilities();
    if (chance.isEmpty() || utilities.isEmpty()) {
      return Optional.empty();
    }
    if (!some) {
      List<Expression> costs = new ArrayList<>();
      for (PartyFields party : parties) {
        party.required("cost", "what war costs it, in units of the stake").ifPresent(costs::add);
      }
      return costs.size() < 2
          ? Optional.empty()
          : Optional.of(
              new Protocol.War(
                  chance.get(),
                  costs,
                  OptionalInt.empty(),
                  Optional.empty(),
                  utilities.get(),
                  later,
                  divisions));
    }
    return privateWar(chance.get(), !utilities.get().isEmpty(), later, divisions);
  }

  private Optional<Protocol> privateWar(
      Expression chance,
      boolean utilities,
      Optional<Expression> later,
      List<Expression> divisions) {
    OptionalInt informed = informed("cost", "cost");
    if (informed.isEmpty()) {
      return Optional.empty();
    }
    if (utilities || later.isPresent() || !divisions.isEmpty()) {
      String with =
          utilities ? "\"utility\"" : later.isPresent() ? "\"winsLater\"" : "\"divisions\"";
      reading.error(
          problem.object(),
          "a private cost and " + with + " are not solved together",
          "write two problems, one with each");
      return Optional.empty();
    }
    int other = informed.getAsInt();
    Optional<Expression> own =
        parties.get(1 - other).required("cost", "what war costs it, in units of the stake");
    Optional<PrivateNumber> secret = parties.get(other).privately("cost");
    return own.isPresent() && secret.isPresent()
        ? Optional.of(
            new Protocol.War(
                chance,
                List.of(own.get(), own.get()),
                informed,
                secret,
                List.of(),
                later,
                divisions))
        : Optional.empty();
  }

  private static Expression ofFirst(int whose, Expression chance) {
    return whose == 0 ? chance : Expression.parse("1 - (" + chance + ")", chance.names());
  }

  /** Numbers that everybody knows. */
  private Optional<List<Expression>> publicly(String key, double otherwise) {
    for (PartyFields party : parties) {
      if (party.isPrivate(key)) {
        party.error(
            key,
            "here everybody knows everybody's fall-back",
            "write a number or a formula; for a private one see \"posted-price\"");
        return Optional.empty();
      }
    }
    return all(key, otherwise);
  }

  private Optional<List<Expression>> all(String key, double otherwise) {
    List<Expression> all = new ArrayList<>();
    for (PartyFields party : parties) {
      party.read(key, otherwise).ifPresent(all::add);
    }
    return all.size() == parties.size() ? Optional.of(all) : Optional.empty();
  }

  /** A utility for every party, or for none. */
  private Optional<List<Expression>> utilities() {
    List<Expression> all = new ArrayList<>();
    boolean some = parties.stream().anyMatch(party -> party.has("utility"));
    for (PartyFields party : parties) {
      if (some) {
        Optional<Expression> own = party.has("utility") ? party.utility() : Optional.of(ownPart());
        own.ifPresent(all::add);
      }
    }
    return all.size() == (some ? parties.size() : 0) ? Optional.of(all) : Optional.empty();
  }

  /** Of a party that does not mind risk. */
  private static Expression ownPart() {
    return Expression.parse(Protocol.Division.PART, java.util.Set.of(Protocol.Division.PART));
  }
}
