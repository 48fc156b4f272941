package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.exercise.seat.Debrief;
import io.entente.exercise.seat.OpponentKind;
import io.entente.exercise.seat.Opponents;
import io.entente.exercise.seat.PlayLog;
import io.entente.exercise.seat.Seat;
import io.entente.exercise.seat.SeatGame;
import io.entente.game.StrategicGame;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was played is written, read and played again. */
class PlayLogTest {

  private static final String LOG =
      """
      {"format": "entente/play/1", "set": "korea", "exercise": "quiet", "variant": "7",
       "language": "de", "as": "China", "opponents": "logit:1.5", "rounds": 3,
       "seed": 9223372036854775807, "choices": [["Quiet"], [], ["Pressure", "Yield"]],
       "played": [{"moves": []}], "total": "-3"}
      """;

  private static final StrategicGame PENNIES =
      StrategicGame.bimatrix(new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});

  @Test
  void whatStandsThereIsRead() {
    PlayLog log = PlayReader.read("log.json", LOG).log().orElseThrow();
    assertEquals("korea/quiet/7", log.game().id());
    assertEquals("de", log.language());
    assertEquals("China", log.actor());
    assertEquals("logit:1.5", log.opponents());
    assertEquals(3, log.rounds());
    assertEquals(Long.MAX_VALUE, log.seed());
    assertEquals(List.of(List.of("Quiet"), List.of(), List.of("Pressure", "Yield")), log.choices());
  }

  @Test
  void aLogIsPlayedAgainToTheLetter() {
    String actor = PENNIES.players().get(1);
    SeatGame game = SeatGame.of("pennies", PENNIES, actor);
    Opponents others = Opponents.of(game, OpponentKind.of("nash"));
    Seat seat = Seat.start(game, others, 4, -5);
    for (int option : new int[] {0, 1, 1}) {
      seat.choose(option);
    }
    PlayLog log = PlayLog.of(new PlayLog.Played("pennies", Optional.empty()), "en", seat, -5);
    String written = PlayJson.of(log, Debrief.of(seat));
    PlayReader.Read read = PlayReader.read("log.json", written);
    assertEquals(List.of(), read.findings());
    assertEquals(log, read.log().orElseThrow());
    Seat again = read.log().get().replay(game, others);
    assertEquals(written, PlayJson.of(log, Debrief.of(again)));
    JsonObject result = JsonParser.parseString(written).getAsJsonObject();
    assertEquals(3, result.get("finished").getAsInt());
    assertEquals(3, result.getAsJsonArray("played").size());
    assertEquals("0", result.get("best").getAsString());
    assertEquals("0", result.get("lost").getAsString());
    int total = result.get("total").getAsInt();
    assertEquals(Integer.toString(total), result.get("luck").getAsString());
    assertEquals(1, Math.abs(total) % 2);
  }

  @Test
  void faultsAreFoundWithTheirPlace() {
    for (String[] change :
        new String[][] {
          {"\"rounds\": 3", "\"rounds\": 3.5", "rounds"},
          {"\"seed\": 9223372036854775807", "\"seed\": 9223372036854775808", "seed"},
          {"\"set\": \"korea\", ", "", "what was played"},
          {"\"as\": \"China\", ", "", "as"},
          {"\"choices\"", "\"chioces\"", "chioces"},
          {"[\"Quiet\"]", "\"Quiet\"", "choices"},
          {"play/1", "play/2", "version"},
        }) {
      PlayReader.Read read = PlayReader.read("log.json", LOG.replace(change[0], change[1]));
      assertTrue(read.log().isEmpty(), change[1]);
      assertTrue(
          read.findings().toString().contains(change[2]), change[1] + ": " + read.findings());
    }
  }
}
