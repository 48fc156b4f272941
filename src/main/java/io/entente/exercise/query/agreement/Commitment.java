package io.entente.exercise.query.agreement;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.query.mixed.MixedSteps;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.exercise.query.table.TableSteps;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a leader gets who binds itself first, the other seeing to what: the {@code value}, or the
 * {@code strategy}; to a strategy, or, of a leader with two, to a mixture ({@code mixed}: {@code
 * true}). Where the other is indifferent it does what is better for the leader.
 */
final class Commitment implements Query {

  @Override
  public String word() {
    return "commitment";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("leader:player give=value|strategy mixed:flag?");
  }

  /** The leader bound to these weights, and what follows. */
  private record Bound(List<Rational> weights, List<Rational> replies, int reply, Rational worth) {}

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    int leader = asked.player(asked.text("leader"));
    boolean mixed = asked.is("mixed");
    List<Bound> bounds = mixed ? turns(asked, leader) : pure(asked, leader);
    Bound best = bounds.get(0);
    List<Step> steps = new ArrayList<>();
    for (Bound bound : bounds) {
      best = bound.worth().compareTo(best.worth()) > 0 ? bound : best;
      steps.add(step(asked, leader, bound));
    }
    Rational worth = best.worth();
    Claim claim =
        new Claim(
            mixed ? ClaimKind.MIXED_COMMITMENT : ClaimKind.COMMITMENT,
            Fields.builder()
                .with("leader", asked.game().players().get(leader))
                .rows("bound", mix(asked, leader, best.weights()))
                .with("worth", worth)
                .build());
    Optional<Trace> trace = Optional.of(new Trace(claim, steps));
    if (asked.word("give", "value", "strategy").equals("value")) {
      NumberKey key = new NumberKey(worth, false, !mixed);
      Mistakes mistakes = new Mistakes(asked, key);
      for (Profile cell : asked.pureEquilibria()) {
        mistakes.number("M16", asked.payoff(leader, cell), Rational.ZERO);
      }
      return new Question(ask, key, trace, mistakes.list());
    }
    List<String> names = asked.game().strategies(leader);
    if (mixed) {
      MixtureKey key =
          new MixtureKey(
              names,
              best.weights(),
              weights -> bound(asked, leader, weights).worth().equals(worth),
              Remark.of("mixture.commits", "value", worth.toString()));
      return new Question(ask, key, trace, mixtures(asked, key, leader).list());
    }
    Set<String> right = new LinkedHashSet<>();
    for (int own = 0; own < names.size(); own++) {
      if (bounds.get(own).worth().equals(worth)) {
        right.add(names.get(own));
      }
    }
    SetKey key = new SetKey(names, right, SetKey.Scoring.NET);
    Set<String> simultaneous = new LinkedHashSet<>();
    asked.pureEquilibria().forEach(cell -> simultaneous.add(names.get(cell.strategy(leader))));
    Mistakes mistakes = new Mistakes(asked, key);
    if (!simultaneous.isEmpty()) {
      mistakes.set("M16", simultaneous);
    }
    return new Question(ask, key, trace, mistakes.list());
  }

  /** M16: what the leader plays in an equilibrium of the game at once. */
  private static Mistakes mixtures(Asked asked, MixtureKey key, int leader) {
    Mistakes mistakes = new Mistakes(asked, key);
    for (Profile cell : asked.pureEquilibria()) {
      mistakes.mixture("M16", key, new TableSteps(asked).pure(leader, cell.strategy(leader)));
    }
    return mistakes;
  }

  private static List<Bound> pure(Asked asked, int leader) {
    List<Bound> bounds = new ArrayList<>();
    for (int own = 0; own < asked.game().strategies(leader).size(); own++) {
      bounds.add(bound(asked, leader, new TableSteps(asked).pure(leader, own)));
    }
    return bounds;
  }

  /**
   * Bound to each strategy alone, and to each mixture at which two replies pay alike: between two
   * of these the best reply stays the same and the leader's payoff is a line, so that one of them
   * is best.
   */
  private static List<Bound> turns(Asked asked, int leader) {
    if (asked.game().strategies(leader).size() != 2) {
      throw asked.fault("the leader of a mixed commitment has two strategies");
    }
    MixedSteps mixed = new MixedSteps(asked);
    int follower = 1 - leader;
    Set<Rational> weights = new TreeSet<>(List.of(Rational.ZERO, Rational.ONE));
    int replies = asked.game().strategies(follower).size();
    for (int one = 0; one < replies; one++) {
      for (int two = one + 1; two < replies; two++) {
        Rational atFirst = mixed.pays(follower, one, 0).minus(mixed.pays(follower, two, 0));
        Rational atSecond = mixed.pays(follower, one, 1).minus(mixed.pays(follower, two, 1));
        if (atFirst.signum() * atSecond.signum() < 0) {
          weights.add(atSecond.dividedBy(atSecond.minus(atFirst)));
        }
      }
    }
    List<Bound> bounds = new ArrayList<>();
    for (Rational weight : weights) {
      bounds.add(bound(asked, leader, List.of(weight, Rational.ONE.minus(weight))));
    }
    return bounds;
  }

  private static Bound bound(Asked asked, int leader, List<Rational> weights) {
    MixedSteps mixed = new MixedSteps(asked);
    int follower = 1 - leader;
    List<Rational> replies = new ArrayList<>();
    int best = 0;
    Rational worth = null;
    for (int reply = 0; reply < asked.game().strategies(follower).size(); reply++) {
      Rational pays = Rational.ZERO;
      Rational own = Rational.ZERO;
      for (int strategy = 0; strategy < weights.size(); strategy++) {
        Rational weight = weights.get(strategy);
        pays = pays.plus(weight.times(mixed.pays(follower, reply, strategy)));
        own = own.plus(weight.times(mixed.pays(leader, strategy, reply)));
      }
      replies.add(pays);
      int sign = pays.compareTo(replies.get(best));
      if (worth == null || sign > 0 || sign == 0 && own.compareTo(worth) > 0) {
        best = reply;
        worth = own;
      }
    }
    return new Bound(weights, replies, best, worth);
  }

  private static List<Fields> mix(Asked asked, int leader, List<Rational> weights) {
    List<Fields> rows = new ArrayList<>();
    for (int strategy = 0; strategy < weights.size(); strategy++) {
      if (weights.get(strategy).signum() > 0) {
        rows.add(
            Fields.builder()
                .with("strategy", asked.game().strategies(leader).get(strategy))
                .with("weight", weights.get(strategy))
                .build());
      }
    }
    return rows;
  }

  private static Step step(Asked asked, int leader, Bound bound) {
    List<String> names = asked.game().strategies(1 - leader);
    List<Fields> replies = new ArrayList<>();
    for (int reply = 0; reply < names.size(); reply++) {
      replies.add(
          Fields.builder()
              .with("strategy", names.get(reply))
              .with("value", bound.replies().get(reply))
              .build());
    }
    return new Step(
        Rule.COMMIT,
        Fields.builder()
            .with("leader", asked.game().players().get(leader))
            .rows("bound", mix(asked, leader, bound.weights()))
            .rows("replies", replies)
            .with("reply", names.get(bound.reply()))
            .with("worth", bound.worth())
            .build());
  }
}
