package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Checks the steps that say from where on something holds: of a weight, or of patience. */
final class BoundChecks {

  private final Subject subject;
  private final Shown shown;

  BoundChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  void mixBound(Fields step) {
    String judge = step.name("judge");
    requireTwo(judge, step.name("mixer"));
    Rational atBase = step.number("betterAtBase").minus(step.number("worseAtBase"));
    Rational atOther = step.number("betterAtOther").minus(step.number("worseAtOther"));
    for (String which : List.of("better", "worse")) {
      same(
          step.number(which + "AtBase"),
          subject.payoff(judge, step.name(which), List.of(step.name("base"))));
      same(
          step.number(which + "AtOther"),
          subject.payoff(judge, step.name(which), List.of(step.name("other"))));
    }
    requireSide(step, atBase.minus(atOther), atOther, "at-least", "at-most", 0);
    shown.mixBounds.add(
        new Shown.MixBound(
            step.name("mixer"),
            step.name("base"),
            step.name("other"),
            step.name("better"),
            step.name("worse"),
            step.name("holds"),
            step.number("bound")));
  }

  void weightBound(Fields step) {
    String player = step.name("player");
    List<String> against = step.names("against");
    same(step.number("own"), subject.payoff(player, step.name("strategy"), against));
    same(step.number("atFirst"), subject.payoff(player, step.name("first"), against));
    same(step.number("atSecond"), subject.payoff(player, step.name("second"), against));
    requireSide(
        step,
        step.number("atFirst").minus(step.number("atSecond")),
        step.number("atSecond").minus(step.number("own")),
        "more-than",
        "less-than",
        1);
  }

  /** Whether slope·p + constant has at least this sign just where the step says. */
  static void requireSide(
      Fields step, Rational slope, Rational constant, String above, String below, int least) {
    String holds = step.name("holds");
    if (slope.signum() == 0) {
      String found = constant.signum() >= least ? "always" : "never";
      unless(holds.equals(found), "it holds " + found);
      same(step.number("bound"), Rational.ZERO);
      return;
    }
    same(step.number("bound"), constant.negate().dividedBy(slope));
    unless(holds.equals(slope.signum() > 0 ? above : below), "it holds on the other side");
  }

  void shift(Fields step) {
    String judge = step.name("judge");
    requireTwo(judge, step.name("mixer"));
    unless(subject.slope().isPresent(), "nothing depends on a parameter");
    Rational p = step.number("probability");
    Rational q = Rational.ONE.minus(p);
    Rational atBase = lead(subject, step, step.name("base"));
    Rational atOther = lead(subject, step, step.name("other"));
    same(atBase.times(p).plus(atOther.times(q)), Rational.ZERO);
    same(step.number("turn"), atBase.minus(atOther));
    unless(step.number("turn").signum() != 0, "the weight changes nothing");
    Subject slopes = subject.slope().get();
    Rational drift =
        lead(slopes, step, step.name("base"))
            .times(p)
            .plus(lead(slopes, step, step.name("other")).times(q));
    same(step.number("drift"), drift);
    same(step.number("change"), drift.negate().dividedBy(step.number("turn")));
    unless(step.name("sign").equals(sign(step.number("change"))), "it moves the other way");
    shown.shifts.add(
        new Shown.Shift(
            step.name("parameter"), step.name("mixer"), step.name("base"), step.name("sign")));
  }

  /** What the first strategy of the judge pays more than the second against one of the mixer's. */
  private static Rational lead(Subject in, Fields step, String against) {
    String judge = step.name("judge");
    return in.payoff(judge, step.name("first"), List.of(against))
        .minus(in.payoff(judge, step.name("second"), List.of(against)));
  }

  private static String sign(Rational change) {
    return change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "same";
  }

  void alternate(Fields step) {
    String player = step.name("player");
    int place = subject.player(player);
    List<String> agreed = step.names("agreed");
    unless(subject.players().size() == 2, "only between two players");
    for (String each : subject.players()) {
      unless(subject.strategies(each).size() == 2, each + " has more than two strategies");
    }
    requireOnly(agreed, step.names("deviation"), place);
    requireOnly(agreed, step.names("left"), 1 - place);
    Rational reward = step.number("reward");
    Rational temptation = step.number("temptation");
    Rational alone = step.number("alone");
    same(reward, subject.payoff(player, agreed));
    same(temptation, subject.payoff(player, step.names("deviation")));
    same(alone, subject.payoff(player, step.names("left")));
    unless(reward.compareTo(alone) > 0, "to be left costs nothing");
    same(step.number("discount").times(reward.minus(alone)), temptation.minus(reward));
    shown.alternating.put(player, step.number("discount"));
  }

  /** Whether two profiles differ in the strategy of one player. */
  private static void requireOnly(List<String> agreed, List<String> other, int place) {
    List<String> changed = new ArrayList<>(agreed);
    unless(!changed.set(place, other.get(place)).equals(other.get(place)), "nobody leaves");
    unless(changed.equals(other), "others leave the agreement too");
  }

  private void requireTwo(String judge, String mixer) {
    unless(subject.players().size() == 2, "only between two players");
    unless(subject.player(judge) != subject.player(mixer), "the judge does not mix here");
  }
}
