package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sensitivity} takes, finds and refuses. */
class SensitivityTest {

  private static final String CLIMATE = "src/test/resources/own/climate.json";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void batch(String out, String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {"batch", CLIMATE, "--seed", "0", "--out", path(out)}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    Call call = Call.of(all);
    assertEquals("", call.err());
    assertEquals(0, call.code());
  }

  @Test
  void aFolderOfRandomRunsIsTheScenarioWithItsSeed() {
    batch("random", "--samples", "300", "--view", "base,alarm", "--columns", "none");
    JsonObject folder = Call.json("sensitivity", path("random"), "--view", "alarm");
    JsonObject own =
        Call.json("sensitivity", CLIMATE, "--view", "alarm", "--samples", "300", "--seed", "0");
    assertEquals(own, folder);
    JsonObject cell = Call.json("sensitivity", path("random"), "--cell", "1");
    assertEquals(own, cell);
  }

  /** The frequencies of the folder's own runs are those batch found, whatever the rule. */
  @Test
  void aFolderOfLatinRunsKeepsThem() throws IOException {
    batch("latin", "--samples", "256", "--sampler", "latin");
    JsonObject found = Call.json("sensitivity", path("latin"), "--only", "regret,boxes,claims");
    JsonObject batch =
        Call.json("batch", CLIMATE, "--seed", "0", "--samples", "256", "--sampler", "latin")
            .getAsJsonArray("cells")
            .get(0)
            .getAsJsonObject();
    for (String outcome : batch.getAsJsonObject("outcomes").keySet()) {
      assertEquals(
          batch.getAsJsonObject("outcomes").getAsJsonObject(outcome).get("frequency"),
          found.getAsJsonObject("outcomes").getAsJsonObject(outcome).get("frequency"));
    }
    assertNull(found.get("indices"));
  }

  @Test
  void runsGivenByATableHaveNoIndicesAndThatIsSaid() throws IOException {
    StringBuilder csv = new StringBuilder("cost,oil\n");
    for (int run = 0; run < 60; run++) {
      csv.append(1 + run / 30.0).append(',').append(run % 7).append('\n');
    }
    Files.writeString(folder.resolve("runs.csv"), csv);
    batch("given", "--design", path("runs.csv"));
    Call call = Call.of("sensitivity", path("given"), "--all");
    assertEquals(0, call.code());
    assertTrue(call.out().contains("given by the folder's table"), call.out());
    assertTrue(call.out().replaceAll("\\s+", " ").contains("so variance cannot be attributed"));
    assertFalse(call.out().contains("WHAT MOVES THE ANSWER MOST"));
    assertTrue(call.out().contains("oil from 0 to 6"), call.out());
  }

  @Test
  void threadsChangeNoByte() {
    String[] common = {"sensitivity", CLIMATE, "--samples", "150", "--format", "csv", "--threads"};
    String one = Call.of(with(common, "1")).out();
    assertEquals(one, Call.of(with(common, "2")).out());
    assertEquals(one, Call.of(with(common, "5")).out());
    assertTrue(one.startsWith("part,of,kind,name,measure,estimate,low,high,runs\n"));
    assertFalse(one.contains("NaN") || one.contains("Infinity"), one);
  }

  private static String[] with(String[] common, String more) {
    String[] all = new String[common.length + 1];
    System.arraycopy(common, 0, all, 0, common.length);
    all[common.length] = more;
    return all;
  }

  /** Every part that compares sources and weighs knowledge, whatever the number of threads. */
  @Test
  void disagreementAndInformationAreTheSameForAnyThreads() {
    String[] common = {
      "sensitivity",
      "scenarios/korea/appeal-to-xi.json",
      "--only",
      "sources,credit,conflicts,information",
      "--samples",
      "60",
      "--format",
      "json",
      "--threads"
    };
    String one = Call.of(with(common, "1")).out();
    assertEquals(one, Call.of(with(common, "3")).out());
    assertFalse(one.contains("NaN") || one.contains("Infinity"));
  }

  @Test
  void restatementsCountOnceUnlessToldApart() {
    String[] common = {
      "sensitivity", "scenarios/korea/appeal-to-xi.json", "--only", "sources", "--samples", "40"
    };
    JsonObject once = Call.json(common);
    JsonObject apart = Call.json(with(with(common, "--restatements"), "apart"));
    assertEquals("once", once.getAsJsonObject("sources").get("restatements").getAsString());
    assertTrue(once.getAsJsonObject("sources").getAsJsonArray("joined").size() > 20);
    assertEquals(0, apart.getAsJsonObject("sources").getAsJsonArray("joined").size());
    for (String outcome : apart.getAsJsonObject("outcomes").keySet()) {
      assertEquals(
          apart.getAsJsonObject("outcomes").getAsJsonObject(outcome).get("frequency"),
          apart
              .getAsJsonObject("sources")
              .getAsJsonObject("outcomes")
              .getAsJsonObject(outcome)
              .get("all"));
    }
  }

  /** What takes long is left out unless it is asked for, and that is said. */
  @Test
  void creditOfClaimsIsAskedFor() {
    String flagship = "scenarios/korea/appeal-to-xi.json";
    Call call = Call.of("sensitivity", flagship, "--samples", "20");
    assertTrue(call.out().contains("WHERE THE SOURCES DISAGREE"), call.out());
    assertFalse(call.out().contains("WHAT EACH CLAIM ACCOUNTS FOR"));
    assertTrue(call.out().contains("--only credit"));
    Call credit =
        Call.of("sensitivity", flagship, "--samples", "20", "--only", "credit", "--plain");
    assertTrue(credit.out().contains("What each claim accounts for"), credit.out());
    assertFalse(credit.out().contains("%"), credit.out());
  }

  @Test
  void misuseIsRefusedWithARemedy() {
    batch("few", "--samples", "30");
    refused(2, "so few runs tell nothing from chance", CLIMATE, "--samples", "1");
    refused(2, "not a whole number", CLIMATE, "--samples", "many");
    refused(2, "no such part", CLIMATE, "--only", "index");
    refused(2, "no such way to count", CLIMATE, "--restatements", "twice");
    refused(2, "no such grouping", CLIMATE, "--by", "people");
    refused(2, "no outcome \"dael\"", CLIMATE, "--outcome", "dael");
    refused(2, "--cell is about the folder", CLIMATE, "--cell", "0");
    refused(2, "several equilibria of a run always count alike", CLIMATE, "--select", "uniform");
    refused(2, "the folder has 30 runs", path("few"), "--samples", "31");
    refused(2, "a folder has its own", path("few"), "--seed", "1");
    refused(2, "there is no such cell", path("few"), "--cell", "1");
    refused(2, "no cell of this folder", path("few"), "--view", "alarm");
    refused(2, "name the scenario instead", path("few"), "--drop", "EU.bill");
    refused(2, "is not a scenario", path("nowhere"));
    refused(1, "nothing in this scenario is drawn", "scenarios/classics/chicken.json");
  }

  private static void refused(int code, String says, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "sensitivity";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Call call = Call.of(all);
    assertEquals(code, call.code(), call.out() + call.err());
    assertTrue(call.err().contains(says), call.err());
    assertEquals("", call.out());
    assertFalse(call.err().contains("Exception"), call.err());
  }
}
