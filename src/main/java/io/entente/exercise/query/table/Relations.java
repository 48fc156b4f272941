package io.entente.exercise.query.table;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.Dominance;
import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a strategy is related to another of the same player's: dominated strictly, weakly or not at
 * all. Asked of one pair ({@code player}, {@code strategy}, {@code by}), or of all pairs of a
 * player or of all players.
 */
final class Relations implements Query {

  private static final List<String> KINDS = List.of("strict", "weak", "none");

  /** One pair, as numbers, and how it is related. */
  private record Pair(int player, int strategy, int by, String kind) {}

  @Override
  public String word() {
    return "dominance";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player? strategy:action? by:action?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    boolean single = ask.of().containsKey("by");
    List<Pair> pairs = new ArrayList<>();
    for (int player = 0; player < asked.game().players().size(); player++) {
      if (ask.of().containsKey("player") && asked.player() != player) {
        continue;
      }
      for (int strategy = 0; strategy < asked.game().strategies(player).size(); strategy++) {
        for (int by = 0; by < asked.game().strategies(player).size(); by++) {
          if (by != strategy
              && (!single
                  || strategy == asked.strategy(player, "strategy")
                      && by == asked.strategy(player, "by"))) {
            pairs.add(new Pair(player, strategy, by, kind(asked, player, strategy, by)));
          }
        }
      }
    }
    if (pairs.isEmpty()) {
      throw asked.fault("there is nothing to compare");
    }
    List<Step> steps = new ArrayList<>();
    pairs.forEach(pair -> steps.add(step(asked, pair)));
    return single ? single(asked, pairs.get(0), steps) : all(asked, pairs, steps);
  }

  static String kind(Asked asked, int player, int strategy, int by) {
    if (Dominance.strictly(asked.game(), player, by, strategy)) {
      return "strict";
    }
    return Dominance.weakly(asked.game(), player, by, strategy) ? "weak" : "none";
  }

  private static Step step(Asked asked, Pair pair) {
    TableSteps table = new TableSteps(asked);
    Restriction all = Restriction.all(asked.game().shape());
    if (!pair.kind().equals("none")) {
      return table.dominated(
          pair.player(), pair.strategy(), table.pure(pair.player(), pair.by()), all);
    }
    if (asked.againsts(pair.player()).stream().allMatch(one -> sign(asked, pair, one) == 0)) {
      throw asked.fault("two strategies pay the same everywhere");
    }
    return table.notDominated(pair.player(), pair.strategy(), pair.by(), all);
  }

  private static Fields fields(Asked asked, Pair pair) {
    List<String> own = asked.game().strategies(pair.player());
    return Fields.builder()
        .with("player", asked.game().players().get(pair.player()))
        .with("strategy", own.get(pair.strategy()))
        .with("by", own.get(pair.by()))
        .with("kind", pair.kind())
        .build();
  }

  private Question single(Asked asked, Pair pair, List<Step> steps) {
    ChoiceKey key = new ChoiceKey(KINDS, pair.kind());
    Mistakes mistakes = new Mistakes(asked, key);
    if (pair.kind().equals("weak")) {
      mistakes.add(
          "M2", "strict", given -> isChoice(given, "strict"), Rational.ZERO, tie(asked, pair));
    }
    if (isBetterSomewhere(asked, pair) && pair.kind().equals("none")) {
      mistakes.add(
          "M3",
          "strict",
          given -> isChoice(given, "strict") || isChoice(given, "weak"),
          Rational.ZERO,
          exception(asked, pair));
    }
    Claim claim = new Claim(ClaimKind.RELATION, fields(asked, pair));
    return new Question(asked.ask(), key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static boolean isChoice(Answer answer, String option) {
    return answer instanceof Answer.Choice choice && choice.option().equals(option);
  }

  /** Whether the other strategy pays more against something. */
  private static boolean isBetterSomewhere(Asked asked, Pair pair) {
    return asked.againsts(pair.player()).stream()
        .anyMatch(against -> sign(asked, pair, against) < 0);
  }

  private static int sign(Asked asked, Pair pair, Profile against) {
    return asked
        .payoff(pair.player(), against.with(pair.player(), pair.strategy()))
        .compareTo(asked.payoff(pair.player(), against.with(pair.player(), pair.by())));
  }

  private static Remark tie(Asked asked, Pair pair) {
    return at(asked, pair, "mistake.M2", 0);
  }

  private static Remark exception(Asked asked, Pair pair) {
    return at(asked, pair, "mistake.M3", 1);
  }

  /** A remark about the first place where the comparison has this sign. */
  private static Remark at(Asked asked, Pair pair, String phrase, int sign) {
    for (Profile against : asked.againsts(pair.player())) {
      if (sign(asked, pair, against) == sign) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> own = asked.game().strategies(pair.player());
        values.put("strategy", own.get(pair.strategy()));
        values.put("by", own.get(pair.by()));
        values.put("against", String.join(", ", asked.others(against, pair.player())));
        Profile here = against.with(pair.player(), pair.strategy());
        values.put("own", asked.payoff(pair.player(), here).toString());
        Profile there = against.with(pair.player(), pair.by());
        values.put("other", asked.payoff(pair.player(), there).toString());
        return new Remark(phrase, values);
      }
    }
    throw new IllegalArgumentException(phrase);
  }

  private Question all(Asked asked, List<Pair> pairs, List<Step> steps) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    List<Fields> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      places.put(place(asked, pair), KINDS);
      right.put(place(asked, pair), List.of(pair.kind()));
      rows.add(fields(asked, pair));
    }
    Key key = new PlanKey(places, right, "matrix");
    Mistakes mistakes = new Mistakes(asked, key);
    for (Pair pair : pairs) {
      if (pair.kind().equals("weak")) {
        mistakes.add(
            "M2",
            with(asked, pairs, pair, "strict"),
            given -> isFilled(given, place(asked, pair), "strict"),
            Rational.ZERO,
            tie(asked, pair));
      }
    }
    for (Pair pair : pairs) {
      if (pair.kind().equals("none") && isBetterSomewhere(asked, pair)) {
        mistakes.add(
            "M3",
            with(asked, pairs, pair, "strict"),
            given ->
                isFilled(given, place(asked, pair), "strict")
                    || isFilled(given, place(asked, pair), "weak"),
            Rational.ZERO,
            exception(asked, pair));
      }
    }
    Claim claim = new Claim(ClaimKind.RELATIONS, Fields.builder().rows("pairs", rows).build());
    return new Question(asked.ask(), key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static boolean isFilled(Answer answer, String place, String choice) {
    return answer instanceof Answer.Filled filled && choice.equals(filled.entries().get(place));
  }

  /** The place of a pair: {@code Russia: Deliver < Withhold}. */
  private static String place(Asked asked, Pair pair) {
    List<String> own = asked.game().strategies(pair.player());
    return asked.game().players().get(pair.player())
        + ": "
        + own.get(pair.strategy())
        + " < "
        + own.get(pair.by());
  }

  /** The right answer with another word for one pair. */
  private static String with(Asked asked, List<Pair> pairs, Pair changed, String kind) {
    List<String> parts = new ArrayList<>();
    for (Pair pair : pairs) {
      parts.add(place(asked, pair) + "=" + (pair.equals(changed) ? kind : pair.kind()));
    }
    return String.join("; ", parts);
  }
}
