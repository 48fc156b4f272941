package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts through the command line, against published answers and the definitions. */
class ConflictSolveTest {

  /** The published equilibria of three conflicts (states by their patterns). */
  @ParameterizedTest
  @CsvSource({
    "prisoners-in-option-form, Nash, NN",
    "prisoners-in-option-form, GMR, NN YY",
    "prisoners-in-option-form, SMR, NN YY",
    "prisoners-in-option-form, SEQ, NN YY",
    "prisoners-in-option-form, SIM, NN YY",
    "euphrates-1975, Nash, NYY",
    "euphrates-1975, GMR, NNN NYY",
    "euphrates-1975, SMR, NYY",
    "euphrates-1975, SEQ, NYY",
    "euphrates-1975, SIM, NYY",
    "cuban-missile-crisis, Nash, ''",
    "cuban-missile-crisis, SEQ, NNYN NYYN",
    "cuban-missile-crisis, GMR, NNNN YNNN NYNN NNYN YNYN NYYN YYYN",
    "cuban-missile-crisis, SMR, NNNN YNNN NYNN NNYN YNYN NYYN YYYN",
  })
  void publishedEquilibriaAreFound(String scenario, String concept, String expected) {
    JsonObject conflict =
        Call.json("solve", "scenarios/literature/" + scenario + ".json")
            .getAsJsonObject("conflict");
    List<String> found = new ArrayList<>();
    for (JsonElement each : conflict.getAsJsonArray("states")) {
      JsonObject state = each.getAsJsonObject();
      if (texts(state.get("equilibrium")).contains(concept)) {
        found.add(state.get("id").getAsString());
      }
    }
    assertEquals(expected, String.join(" ", found));
  }

  /** Statements give the published rankings of 1975, best first (handout, table 3). */
  @Test
  void prioritiesGiveThePublishedRanking() {
    JsonObject conflict =
        Call.json("solve", "scenarios/literature/euphrates-1975.json").getAsJsonObject("conflict");
    int[] syria = {1, 4, 2, 5, 6, 3};
    int[] iraq = {4, 1, 6, 2, 5, 3};
    for (int s = 0; s < 6; s++) {
      JsonObject rank =
          conflict.getAsJsonArray("states").get(s).getAsJsonObject().getAsJsonObject("rank");
      assertEquals(syria[s], rank.get("Syria").getAsInt());
      assertEquals(iraq[s], rank.get("Iraq").getAsInt());
    }
  }

  /** 384 of 720, not 420 as published; 240 under Nash. */
  @Test
  void inverseCountsAreExact() {
    JsonObject inverse =
        Call.json("solve", "scenarios/literature/euphrates-1975.json", "--inverse", "YNN")
            .getAsJsonObject("conflict")
            .getAsJsonObject("inverse")
            .getAsJsonObject("concepts");
    assertEquals("384", rankings(inverse, "SEQ"));
    assertEquals("240", rankings(inverse, "Nash"));
  }

  private static String rankings(JsonObject inverse, String concept) {
    return inverse
        .getAsJsonObject(concept)
        .getAsJsonObject("decisionMakers")
        .getAsJsonObject("Syria")
        .get("rankings")
        .getAsString();
  }

  private static List<String> texts(JsonElement list) {
    List<String> texts = new ArrayList<>();
    list.getAsJsonArray().forEach(one -> texts.add(one.getAsString()));
    return texts;
  }

  /** A random game of three players, as a table of whole payoffs. */
  private record Table(int[] sizes, int[][] payoffs) {

    static Table random(Random random) {
      int[] sizes = {2 + random.nextInt(2), 2, 2 + random.nextInt(2)};
      int profiles = sizes[0] * sizes[1] * sizes[2];
      int[][] payoffs = new int[3][profiles];
      for (int[] own : payoffs) {
        for (int p = 0; p < profiles; p++) {
          own[p] = random.nextInt(5);
        }
      }
      return new Table(sizes, payoffs);
    }

    int stride(int player) {
      return player == 2 ? 1 : player == 1 ? sizes[2] : sizes[1] * sizes[2];
    }

