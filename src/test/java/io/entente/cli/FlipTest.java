package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlipTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final String DILEMMA = "scenarios/classics/prisoners-dilemma.json";

  private static void refused(String words, String remedy, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains(words), call.err());
    assertTrue(call.err().contains(remedy), call.err());
    assertEquals("", call.out());
  }

  @Test
  void wrongUsageNamesTheRemedy() {
    refused("no outcome \"cooperate\"", "there are", "flip", DILEMMA, "--outcome", "cooperate");
    refused("--only wants", "leave out", "flip", DILEMMA, "--only", "--remove");
    refused("no such norm", "linf", "flip", DILEMMA, "--norm", "euclid");
    refused("not above 0", "0.01", "flip", DILEMMA, "--margin", "0");
    refused("not a finite number", "0.05", "flip", DILEMMA, "--margin", "x");
    refused("below 0", "0.5", "flip", DILEMMA, "--within", "-1");
    refused("not above 0", "20000", "flip", DILEMMA, "--nodes", "0");
    refused("no such weight", "did you mean", "flip", FLAGSHIP, "--cost", "China.tehc=2");
    refused("not above 0", "high cost", "flip", FLAGSHIP, "--cost", "China.tech=0");
    refused("is about one outcome", "--outcome", "flip", FLAGSHIP, "--over", "claims");
    String[] over = {"flip", DILEMMA, "--outcome", "both cooperate", "--over"};
    refused(
        "nothing that can change",
        "did you mean",
        over[0],
        over[1],
        over[2],
        over[3],
        over[4],
        "weigths");
    refused("are about promises", "--over promises", "flip", DILEMMA, "--payer", "Row");
  }

  @Test
  void nobodyIsPaidByItselfOrByAStranger() {
    List<String> promises =
        List.of("flip", DILEMMA, "--outcome", "both cooperate", "--over", "promises");
    refused("no such actor", "did you mean", with(promises, "--payer", "Rwo"));
    refused("no --payer is named", "--payer", with(promises, "--rate", "Row=1"));
    refused("nobody pays itself", "are paid", with(promises, "--payer", "Row", "--rate", "Row=1"));
    refused("below 0", "or more", with(promises, "--payer", "Row", "--rate", "Column=-1"));
  }

  private static String[] with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void whatCannotBeAskedIsSaid() {
    Call council = Call.of("flip", "scenarios/literature/security-council.json");
    assertEquals(1, council.code());
    assertTrue(council.err().contains("nobody decides anything"), council.err());
    Call hidden = Call.of("flip", "scenarios/literature/beer-and-quiche.json");
    assertEquals(1, hidden.code());
    assertTrue(hidden.err().contains("--form simultaneous"), hidden.err());
  }

  @Test
  void theGapIsPrintedWhereTheSearchEnds() {
    Call call =
        Call.of("flip", FLAGSHIP, "--outcome", "bloc forms", "--nodes", "1", "--format", "json");
    assertEquals(0, call.code(), call.err());
    JsonObject weights =
        JsonParser.parseString(call.out())
            .getAsJsonObject()
            .getAsJsonArray("outcomes")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("weights");
    assertTrue(
        List.of("some", "not-found").contains(weights.get("status").getAsString()), call.out());
    assertTrue(weights.get("bound").getAsDouble() < 1.8, call.out());
    Call text = Call.of("flip", FLAGSHIP, "--outcome", "bloc forms", "--nodes", "1");
    assertTrue(text.out().contains("would look further"), text.out());
    assertTrue(!text.out().contains("no smaller change does"), text.out());
  }

  @Test
  void everyOutcomeHasALineForPrograms() {
    Call call = Call.of("flip", DILEMMA, "--format", "csv");
    assertEquals(0, call.code());
    String[] lines = call.out().split("\n");
    assertEquals("outcome,wanted,over,status,name,from,to,cost,bound", lines[0]);
    assertEquals("both cooperate,make,weights,least,\"Row at C,C\",3,5.05,4.1,4.1", lines[1]);
  }
}
