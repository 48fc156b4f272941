package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.exercise.query.table.TableSteps;
import io.entente.number.Rational;
import io.entente.solve.Maximin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of a game of two players whose payoffs always have the same sum: its {@code value} to a player
 * (the first if none is named), or a {@code strategy} that secures it.
 */
final class ZeroSumValue implements Query {

  @Override
  public String word() {
    return "zero-sum-value";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=value|strategy player:player?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    Rational sum = null;
    for (int index = 0; index < asked.game().shape().profiles(); index++) {
      Rational here = asked.game().exactPayoff(0, index).plus(asked.game().exactPayoff(1, index));
      if (sum != null && !sum.equals(here)) {
        throw asked.fault("payoffs do not always have the same sum");
      }
      sum = here;
    }
    int player = asked.find("player").isPresent() ? asked.player() : 0;
    MixedLevel level = new MixedLevel(asked, player);
    Maximin pure = Maximin.of(asked.game()).get(player);
    Rational secured = asked.game().exactPayoff(player, pure.worst());
    if (asked.word("give", "value", "strategy").equals("value")) {
      NumberKey key = new NumberKey(level.value(), false, false);
      Mistakes mistakes = new Mistakes(asked, key);
      mistakes.number("M6", secured, Mistakes.QUARTER);
      return new Question(ask, key, Optional.of(level.trace()), mistakes.list());
    }
    MixtureKey key =
        new MixtureKey(
            asked.game().strategies(player),
            level.securing(),
            weights -> level.secured(weights).equals(level.value()),
            Remark.of("mixture.secures", "value", level.value().toString()));
    return new Question(
        ask, key, Optional.of(level.trace()), mistakes(asked, key, level, pure).list());
  }

  /** M5: the weights turned round; M6: what secures most without mixing. */
  private static Mistakes mistakes(Asked asked, MixtureKey key, MixedLevel level, Maximin pure) {
    Mistakes mistakes = new Mistakes(asked, key);
    List<Integer> played = new ArrayList<>();
    for (int i = 0; i < level.securing().size(); i++) {
      if (level.securing().get(i).signum() > 0) {
        played.add(i);
      }
    }
    if (played.size() == 2) {
      List<Rational> turned = new ArrayList<>(level.securing());
      turned.set(played.get(0), level.securing().get(played.get(1)));
      turned.set(played.get(1), level.securing().get(played.get(0)));
      mistakes.mixture("M5", key, turned);
    }
    List<Rational> without = new TableSteps(asked).pure(pure.player(), pure.strategies().get(0));
    return mistakes.mixture("M6", key, without);
  }
}