    List<Integer> moves(int player, int state) {
      List<Integer> moves = new ArrayList<>();
      int own = state / stride(player) % sizes[player];
      for (int s = 0; s < sizes[player]; s++) {
        if (s != own) {
          moves.add(state + (s - own) * stride(player));
        }
      }
      return moves;
    }

    /** All ends of legal sequences of the others; improvements only if so asked. */
    Set<Integer> ends(int who, int start, boolean credible) {
      Set<List<Integer>> seen = new HashSet<>();
      Deque<List<Integer>> open = new ArrayDeque<>(List.of(List.of(start, -1)));
      Set<Integer> ends = new HashSet<>();
      while (!open.isEmpty()) {
        List<Integer> at = open.remove();
        for (int mover = 0; mover < 3; mover++) {
          if (mover == who || mover == at.get(1)) {
            continue;
          }
          for (int to : moves(mover, at.get(0))) {
            boolean pays = payoffs[mover][to] > payoffs[mover][at.get(0)];
            if ((pays || !credible) && seen.add(List.of(to, mover))) {
              ends.add(to);
              open.add(List.of(to, mover));
            }
          }
        }
      }
      return ends;
    }

    boolean isStable(String concept, int who, int state) {
      int[] own = payoffs[who];
      for (int to : moves(who, state)) {
        if (own[to] <= own[state]) {
          continue;
        }
        boolean deterred = false;
        if (!concept.equals("Nash")) {
          for (int end : ends(who, to, concept.contains("SEQ"))) {
            boolean bad = own[end] <= own[state];
            if (concept.equals("SMR") || concept.equals("SSEQ")) {
              for (int counter : moves(who, end)) {
                bad &= own[counter] <= own[state];
              }
            }
            deterred |= bad;
          }
        }
        if (!deterred) {
          return false;
        }
      }
      return true;
    }

    String json() {
      StringBuilder text = new StringBuilder();
      for (int p = 0; p < payoffs[0].length; p++) {
        text.append(", \"");
        for (int player = 0; player < 3; player++) {
          text.append(player == 0 ? "s" : ",s").append(p / stride(player) % sizes[player]);
        }
        text.append("\": [" + payoffs[0][p] + ", " + payoffs[1][p] + ", " + payoffs[2][p] + "]");
      }
      StringBuilder actors = new StringBuilder();
      for (int player = 0; player < 3; player++) {
        actors.append(player == 0 ? "" : ", ").append("\"P" + player + "\": {\"strategies\": [");
        for (int s = 0; s < sizes[player]; s++) {
          actors.append(s == 0 ? "" : ", ").append("\"s" + s + "\"");
        }
        actors.append("]}");
      }
      return "{\"format\": \"entente/scenario/1\", \"id\": \"r\", \"title\": \"R\", \"actors\": {"
          + actors
          + "}, \"payoffs\": {\"table\": {\"order\": [\"P0\", \"P1\", \"P2\"]"
          + text
          + "}}}";
    }
  }

  @Test
  void derivedConflictsAgreeWithTheDefinitions(@TempDir Path folder) throws IOException {
    long seed = 20_261_122;
    Random random = new Random(seed);
    for (int game = 0; game < 12; game++) {
      Table table = Table.random(random);
      String file =
          Files.writeString(folder.resolve("g" + game + ".json"), table.json()).toString();
      JsonObject conflict =
          Call.json("solve", file, "--concept", "conflict").getAsJsonObject("conflict");
      for (int s = 0; s < table.payoffs()[0].length; s++) {
        JsonObject state = conflict.getAsJsonArray("states").get(s).getAsJsonObject();
        for (String concept : List.of("Nash", "GMR", "SMR", "SEQ", "SSEQ")) {
          List<String> stable = new ArrayList<>();
          for (int who = 0; who < 3; who++) {
            if (table.isStable(concept, who, s)) {
              stable.add("P" + who);
            }
          }
          assertEquals(
              stable,
              texts(state.getAsJsonObject("stable").get(concept)),
              "seed " + seed + ", game " + game + ", state " + s + ", " + concept);
        }
      }
    }
  }

