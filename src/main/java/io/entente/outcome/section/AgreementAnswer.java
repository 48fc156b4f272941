package io.entente.outcome.section;

import io.entente.expression.Expression;
import io.entente.game.BestResponses;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.sample.CentralGame;
import io.entente.sample.CentralNumbers;
import io.entente.sample.Runs;
import io.entente.scenario.Decision;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.agreement.AgreementSection;
import io.entente.solve.Agreement;
import io.entente.solve.repeated.DiscountSet;
import io.entente.solve.repeated.Punishment;
import io.entente.solve.repeated.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agreement at the central reading.
 *
 * @param section the agreement as the file has it
 * @param game one period
 * @param agreement how patient each must be; empty if some move of it is not possible
 * @param discounts the discount factors, by player
 * @param refusing the players who would depart from the punishment, since it is no equilibrium of
 *     one period
 * @param reasons by player, what it would gain or lose by departing from what is agreed, and by
 *     being punished
 */
public record AgreementAnswer(
    AgreementSection section,
    StrategicGame game,
    Optional<Agreement> agreement,
    List<Rational> discounts,
    List<Integer> refusing,
    List<List<Reason>> reasons)
    implements SectionAnswer {

  /**
   * What one term adds.
   *
   * @param says the term in words
   * @param departing what it adds in the period of the best departure, less what it adds when kept
   * @param punished what it adds in a period of punishment, less what it adds when kept
   */
  public record Reason(String says, double departing, double punished) {}

  public AgreementAnswer {
    discounts = List.copyOf(discounts);
    refusing = List.copyOf(refusing);
    reasons = List.copyOf(reasons);
  }

  static AgreementAnswer of(AgreementSection section, Runs central, CentralNumbers numbers) {
    StrategicGame game = CentralGame.simultaneous(central);
    List<Rational> discounts = new ArrayList<>();
    for (Map.Entry<String, Expression> each : section.discounts().entrySet()) {
      discounts.add(discount(section, each.getKey(), each.getValue(), numbers));
    }
    Optional<Integer> kept = cell(central, section.play());
    Optional<Integer> punished = cell(central, section.punish());
    if (kept.isEmpty() || punished.isEmpty()) {
      return new AgreementAnswer(section, game, Optional.empty(), discounts, List.of(), List.of());
    }
    List<Integer> refusing = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      if (!BestResponses.contains(game, player, punished.get())) {
        refusing.add(player);
      }
    }
    MixedProfile profile = MixedProfile.pure(game.shape(), game.shape().profile(punished.get()));
    Agreement agreement =
        Agreement.of(game, List.of(kept.get()), Punishment.alike(profile, section.punishFor()));
    List<List<Reason>> reasons = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      int strategy = agreement.terms().get(player).temptation().get(0);
      int departing = game.shape().deviate(kept.get(), player, strategy);
      String actor = game.players().get(player);
      reasons.add(reasons(central, actor, kept.get(), departing, punished.get()));
    }
    return new AgreementAnswer(section, game, Optional.of(agreement), discounts, refusing, reasons);
  }

  private static Rational discount(
      AgreementSection section, String actor, Expression formula, CentralNumbers numbers) {
    Optional<Rational> exactly = numbers.exactly(formula);
    double near = exactly.map(Rational::toDouble).orElseGet(() -> numbers.near(formula));
    if (!(near >= 0 && near < 1)) {
      throw new SectionFailure(
          section.place() + ": the discount of " + actor + " is not from 0 to less than 1",
          "look at \"discount\" and the parameters in it");
    }
    return exactly.orElseGet(() -> Rational.ofDouble(near));
  }

  /** Where a combination of moves stands, if every move of it can be made. */
  private static Optional<Integer> cell(Runs central, Map<String, String> moves) {
    Scenario scenario = central.plan().scenario();
    for (Decision decision : scenario.decisions()) {
      if (decision.indexOf(moves.get(decision.id())) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(central.plan().cells().cell(moves));
  }

  private static List<Reason> reasons(
      Runs central, String actor, int kept, int departing, int punished) {
    List<Reason> reasons = new ArrayList<>();
    List<Term> terms = central.plan().scenario().terms();
    for (int t = 0; t < terms.size(); t++) {
      if (terms.get(t).actor().equals(actor)) {
        double now = central.contribution(t, kept, 0);
        double gain = central.contribution(t, departing, 0) - now;
        double loss = central.contribution(t, punished, 0) - now;
        if (gain != 0 || loss != 0) {
          reasons.add(new Reason(terms.get(t).says(), gain, loss));
        }
      }
    }
    return List.copyOf(reasons);
  }

  /** At which discount factors of its own a player keeps to the agreement. */
  public DiscountSet own(int player) {
    return agreement.isEmpty() || refusing.contains(player)
        ? DiscountSet.NONE
        : agreement.get().terms().get(player).own();
  }

  /** The least discount factor from which on a player keeps to it; empty if there is none. */
  public Optional<Threshold> critical(int player) {
    return own(player).critical().filter(at -> at.low().compareTo(Rational.ONE) < 0);
  }

  /** Whether a player's discount factor is enough. */
  public boolean keeps(int player) {
    return critical(player)
        .filter(at -> at.compareTo(Threshold.exactly(discounts.get(player))) <= 0)
        .isPresent();
  }

  /** Whether every player's is. */
  public boolean isSustainable() {
    boolean all = agreement.isPresent();
    for (int player = 0; player < discounts.size(); player++) {
      all &= keeps(player);
    }
    return all;
  }

  /** The players who need most patience; empty if none needs any. */
  public List<Integer> binding() {
    List<Integer> binding = new ArrayList<>();
    Threshold most = Threshold.exactly(Rational.ZERO);
    for (int player = 0; player < discounts.size(); player++) {
      Threshold own = critical(player).orElse(Threshold.exactly(Rational.ONE));
      int order = own.compareTo(most);
      if (order > 0) {
        binding.clear();
        most = own;
      }
      if (order >= 0) {
        binding.add(player);
      }
    }
    return most.high().signum() == 0 ? List.of() : binding;
  }
}
