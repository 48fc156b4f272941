package io.entente.outcome.validity;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.CentralReading;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which numbers are moved, to where, and why others are not. */
class MovedNumbersTest {

  private static FaceValidity of(Question question) {
    return FaceValidity.of(question, CentralReading.of(question), 300, 7);
  }

  private static Sketch choice() {
    return choice("x");
  }

  private static Sketch choice(String weight) {
    return new Sketch()
        .actor("A", "up", "down")
        .outcome("up", is("A", "up"))
        .drawn("x", Family.UNIFORM, "-1", "1")
        .term("A", "main", given(weight), where(is("A", "up")));
  }

  private static String why(FaceValidity validity, String place) {
    return validity.fixed().stream()
        .filter(one -> one.assumption().place().equals(place))
        .map(one -> one.why().toString())
        .findFirst()
        .orElse("moved");
  }

  @Test
  void anOnlyReasonIsNotScaledAndOneOfTwoIs() {
    assertEquals("WHOLE", why(of(Question.of(choice("0.5").build())), "payoffs.A.main"));
    Sketch two = choice("0.5").term("A", "more", given("0.2"), where(is("A", "up")));
    assertEquals("moved", why(of(Question.of(two.build())), "payoffs.A.main"));
  }

  @Test
  void whatCountsNothingIsNotScaled() {
    Sketch two = choice().term("A", "more", given("0.2"), where(is("A", "up")));
    two.term("A", "nought", given("0"), where(is("A", "up")));
    Question muted = Question.of(two.build()).with(View.scaling(Map.of("A.more", 0.0)));
    assertEquals("ZERO", why(of(muted), "payoffs.A.more"));
    assertEquals("ZERO", why(of(muted), "payoffs.A.nought"));
    assertEquals("moved", why(of(muted), "payoffs.A.main"));
  }

  /**
   * A drawn parameter that cites its claim is no assumption; held, its range is of no use either.
   */
  @Test
  void aHeldParameterIsNotTested() {
    Sketch sketch = choice().claim("c-1", "one", 3);
    Parameter backed =
        new Parameter(
            "backed",
            "",
            new Parameter.Drawn(Sketch.distribution(Family.UNIFORM, "0", "1")),
            Optional.of(new Parameter.Range(0, 1)),
            OptionalDouble.empty(),
            List.of("c-1"),
            Optional.empty());
    Question question = Question.of(sketch.parameter(backed).build());
    assertEquals(2, of(question).tested());
    View held = View.setting(Map.of("backed", new Parameter.Value(0.5)));
    assertEquals(1, of(question.with(held)).tested());
  }

  /** At d = half of it "up" is chosen always, at half as much again never, or the other way. */
  @Test
  void anIntervalLiesAroundItsDifferenceWhicheverWayItGoes() {
    for (String weight : List.of("x + 1.2 - bonus", "x - 1.2 + bonus")) {
      Sketch sketch =
          choice().value("bonus", 1).term("A", "b", given(weight), where(is("A", "up")));
      List<Influence> influences = of(Question.of(sketch.build())).influences();
      assertTrue(influences.size() > 1);
      for (Influence influence : influences) {
        PairedDifference d = influence.difference();
        assertTrue(d.difference() >= 0, influence.toString());
        assertTrue(d.low() <= d.difference() && d.difference() <= d.high(), d.toString());
        assertEquals(
            influence.at(influence.to()).estimate() - influence.at(influence.from()).estimate(),
            d.difference(),
            1e-12);
      }
    }
  }

  /** Matching pennies with a stake: whatever the stake, nothing is stable. */
  @Test
  void whereNoSettingHasAnEquilibriumItIsSaid() {
    Condition same =
        new Condition.Any(
            List.of(
                new Condition.All(List.of(is("A", "x"), is("B", "x"))),
                new Condition.All(List.of(is("A", "y"), is("B", "y")))));
    Sketch pennies =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B", "x", "y")
            .value("stake", 2)
            .term("A", "same", given("stake"), where(same))
            .term("B", "differ", given("-stake"), where(same))
            .outcome("same", same);
    FaceValidity validity = of(Question.of(pennies.build()).in(Form.SIMULTANEOUS));
    assertEquals("UNSOLVED", why(validity, "parameters.stake"));
    assertEquals(List.of(), validity.influences());
  }

