package io.entente.exercise.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.text.Languages;
import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Debriefs, worked out by hand; and what they say. */
class DebriefTest {

  private static Seat played(SeatGame game, String kind, int rounds, int... options) {
    Seat seat = Seat.start(game, Opponents.of(game, OpponentKind.of(kind)), rounds, 1);
    for (int option : options) {
      seat.choose(option);
    }
    return seat;
  }

  private static List<String> said(Debrief debrief, int language) {
    SeatText text = new SeatText(Languages.ALL.get(language), name -> name, debrief.seat().game());
    DebriefText words = new DebriefText(text, debrief);
    List<String> all = new ArrayList<>(words.others());
    all.addAll(words.choices());
    all.addAll(words.totals());
    return all;
  }

  /** Pressure ends at -3, Quiet at -1; Pressure and Balance would have paid 2. */
  @Test
  void pressureIsHopeForAnEndThatDoesNotCome() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    Debrief debrief = Debrief.of(played(game, "spe", 3, 1, 0, 0));
    assertEquals(Rational.of(-7), debrief.total());
    assertEquals(Rational.of(-3), debrief.best());
    assertEquals(Rational.of(4), debrief.lost());
    assertEquals(Rational.ZERO, debrief.luck());
    Judged pressure = debrief.choices().get(1);
    assertEquals(Rational.of(2), pressure.loss());
    assertEquals(List.of("Quiet"), pressure.best());
    Illusion hope = pressure.illusion().orElseThrow();
    assertEquals(Illusion.Kind.HOPE, hope.kind());
    assertEquals(List.of("Pressure", "Balance"), hope.end());
    assertEquals(Rational.ZERO, hope.probability());
    assertEquals(List.of("Pressure"), hope.node());
    assertEquals("Deepen", pressure.because().orElseThrow().fields().name("choice"));
    assertEquals(Optional.empty(), debrief.choices().get(0).illusion());
    List<String> english = said(debrief, 0);
    assertTrue(
        english.contains(
            "Rounds 2 and 3, at the start: you chose Pressure. Quiet was better, by 2 each time."
                + " What each choice was worth: Pressure −3; Quiet −1. Pressure looks good along"
                + " one path: (Pressure, Balance) pays you 2. But play does not go there. After"
                + " Pressure, DPRK decides: Deepen leads to (Pressure, Deepen, Transfer) and pays"
                + " 2; Balance leads to (Pressure, Balance) and pays 0. The choice is"
                + " Deepen."),
        english.toString());
    assertEquals(
        "In 3 rounds you earned −7. Best play would have earned −3. Your choices cost you 4.",
        english.get(english.size() - 1));
    List<String> german = said(debrief, 1);
    assertEquals(
        "In 3 Runden hast du −7 verdient. Bestes Spiel hätte −3 gebracht. Deine Entscheidungen"
            + " haben dich 4 gekostet.",
        german.get(german.size() - 1));
    assertTrue(
        german.contains(
            "Die Vorhersage, wenn auch du nach dieser Regel spielst: Quiet, Deepen, Transfer. Das"
                + " bringt dir −1 je Runde."),
        german.toString());
  }

  /**
   * Keep gets 1, Cut gets 2: only the threat to escalate, which is empty, makes Keep look better.
   */
  @Test
  void keepingIsFearOfAnEmptyThreat() {
    SeatGame game = SeatGame.of("t", SeatGames.threat(), "China");
    Debrief debrief = Debrief.of(played(game, "spe", 1, 0));
    Illusion fear = debrief.choices().get(0).illusion().orElseThrow();
    assertEquals(Illusion.Kind.FEAR, fear.kind());
    assertEquals("Cut", fear.action());
    assertEquals(List.of("Cut", "Escalate"), fear.end());
    assertEquals(Rational.of(-2), fear.pays());
    assertEquals(Rational.ZERO, fear.probability());
    assertTrue(said(debrief, 0).toString().contains("But the threat is empty. After Cut, DPRK"));
    assertTrue(said(debrief, 1).toString().contains("Aber die Drohung ist leer. Nach Cut"));
  }

  /** Against noise the good end is possible, and its probability is said. */
  @Test
  void againstNoiseHopeHasAProbability() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    Seat seat = played(game, "logit:1.5", 1, 0);
    Debrief debrief = Debrief.of(seat);
    Rational balance = seat.others().plan().probability(1, 1);
    Rational transfer = seat.others().plan().probability(2, 0);
    Judged judged = debrief.choices().get(0);
    assertEquals(balance, judged.illusion().orElseThrow().probability());
    assertEquals(Optional.empty(), judged.because());
    double worth =
        2 * balance.toDouble()
            + (1 - balance.toDouble()) * (-3 * transfer.toDouble() - (1 - transfer.toDouble()));
    assertEquals(worth, judged.worth().toDouble(), 1e-12);
    assertFalse(debrief.luck().signum() == 0);
    assertTrue(said(debrief, 1).get(0).contains("λ = 1,5"), said(debrief, 1).get(0));
  }

  /** What was believed follows by Bayes' rule: 2/5 strong, and both keep quiet. */
  @Test
  void whatCannotBeSeenIsBelieved() {
    SeatGame game = SeatGame.of("s", SeatGames.signal(), "China");
    Debrief debrief = Debrief.of(played(game, "spe", 1, 0));
    Judged judged = debrief.choices().get(0);
    assertEquals(Rational.of(1, 5), judged.loss());
    Illusion hope = judged.illusion().orElseThrow();
    assertEquals(List.of("strong", "Quiet", "Concede"), hope.end());
    assertEquals(Rational.of(2, 5), hope.probability());
    assertTrue(
        said(debrief, 0)
            .toString()
            .contains("after strong, Quiet with probability 2/5; after weak, Quiet with"));
  }

  /** In a table the others' part is one more move that was not seen; cells are named in order. */
  @Test
  void inATableTheOthersMayNotDoWhatOneHopesFor() {
    int[][] dilemma = {{3, 3}, {-1, 4}, {5, -1}, {0, 0}};
    SeatGame game =
        SeatGame.of(
            "d",
            SeatGames.table(
                List.of("Russia", "DPRK"),
                List.of(List.of("give", "keep"), List.of("send", "hold")),
                dilemma),
            "DPRK");
    Debrief debrief = Debrief.of(played(game, "nash", 1, 0));
    Illusion hope = debrief.choices().get(0).illusion().orElseThrow();
    assertEquals(List.of("give", "send"), hope.end());
    assertEquals(Rational.of(3), hope.pays());
    assertEquals(Rational.of(-1), debrief.total());
    assertEquals(
        List.of("keep", "hold"),
        debrief.predictedPath().orElseThrow().stream().map(Move::action).toList());
    assertTrue(
        said(debrief, 0).toString().contains("Russia chooses keep, not give."),
        said(debrief, 0).toString());
  }

  /** What is more likely than not is not said to be done less often. */
  @Test
  void whatIsDoneInsteadIsDoneMoreOften() {
    SeatGame game = SeatGame.of("i", SeatGames.inspection(), "DPRK");
    for (int inspects : new int[] {47, 60}) {
      List<Rational> half = List.of(Rational.of(1, 2), Rational.of(1, 2));
      List<Rational> other = List.of(Rational.of(inspects, 100), Rational.of(100 - inspects, 100));
      Opponents others =
          new Opponents(
              OpponentKind.of("logit:1"), new BehaviorPlan(List.of(half, other)), List.of());
      Seat seat = Seat.start(game, others, 1, 1);
      seat.choose(0);
      Debrief debrief = Debrief.of(seat);
      Judged judged = debrief.choices().get(0);
      assertEquals(Rational.of(300 - 9 * inspects, 100), judged.worth());
      assertEquals(List.of("Ship", "Wait"), judged.illusion().orElseThrow().end());
      String because = inspects == 47 ? "chooses Wait with probability 0.53" : "often chooses Ins";
      assertTrue(said(debrief, 0).toString().contains(because), said(debrief, 0).toString());
    }
  }

  @Test
  void aRoundLeftInTheMidstDoesNotCount() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    Debrief stopped = Debrief.of(played(game, "spe", 3, 0));
    assertEquals(1, stopped.rounds());
    assertEquals(Rational.of(-1), stopped.best());
    assertEquals(
        "You stopped in round 2; it does not count.",
        said(stopped, 0).get(said(stopped, 0).size() - 1));
    Debrief nothing = Debrief.of(played(game, "spe", 3));
    assertEquals(0, nothing.rounds());
    assertTrue(said(nothing, 1).toString().contains("Keine Runde wurde zu Ende gespielt"));
  }

  /** Best choices lose nothing, and luck comes to nothing on average. */
  @Test
  void bestPlayLosesNothingAndLuckAveragesOut() {
    for (int number = 0; number < 12; number++) {
      GameTree tree = SeatGames.random(new Random(number), true);
      if (!tree.hasPerfectRecall()) {
        continue;
      }
      SeatGame game = SeatGame.of("r" + number, tree, "B");
      Opponents others = SeatGames.anyhow(game, new Random(number));
      Reply reply = Reply.of(game, others);
      double luck = 0;
      int rounds = 0;
      for (long seed = 0; seed < 4; seed++) {
        Seat seat = Seat.start(game, others, 1000, seed);
        while (seat.next().isPresent()) {
          seat.choose(reply.best(seat.next().get().set()));
        }
        Debrief debrief = Debrief.of(seat);
        assertEquals(0, debrief.lost().signum(), "seed " + number);
        luck += debrief.luck().toDouble();
        rounds += debrief.rounds();
      }
      // payoffs lie in -4..4, so a mean of 4000 has a deviation of at most 4 / 63
      assertEquals(0, luck / rounds, 4 * 4 / 63.0, "seed " + number);
    }
  }

  @Test
  void numbersAreShortAndNeverNothing() {
    SeatNumbers english = new SeatNumbers(Languages.ALL.get(0));
    SeatNumbers german = new SeatNumbers(Languages.ALL.get(1));
    assertEquals("−7/20", english.say(Rational.of(-7, 20)));
    assertEquals("0.333", english.say(Rational.of(333_333, 1_000_000)));
    assertEquals("−1,5", german.say(Rational.of(-1_500_001, 1_000_000)));
    assertEquals("0.00002", english.say(Rational.of(17, 1_000_000)));
    assertEquals("2", english.say(Rational.of(1_999_999, 1_000_000)));
    assertEquals("1e-30", english.say(Rational.parse("1e-30")).replace('−', '-'));
    assertEquals("1000000", english.say(Rational.of(1_000_000)));
  }
}
