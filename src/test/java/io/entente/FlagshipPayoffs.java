package io.entente;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The flagship's payoffs by plain loops over its two files, for {@link FlagshipOracle}.
 *
 * <p>Claims, levels and views are read from the files. The rule that turns claims into weights is
 * not: its numbers stand here as they are published with the model, so that a slip in the files or
 * in the engine shows.
 *
 * <p>Payoffs are [profile][actor]; of the profile's moves, the last actor's varies fastest.
 */
final class FlagshipPayoffs {

  static final List<String> ACTORS = List.of("US", "China", "Russia", "DPRK");

  private static final Map<Integer, Double> HOLDS = Map.of(1, .3, 2, .5, 3, .7, 4, .85, 5, .95);
  private static final JsonObject FILE = read("appeal-to-xi.json");
  private static final JsonObject CLAIMS = read("register.json").getAsJsonObject("claims");

  static final List<List<String>> PROFILES = profiles(List.of());

  private static final List<Term> TERMS = terms();

  /** The mean of the leverage: half of what the balance of its claims says. */
  static final double M = .5 * (.5 + .5 * pull());

  private FlagshipPayoffs() {}

  /** One claim in one term: its signed strength and the share of it that bears on the term. */
  record Evidence(String source, double probability, double value, double share) {}

  /** What a sample fixes: three parameters, how much a claim counts, and each term's salience. */
  record Reading(
      double omega,
      double leverage,
      double quiet,
      ToDoubleFunction<Evidence> claim,
      DoubleSupplier salience) {}

  /**
   * A term with its level in every profile if leverage were 0 ({@code open}) and 1 ({@code shut}).
   */
  private record Term(
      String actor,
      String id,
      List<Evidence> evidence,
      boolean split,
      String times,
      double[] open,
      double[] shut) {}

  static double[][] payoffs(String view, Reading drawn) {
    Reading reading = inView(view, drawn);
    double[][] payoffs = new double[PROFILES.size()][ACTORS.size()];
    for (Term term : TERMS) {
      double weight = weight(term, view, reading);
      int actor = ACTORS.indexOf(term.actor());
      for (int p = 0; p < payoffs.length; p++) {
        double open = term.open()[p];
        payoffs[p][actor] += weight * (open + reading.leverage() * (term.shut()[p] - open));
      }
    }
    return payoffs;
  }

  /** The weights of a view, by ACTOR.TERM. */
  static Map<String, Double> weights(String view, Reading drawn) {
    Reading reading = inView(view, drawn);
    Map<String, Double> weights = new LinkedHashMap<>();
    TERMS.forEach(t -> weights.put(t.actor() + "." + t.id(), weight(t, view, reading)));
    return weights;
  }

