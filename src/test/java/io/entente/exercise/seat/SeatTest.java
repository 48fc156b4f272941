package io.entente.exercise.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.Outcome;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Playing: what is seen, what is drawn, and that all of it comes again. */
class SeatTest {

  private static Seat start(SeatGame game, String kind, int rounds, long seed) {
    return Seat.start(game, Opponents.of(game, OpponentKind.of(kind)), rounds, seed);
  }

  private static Seat played(SeatGame game, String kind, int rounds, long seed) {
    Seat seat = start(game, kind, rounds, seed);
    for (int move = 0; seat.next().isPresent(); move++) {
      seat.choose(move % seat.next().get().options().size());
    }
    return seat;
  }

  @Test
  void theSameSeedAndChoicesGiveTheSamePlayAndOthersDoNot() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "DPRK");
    Seat seat = played(game, "logit:0.3", 40, 7);
    assertEquals(40, seat.history().size());
    assertEquals(seat.history(), played(game, "logit:0.3", 40, 7).history());
    assertNotEquals(seat.history(), played(game, "logit:0.3", 40, 8).history());
    SeatGame other = SeatGame.of("p", SeatGames.quiet(), "DPRK");
    assertNotEquals(seat.history(), played(other, "logit:0.3", 40, 7).history());
    PlayLog log = PlayLog.of(new PlayLog.Played("q", Optional.empty()), "en", seat, 7);
    assertEquals(seat.history(), log.replay(game, seat.others()).history());
    assertThrows(IllegalStateException.class, () -> seat.choose(0));
  }

  @Test
  void aChoiceChangesNoDrawOfAnotherRound() {
    SeatGame game = SeatGame.of("i", SeatGames.inspection(), "DPRK");
    Seat ships = start(game, "nash", 50, 3);
    Seat holds = start(game, "nash", 50, 3);
    for (int round = 0; round < 50; round++) {
      ships.choose(0);
      holds.choose(1);
    }
    for (int round = 0; round < 50; round++) {
      assertEquals(
          ships.history().get(round).actions().get(1), holds.history().get(round).actions().get(1));
    }
  }

  /** Nobody sees a type, or what the other chooses at the same time. */
  @Test
  void onlyWhatTheActorSeesIsSeen() {
    SeatGame signal = SeatGame.of("s", SeatGames.signal(), "China");
    for (long seed = 0; seed < 30; seed++) {
      Situation now = start(signal, "logit:1", 1, seed).next().orElseThrow();
      assertEquals(1, now.seen().size());
      assertEquals(Optional.of("DPRK"), now.seen().get(0).by());
      assertEquals(List.of("Concede", "Hold"), now.options());
    }
    SeatGame sender = SeatGame.of("s", SeatGames.signal(), "DPRK");
    Situation own = start(sender, "logit:1", 1, 1).next().orElseThrow();
    assertEquals(1, own.seen().size());
    assertEquals(Optional.empty(), own.seen().get(0).by());
    SeatGame table = SeatGame.of("i", SeatGames.inspection(), "Inspectors");
    assertEquals(List.of(), start(table, "nash", 1, 1).next().orElseThrow().seen());
  }

  /** The second of two moves with one name is hidden; the first alone may be seen. */
  @Test
  void aHiddenMoveIsNotGivenAwayByAnotherOfTheSameName() {
    var builder = GameTree.builder("twice", List.of("A", "B"));
    int first = builder.addInformationSet(0, "one", List.of("up", "down"));
    int second = builder.addInformationSet(0, "two", List.of("up", "down"));
    int third = builder.addInformationSet(0, "three", List.of("up", "down"));
    int own = builder.addInformationSet(1, "seen up", List.of("l", "r"));
    int low = builder.addInformationSet(1, "seen down", List.of("l", "r"));
    builder.decision(first);
    for (int set : new int[] {own, low}) {
      builder.decision(set == own ? second : third);
      for (int i = 0; i < 2; i++) {
        builder.decision(set);
        for (int j = 0; j < 2; j++) {
          builder.terminal("", builder.addOutcome(Outcome.of("", Rational.of(i), Rational.of(j))));
        }
      }
    }
    SeatGame game = SeatGame.of("t", builder.build(), "B");
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(1, start(game, "logit:0", 1, seed).next().orElseThrow().seen().size());
    }
  }

  @Test
  void drawsAreAsFrequentAsTheProbabilities() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    int rounds = 1000;
    Map<String, Integer> counts = new TreeMap<>();
    for (long seed = 0; seed < 10; seed++) {
      Seat seat = start(game, "logit:1.5", rounds, seed);
      while (seat.next().isPresent()) {
        seat.choose(0);
      }
      for (Round round : seat.history()) {
        int end = round.nodes().get(round.nodes().size() - 1);
        List<String> way = new ArrayList<>();
        game.moves(end).forEach(move -> way.add(move.action()));
        counts.merge(String.join(",", way), 1, Integer::sum);
      }
    }
    double transfer = 1 / (1 + Math.exp(-1.5));
    double deepen = 1 / (1 + Math.exp(-1.5 * (4 * transfer - 2)));
    assertFrequent(deepen * transfer, counts.get("Pressure,Deepen,Transfer"));
    assertFrequent(deepen * (1 - transfer), counts.get("Pressure,Deepen,Withhold"));
    assertFrequent(1 - deepen, counts.get("Pressure,Balance"));
  }

  /** Within four standard deviations of ten thousand draws. */
  private static void assertFrequent(double probability, int count) {
    double deviation = Math.sqrt(10_000 * probability * (1 - probability));
    assertEquals(10_000 * probability, count, 4 * deviation);
  }

  @Test
  void chanceIsDrawnAsOftenAsItSays() {
    SeatGame game = SeatGame.of("s", SeatGames.signal(), "China");
    int strong = 0;
    for (long seed = 0; seed < 10; seed++) {
      Seat seat = start(game, "spe", 1000, seed);
      while (seat.next().isPresent()) {
        seat.choose(1);
      }
      for (Round round : seat.history()) {
        strong += round.actions().get(0) == 0 ? 1 : 0;
      }
    }
    assertFrequent(0.4, strong);
  }

  @Test
  void whatIsNeverDoneIsNeverDrawn() {
    List<Rational> weights = List.of(Rational.ZERO, Rational.ONE, Rational.ZERO);
    for (int key = 0; key < 1000; key++) {
      assertEquals(1, Lots.draw(weights, key, 0));
    }
  }

  @Test
  void aLogOfAnotherGameIsRefused() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    Opponents others = Opponents.of(game, OpponentKind.of("spe"));
    PlayLog.Played played = new PlayLog.Played("q", Optional.empty());
    for (List<List<String>> choices :
        List.<List<List<String>>>of(
            List.of(List.of("Threaten")),
            List.of(List.of("Quiet", "Quiet")),
            List.of(List.<String>of(), List.of("Quiet")))) {
      PlayLog log = new PlayLog(played, "en", "China", "spe", 2, 1, choices);
      assertThrows(SeatException.class, () -> log.replay(game, others), choices.toString());
    }
  }

  @Test
  void movesAreNumbersNamesOrBeginnings() {
    Choice choice = new Choice(List.of("Pressure", "Press on", "2", "İsolate", "I"), name -> "");
    assertEquals(Optional.of(0), choice.read(" pressure "));
    assertEquals(Optional.of(1), choice.read("Press o"));
    // a name outranks a number
    assertEquals(Optional.of(2), choice.read("2"));
    assertEquals(Optional.of(0), choice.read("1"));
    assertEquals(Optional.of(4), choice.read("i"));
    assertEquals(Optional.empty(), choice.read("Pres"));
    assertEquals(List.of("Pressure", "Press on"), choice.refused("Pres").options());
    assertTrue(choice.refused("Pres").isUnclear());
    for (String none : List.of("", " ", "0", "6", "x", "Pressures", "-1")) {
      assertEquals(Optional.empty(), choice.read(none), none);
      assertEquals(5, choice.refused(none).options().size(), none);
    }
  }
}