  /** What is told of one state: each step is a move, and the end is what it is said to be. */
  @Test
  void witnessesCanBeReplayed(@TempDir Path folder) throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    int deterred = 0;
    for (int game = 0; game < 6; game++) {
      Table table = Table.random(random);
      String file =
          Files.writeString(folder.resolve("w" + game + ".json"), table.json()).toString();
      int states = table.payoffs()[0].length;
      List<String> ids = new ArrayList<>();
      Call.json("solve", file, "--concept", "conflict")
          .getAsJsonObject("conflict")
          .getAsJsonArray("states")
          .forEach(state -> ids.add(state.getAsJsonObject().get("id").getAsString()));
      int s = random.nextInt(states);
      JsonObject asked =
          Call.json("solve", file, "--state", ids.get(s))
              .getAsJsonObject("conflict")
              .getAsJsonObject("asked");
      for (JsonElement each : asked.getAsJsonArray("verdicts")) {
        JsonObject verdict = each.getAsJsonObject();
        String concept = verdict.get("concept").getAsString();
        if (!concept.equals("SIM")) {
          deterred += replayed(table, ids, s, verdict, concept);
        }
      }
    }
    assertTrue(deterred > 20, "deterred " + deterred);
  }

  private static int replayed(
      Table table, List<String> ids, int s, JsonObject verdict, String concept) {
    int who = verdict.get("decisionMaker").getAsString().charAt(1) - '0';
    int[] own = table.payoffs()[who];
    int deterred = 0;
    boolean all = true;
    for (JsonElement each : verdict.getAsJsonArray("improvements")) {
      JsonObject improvement = each.getAsJsonObject();
      int at = ids.indexOf(improvement.get("to").getAsString());
      assertTrue(table.moves(who, s).contains(at) && own[at] > own[s]);
      all &= improvement.get("deterred").getAsBoolean();
      if (!improvement.get("deterred").getAsBoolean()) {
        continue;
      }
      int last = who;
      JsonObject answer = improvement.getAsJsonObject("answer");
      for (JsonElement one : answer.getAsJsonArray("steps")) {
        int mover = one.getAsJsonObject().get("mover").getAsString().charAt(1) - '0';
        int to = ids.indexOf(one.getAsJsonObject().get("to").getAsString());
        assertTrue(mover != last && mover != who && table.moves(mover, at).contains(to));
        assertTrue(
            !concept.contains("SEQ") || table.payoffs()[mover][to] > table.payoffs()[mover][at]);
        at = to;
        last = mover;
      }
      assertEquals(ids.indexOf(answer.get("ends").getAsString()), at);
      assertTrue(own[at] <= own[s]);
      if (concept.equals("SMR") || concept.equals("SSEQ")) {
        for (int counter : table.moves(who, at)) {
          assertTrue(own[counter] <= own[s]);
        }
      }
      deterred++;
    }
    assertEquals(all, verdict.get("stable").getAsBoolean());
    return deterred;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2; solve scenarios/literature/euphrates-1975.json --state NNNN; did you mean \"NNN\"?",
        "2; solve scenarios/classics/chicken.json --state 1 --concept pure; add conflict",
        "2; solve scenarios/classics/three-players.json --horizon 2; two decision makers",
        "2; solve scenarios/classics/chicken.json --horizon 0; from 1 to 1,000",
        "2; solve scenarios/literature/euphrates-1975.json --verify; every verdict",
        "1; test scenarios/literature/euphrates-1975.json; entente solve",
        "1; batch scenarios/literature/euphrates-1975.json --samples 10 --seed 1 --out x; entente"
            + " solve",
        "1; report scenarios/literature/euphrates-1975.json --out x.html; entente solve",
        "1; sensitivity scenarios/literature/euphrates-1975.json; entente solve",
        "1; explain scenarios/literature/euphrates-1975.json --profile US=ask; entente solve",
      })
  void whatCannotBeAnsweredIsRefusedWithARemedy(int code, String command, String remedy) {
    Call call = Call.of(command.split(" "));
    assertEquals(code, call.code(), call.err());
    assertTrue(call.err().contains(remedy), call.err());
    assertEquals("", call.out());
  }

  @Test
  void explainTellsAConflict() {
    Call call = Call.of("explain", "scenarios/literature/euphrates-1975.json");
    assertEquals(0, call.code());
    assertTrue(call.out().contains("lasts under GMR"), call.out());
  }
}