  /** For each outcome whether it holds in each profile. */
  static Map<String, boolean[]> outcomes() {
    Map<String, boolean[]> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> outcome : FILE.getAsJsonObject("outcomes").entrySet()) {
      boolean[] in = new boolean[PROFILES.size()];
      for (int p = 0; p < in.length; p++) {
        in[p] = holds(outcome.getValue(), PROFILES.get(p));
      }
      outcomes.put(outcome.getKey(), in);
    }
    return outcomes;
  }

  private static Reading inView(String view, Reading reading) {
    JsonObject fixed = view(view).getAsJsonObject("parameters");
    return fixed == null || !fixed.has("omega")
        ? reading
        : new Reading(
            fixed.get("omega").getAsDouble(),
            reading.leverage(),
            reading.quiet(),
            reading.claim(),
            reading.salience());
  }

  private static JsonObject view(String view) {
    return FILE.getAsJsonObject("views").getAsJsonObject(view);
  }

  private static double weight(Term term, String view, Reading reading) {
    List<Evidence> kept = new ArrayList<>(term.evidence());
    JsonObject sources = view(view).getAsJsonObject("sources");
    if (sources != null && sources.has(term.actor())) {
      List<JsonElement> names = sources.getAsJsonArray(term.actor()).asList();
      kept.removeIf(e -> names.stream().noneMatch(n -> n.getAsString().equals(e.source())));
    }
    double pooled;
    if (term.split() && !view.equals("flat")) {
      List<Evidence> cnn = kept.stream().filter(e -> e.source().equals("cnn")).toList();
      List<Evidence> others = kept.stream().filter(e -> !e.source().equals("cnn")).toList();
      double omega = reading.omega();
      pooled = omega * pool(cnn, reading) + (1 - omega) * pool(others, reading);
    } else {
      pooled = pool(kept, reading);
    }
    double times =
        switch (term.times()) {
          case "" -> 1;
          case "1 - quiet" -> 1 - reading.quiet();
          case "leverage / m" -> reading.leverage() / M;
          default -> throw new IllegalStateException("unknown factor " + term.times());
        };
    return reading.salience().getAsDouble() * pooled * times;
  }

  private static double pool(List<Evidence> evidence, Reading reading) {
    double sum = 0;
    for (Evidence e : evidence) {
      sum += reading.claim().applyAsDouble(e);
    }
    return sum / (evidence.size() + 1);
  }

  /** Whether a condition of the file holds in a profile. */
  private static boolean holds(JsonElement condition, List<String> profile) {
    boolean all = true;
    for (Map.Entry<String, JsonElement> entry : condition.getAsJsonObject().entrySet()) {
      JsonElement value = entry.getValue();
      List<JsonElement> parts =
          value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
      all &=
          switch (entry.getKey()) {
            case "all" -> parts.stream().allMatch(part -> holds(part, profile));
            case "any" -> parts.stream().anyMatch(part -> holds(part, profile));
            case "not" -> !holds(value, profile);
            default -> {
              String move = profile.get(ACTORS.indexOf(entry.getKey()));
              yield parts.stream().anyMatch(part -> part.getAsString().equals(move));
            }
          };
    }
    return all;
  }

  private static List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (String actor : ACTORS) {
      JsonObject payoff = FILE.getAsJsonObject("payoffs").getAsJsonObject(actor);
      for (String id : payoff.keySet()) {
        JsonObject term = payoff.getAsJsonObject(id);
        JsonObject weight = term.getAsJsonObject("weight");
        String times = weight.has("times") ? weight.get("times").getAsString() : "";
        terms.add(
            new Term(
                actor,
                id,
                evidence(weight),
                weight.has("split"),
                times,
                levels(term, 0),
                levels(term, 1)));
      }
    }
    return terms;
  }

  private static List<Evidence> evidence(JsonObject weight) {
    List<Evidence> evidence = new ArrayList<>();
    for (String side : List.of("for", "against")) {
      for (JsonElement id : list(weight, side)) {
        double strength = CLAIMS.getAsJsonObject(id.getAsString()).get("strength").getAsDouble();
        evidence.add(evidence(id.getAsString(), side.equals("for") ? strength : -strength, 1));
      }
    }
    for (JsonElement item : list(weight, "evidence")) {
      JsonObject e = item.getAsJsonObject();
      double share = e.has("share") ? e.get("share").getAsDouble() : 1;
      evidence.add(evidence(e.get("claim").getAsString(), e.get("value").getAsDouble(), share));
    }
    return evidence;
  }

  private static Evidence evidence(String id, double value, double share) {
    JsonObject claim = CLAIMS.getAsJsonObject(id);
    double probability = HOLDS.get(claim.get("certainty").getAsInt());
    return new Evidence(claim.get("source").getAsString(), probability, value, share);
  }

  private static double[] levels(JsonObject term, double leverage) {
    JsonArray tables = new JsonArray();
    if (term.has("level")) {
      tables.add(term.get("level"));
    } else {
      tables = term.getAsJsonArray("levels");
    }
    double[] levels = new double[PROFILES.size()];
    for (int p = 0; p < levels.length; p++) {
      double level = 1;
      for (JsonElement table : tables) {
        JsonElement rows =
            table.isJsonArray() ? table : FILE.getAsJsonObject("levels").get(table.getAsString());
        level *= entry(rows.getAsJsonArray(), PROFILES.get(p), leverage);
      }
      levels[p] = level;
    }
    return levels;
  }

  private static double entry(JsonArray rows, List<String> profile, double leverage) {
    for (JsonElement element : rows) {
      JsonObject row = element.getAsJsonObject();
      if (!row.has("when") || holds(row.get("when"), profile)) {
        String is = row.get("is").getAsString();
        return is.equals("1 - leverage") ? 1 - leverage : Double.parseDouble(is);
      }
    }
    return 0;
  }

  private static double pull() {
    double sum = 0;
    double most = 0;
    JsonObject pull = FILE.getAsJsonObject("parameters").getAsJsonObject("pull");
    for (JsonElement item : pull.getAsJsonArray("balance")) {
      JsonObject e = item.getAsJsonObject();
      Evidence claim = evidence(e.get("claim").getAsString(), e.get("value").getAsDouble(), 1);
      sum += claim.value() * claim.probability();
      most += 5 * claim.probability();
    }
    return sum / most;
  }

  private static List<List<String>> profiles(List<String> soFar) {
    if (soFar.size() == ACTORS.size()) {
      return List.of(soFar);
    }
    List<List<String>> profiles = new ArrayList<>();
    moves(soFar.size()).forEach(move -> profiles.addAll(profiles(with(soFar, move))));
    return profiles;
  }

  /** An actor's moves in the order of the file; each actor of the flagship has three. */
  static List<String> moves(int actor) {
    JsonObject file = FILE.getAsJsonObject("actors").getAsJsonObject(ACTORS.get(actor));
    return List.copyOf(file.getAsJsonObject("strategies").keySet());
  }

  private static List<String> with(List<String> moves, String move) {
    List<String> longer = new ArrayList<>(moves);
    longer.add(move);
    return List.copyOf(longer);
  }

  private static JsonArray list(JsonObject object, String key) {
    return object.has(key) ? object.getAsJsonArray(key) : new JsonArray();
  }

  private static JsonObject read(String name) {
    try {
      return JsonParser.parseString(Files.readString(Path.of("scenarios", "korea", name)))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
