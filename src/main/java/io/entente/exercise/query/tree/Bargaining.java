package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is offered first, or {@code give} being {@code kept} what who offers keeps, when two divide
 * something by offers in turn for a number of rounds and get nothing if the last offer is refused
 * (Ståhl 1972, Rubinstein 1982). The exercise gives {@code rounds}, {@code pie} and {@code
 * discount.PLAYER} of two players, of whom the first offers first.
 */
final class Bargaining implements Query {

  private static final String DISCOUNT = "discount.";
  private static final int MOST_ROUNDS = 12;

  @Override
  public String word() {
    return "bargaining";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=offer|kept");
  }

  /** What who offers in the first round keeps, with the steps. */
  private record Deal(Rational kept, List<Step> steps) {}

  @Override
  public Question of(Variant variant, Ask ask) {
    Map<String, Rational> given = variant.subject().given();
    List<String> names = new ArrayList<>();
    for (String name : given.keySet()) {
      if (name.startsWith(DISCOUNT)) {
        names.add(name.substring(DISCOUNT.length()));
      }
    }
    Rational rounds = given.getOrDefault("rounds", Rational.ZERO);
    Rational pie = given.getOrDefault("pie", Rational.ZERO);
    boolean patient =
        names.stream()
            .map(name -> given.get(DISCOUNT + name))
            .allMatch(d -> d.signum() >= 0 && d.compareTo(Rational.ONE) <= 0);
    if (names.size() != 2
        || !rounds.isInteger()
        || rounds.compareTo(Rational.ONE) < 0
        || rounds.compareTo(Rational.of(MOST_ROUNDS)) > 0
        || pie.signum() <= 0
        || !patient) {
      throw new UnaskableException(
          "bargaining: give rounds from 1 to "
              + MOST_ROUNDS
              + ", a pie above 0 and discount.PLAYER from 0 to 1 of two players");
    }
    int number = rounds.numerator().intValue();
    Deal deal = deal(given, names, number, pie);
    Rational offer = pie.minus(deal.kept());
    String give = ask.of().getOrDefault("give", "offer");
    if (!give.equals("offer") && !give.equals("kept")) {
      throw new UnaskableException("bargaining: \"give\" is one of [offer, kept], not " + give);
    }
    boolean kept = give.equals("kept");
    NumberKey key = new NumberKey(kept ? deal.kept() : offer, false, false);
    Misconceptions mistakes = new Misconceptions(ask, key);
    mistakes.number("M5", kept ? offer : deal.kept(), Remark.of("mistake.M5.share"));
    mistakes.number("M16", kept ? pie : Rational.ZERO, Remark.of("mistake.M16.last"));
    Rational later = deal(given, names, number + 1, pie).kept();
    mistakes.number("M16", kept ? later : pie.minus(later), Remark.of("mistake.M16.rounds"));
    mistakes.number("M10", pie.dividedBy(Rational.of(2)), Remark.of("mistake.M10.half"));
    Claim claim =
        new Claim(
            ClaimKind.FIRST_OFFER,
            Fields.builder()
                .with("proposer", names.get(0))
                .with("responder", names.get(1))
                .with("offer", offer)
                .with("kept", deal.kept())
                .build());
    return new Question(ask, key, Optional.of(new Trace(claim, deal.steps())), mistakes.list());
  }

  private static Deal deal(
      Map<String, Rational> given, List<String> names, int rounds, Rational pie) {
    List<Step> steps = new ArrayList<>();
    Rational later = Rational.ZERO;
    for (int round = rounds; round >= 1; round--) {
      String proposer = names.get(1 - round % 2);
      String responder = names.get(round % 2);
      Rational discount = given.get(DISCOUNT + responder);
      Rational offer = later.times(discount);
      steps.add(
          new Step(
              Rule.OFFER,
              Fields.builder()
                  .with("round", Rational.of(round))
                  .with("proposer", proposer)
                  .with("responder", responder)
                  .with("later", later)
                  .with("discount", discount)
                  .with("offer", offer)
                  .with("kept", pie.minus(offer))
                  .build()));
      later = pie.minus(offer);
    }
    return new Deal(later, steps);
  }
}