  /** Low is the first group alone, high each other one alone. */
  @Test
  void aSplitMovesFromItsFirstGroupToEachOther() {
    Sketch sketch = choice().claim("c-1", "one", 3).claim("c-2", "two", 3);
    Parameter.Split halves =
        new Parameter.Split(
            List.of(
                new Parameter.Group(Set.of("one"), Sketch.expression("0.3")),
                new Parameter.Group(Set.of(), Sketch.expression("0.7"))));
    Optional<String> why = Optional.of("so");
    sketch.parameter(
        new Parameter("s", "", halves, Optional.empty(), OptionalDouble.empty(), List.of(), why));
    Question question = Question.of(sketch.build());
    CentralReading central = CentralReading.of(question);
    MovedNumber split =
        MovedNumbers.of(question, central, new DrawnEnds(central, 100, 1)).moved().stream()
            .filter(number -> number.how() == MovedNumber.How.GROUPS)
            .findFirst()
            .orElseThrow();
    assertEquals("one alone", split.low().label());
    assertEquals(List.of(1.0, 0.0), shares(split.low()));
    assertEquals("the others alone", split.high().label());
    assertEquals(List.of(0.0, 1.0), shares(split.high()));
  }

  private static List<Double> shares(MovedNumber.Setting setting) {
    Parameter.Split split = (Parameter.Split) setting.change().parameters().get("s");
    return split.groups().stream().map(group -> group.share().constantValue()).toList();
  }

  @Test
  void eachPartOfThePoolingRuleIsMovedAlone() {
    Pooling rule = new Pooling(0.5, 2, 1, Map.of(1, 0.3, 5, 0.9), "");
    Map<Integer, Double> holds = rule.holds();
    assertEquals(new Pooling(0.75, 2, 1, holds, ""), PoolingPart.SALIENCE.times(rule, 1.5));
    assertEquals(new Pooling(0.5, 3, 1, holds, ""), PoolingPart.SHRINK.times(rule, 1.5), "shrink");
    assertEquals(new Pooling(0.5, 2, 1.5, holds, ""), PoolingPart.SPREAD.times(rule, 1.5));
    Map<Integer, Double> more = PoolingPart.HOLDS.times(rule, 1.5).holds();
    assertEquals(0.45, more.get(1), 1e-12);
    assertEquals(1, more.get(5));
  }

  /** 0.1 + 0.2 and 0.3 differ in the last bit alone. */
  @Test
  void sumsThatDifferByRoundingAreOneRank() {
    Sketch sketch =
        new Sketch()
            .value("tenth", 0.1)
            .actor("A", "up", "down")
            .outcome("up", is("A", "up"))
            .term("A", "one", given("tenth"), where(is("A", "up")))
            .term("A", "two", given("2 * tenth"), where(is("A", "up")))
            .term("A", "three", given("0.3 + 0 * tenth"), where(is("A", "down")));
    Ranking ranking = of(Question.of(sketch.build())).rankings().get(0);
    assertEquals(1, ranking.ranks());
    assertEquals(2, ranking.best().get(0).alike());
  }

  @Test
  void anActorWithASingleMoveHasNoChoice() {
    Sketch sketch = choice().actor("C", "only");
    sketch.term("C", "watches", given("x"), where(is("A", "up")));
    Survey survey = of(Question.of(sketch.build()).in(Form.SIMULTANEOUS)).survey();
    assertEquals(1, survey.idle().size());
    assertEquals(IdleReason.Why.NO_CHOICE, survey.idle().get(0).why());
  }
}
