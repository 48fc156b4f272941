package io.entente.exercise.query.mixed;

import io.entente.exercise.query.table.Asked;
import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.solve.Completeness;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.NashSubset;
import java.util.ArrayList;
import java.util.List;

/** Steps that weigh payoffs with probabilities, and the equilibria they are about. */
public final class MixedSteps {

  private final Asked asked;
  private final StrategicGame game;

  /** Steps about a table. */
  public MixedSteps(Asked asked) {
    this.asked = asked;
    this.game = asked.game();
  }

  /**
   * Equilibria.
   *
   * @param profiles in the order of the solver
   * @param isAll whether there are no others
   */
  public record Found(List<MixedProfile> profiles, boolean isAll) {}

  /** All equilibria of the game, exact; of two players the extreme ones. */
  public Found equilibria() {
    MixedEquilibria found = MixedEquilibria.of(game);
    List<MixedProfile> profiles = new ArrayList<>();
    boolean all = found.equilibria().completeness() == Completeness.ALL;
    for (MixedEquilibrium one : found.equilibria().equilibria()) {
      if (!one.profile().isExact()) {
        throw asked.fault("an equilibrium is not known as fractions");
      }
      profiles.add(one.profile());
    }
    return new Found(profiles, all && !found.subsets().hasContinuum());
  }

  /**
   * The one equilibrium with the support that the question names, or, where it names none, in which
   * everybody mixes.
   */
  public MixedProfile asked() {
    MixedEquilibria found = MixedEquilibria.of(game);
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < found.equilibria().equilibria().size(); i++) {
      MixedProfile profile = found.equilibria().equilibria().get(i).profile();
      if (profile.isExact() && hasSupport(profile)) {
        fitting.add(i);
      }
    }
    if (fitting.size() != 1) {
      throw asked.fault(
          fitting.size() + " equilibria have the support asked for; there must be one");
    }
    for (NashSubset subset : found.subsets().list()) {
      for (int player = 0; player < 2; player++) {
        if (!subset.isPoint() && subset.of(player).contains(fitting.get(0))) {
          throw asked.fault("the equilibrium is one of infinitely many");
        }
      }
    }
    return found.equilibria().equilibria().get(fitting.get(0)).profile();
  }

  private boolean hasSupport(MixedProfile profile) {
    List<String> played = new ArrayList<>();
    boolean mixing = true;
    for (int player = 0; player < profile.players(); player++) {
      int count = 0;
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        if (profile.exactProbability(player, strategy).signum() > 0) {
          played.add(asked.labels().label(player, strategy));
          count++;
        }
      }
      mixing &= count > 1;
    }
    return asked.find("support").map(text -> isSame(text, played)).orElse(mixing);
  }

  private boolean isSame(String text, List<String> played) {
    List<String> wanted = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      wanted.add(
          asked
              .labels()
              .find(part)
              .map(own -> asked.labels().label(own.player(), own.strategy()))
              .orElseThrow(() -> asked.fault("\"support\" names " + part)));
    }
    return wanted.size() == played.size() && played.containsAll(wanted);
  }

  /** A table of who plays what how often, without what is not played. */
  public List<Fields> rows(MixedProfile profile) {
    List<Fields> rows = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        Rational weight = profile.exactProbability(player, strategy);
        if (weight.signum() > 0) {
          rows.add(row(player, strategy, "weight", weight));
        }
      }
    }
    return rows;
  }

  private Fields row(int player, int strategy, String number, Rational value) {
    return Fields.builder()
        .with("player", game.players().get(player))
        .with("strategy", game.strategies(player).get(strategy))
        .with(number, value)
        .build();
  }

  /** That what a player plays pays most. */
  public Step supportOptimal(int player, MixedProfile profile) {
    Rational[] pays = ExpectedPayoffs.exactly(game, player, profile);
    Rational most = pays[0];
    List<Fields> rows = new ArrayList<>();
    for (int strategy = 0; strategy < pays.length; strategy++) {
      most = pays[strategy].compareTo(most) > 0 ? pays[strategy] : most;
      rows.add(
          Fields.builder()
              .with("strategy", game.strategies(player).get(strategy))
              .with("weight", profile.exactProbability(player, strategy))
              .with("value", pays[strategy])
              .build());
    }
    return new Step(
        Rule.SUPPORT_OPTIMAL,
        Fields.builder()
            .with("player", game.players().get(player))
            .rows("payoffs", rows)
            .with("most", most)
            .build());
  }

  /** That a profile is an equilibrium, in one step. */
  public Step equilibrium(MixedProfile profile) {
    List<Fields> payoffs = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      Rational[] pays = ExpectedPayoffs.exactly(game, player, profile);
      for (int strategy = 0; strategy < pays.length; strategy++) {
        payoffs.add(row(player, strategy, "value", pays[strategy]));
      }
    }
    return new Step(
        Rule.EQUILIBRIUM,
        Fields.builder().rows("mixed", rows(profile)).rows("payoffs", payoffs).build());
  }

  /**
   * Who is kept indifferent by whose mix of which two strategies; all are numbers.
   *
   * @param mixer who mixes
   * @param base the mixer's strategy whose probability is spoken of
   * @param other the mixer's other strategy
   * @param judge who is kept indifferent
   * @param first the judge's one strategy
   * @param second the judge's other one
   */
  public record Mixing(int mixer, int base, int other, int judge, int first, int second) {}

  /** The two players' two strategies each, seen from one who mixes; it must be two and two. */
  public Mixing mixing(MixedProfile profile, int mixer, int base) {
    int judge = 1 - mixer;
    List<Integer> own = played(profile, mixer);
    List<Integer> others = played(profile, judge);
    if (profile.players() != 2 || own.size() != 2 || others.size() != 2) {
      throw asked.fault("not two strategies of each of two players are played");
    }
    int other = own.get(0) == base ? own.get(1) : own.get(0);
    return new Mixing(mixer, base, other, judge, others.get(0), others.get(1));
  }

  public static List<Integer> played(MixedProfile profile, int player) {
    List<Integer> played = new ArrayList<>();
    for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
      if (profile.exactProbability(player, strategy).signum() > 0) {
        played.add(strategy);
      }
    }
    return played;
  }

  /** What a player gets if it and the other play these. */
  public Rational pays(int player, int own, int other) {
    int[] strategies = new int[2];
    strategies[player] = own;
    strategies[1 - player] = other;
    return asked.payoff(player, Profile.of(strategies));
  }

  /** That a mix makes the other indifferent. */
  public Step indifference(Mixing mixing, Rational probability) {
    List<String> own = game.strategies(mixing.mixer());
    List<String> others = game.strategies(mixing.judge());
    return new Step(
        Rule.INDIFFERENCE,
        Fields.builder()
            .with("judge", game.players().get(mixing.judge()))
            .with("mixer", game.players().get(mixing.mixer()))
            .with("first", others.get(mixing.first()))
            .with("second", others.get(mixing.second()))
            .with("base", own.get(mixing.base()))
            .with("other", own.get(mixing.other()))
            .with("firstAtBase", pays(mixing.judge(), mixing.first(), mixing.base()))
            .with("firstAtOther", pays(mixing.judge(), mixing.first(), mixing.other()))
            .with("secondAtBase", pays(mixing.judge(), mixing.second(), mixing.base()))
            .with("secondAtOther", pays(mixing.judge(), mixing.second(), mixing.other()))
            .with("probability", probability)
            .build());
  }
}
