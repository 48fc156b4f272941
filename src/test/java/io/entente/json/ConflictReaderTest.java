package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.conflict.ConflictSection;
import io.entente.scenario.conflict.ConflictState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts in a scenario file, and what is said of mistakes. */
class ConflictReaderTest {

  private static final String OPTIONS =
      """
      {"options": {"A": {"a": "Go", "b": {"title": "Stop", "reversible": "forward"}}, "B": ["c"]},
       "exclusive": [["a", "b"]], "infeasible": [{"when": "b and c", "because": "no"}],
       "initial": "NNN",
       "preferences": {"A": {"ranking": ["YNN", ["NNN", "NYN"], "---"]}, "B": {"priorities": ["c iff a", "not b"]}}}
      """;

  private static ScenarioFile read(String conflict) {
    return new ScenarioReader()
        .read(
            "s.json",
            "{\"format\": \"entente/scenario/1\", \"id\": \"s\", \"title\": \"S\", \"conflict\": "
                + conflict
                + "}");
  }

  private static ConflictSection section(String conflict) {
    ScenarioFile file = read(conflict);
    assertEquals(List.of(), file.findings());
    return (ConflictSection) file.scenario().orElseThrow().sections().get(0);
  }

  private static List<String> ids(ConflictSection section) {
    List<String> ids = new ArrayList<>();
    for (ConflictState state : section.space().states()) {
      ids.add(state.id());
    }
    return ids;
  }

  /** From each state the ids that a decision maker can move to. */
  private static String moves(ConflictSection section, int who) {
    List<String> moves = new ArrayList<>();
    List<String> ids = ids(section);
    for (int s = 0; s < ids.size(); s++) {
      for (int to : section.space().moves(who, s)) {
        moves.add(ids.get(s) + ">" + ids.get(to));
      }
    }
    return String.join(" ", moves);
  }

  @Test
  void optionsMakeStatesCountedWithTheFirstOptionLowest() {
    ConflictSection section = section(OPTIONS);
    assertEquals(List.of("NNN", "YNN", "NYN", "NNY", "YNY"), ids(section));
    // b cannot be given up again, so nothing leads away from NYN
    assertEquals("NNN>YNN NNN>NYN YNN>NNN YNN>NYN NNY>YNY YNY>NNY", moves(section, 0));
    assertEquals("NNN>NNY YNN>YNY NNY>NNN YNY>YNN", moves(section, 1));
    assertEquals(0, section.initial().getAsInt());
    assertEquals(List.of(2, 3, 2, 1, 1), section.makers().get(0).levels());
    // (c iff a, not b): NNN yes,yes; YNN no,yes; NYN yes,no; NNY no,yes; YNY yes,yes
    assertEquals(List.of(2, 0, 1, 0, 2), section.makers().get(1).levels());
  }

  @Test
  void statesThatCountAsOneAreEnteredFromAnyAndLeftOnlyFromAll() {
    ConflictSection section =
        section(
            """
            {"options": {"A": ["x"], "B": ["y"]}, "same": {"out": {"when": "x", "title": "Out"}},
             "deleted": [{"actor": "A", "from": "YN", "to": "NN"}],
             "preferences": {"A": ["NN", "NY", "out"], "B": ["out", "NN", "NY"]}}
            """);
    assertEquals(List.of("NN", "out", "NY"), ids(section));
    // from YY one can go back to NY, from YN not, so not from the joined state
    assertEquals("NN>out NY>out", moves(section, 0));
    assertEquals("NN>NY NY>NN", moves(section, 1));
    assertEquals(2, section.space().states().get(1).open());
  }

  @Test
  void listedStatesComparisonsAndWeights() {
    ConflictSection section =
        section(
            """
            {"states": {"p": "Peace", "t": "Truce", "w": {"title": "War"}, "z": "gone"},
             "infeasible": ["z"],
             "moves": {"A": {"p": ["t", "w"], "t": "w"}, "B": {"w": ["p"]}},
             "unperceived": {"A": "t"},
             "preferences": {"A": {"prefers": ["p > w", "w ~ t"]}, "B": {"weights": {"p": 0.1, "w": -3}}}}
            """);
    assertEquals(List.of("p", "t", "w"), ids(section));
    assertEquals("p>w", moves(section, 0));
    assertEquals(List.of(1, 0, 0), section.makers().get(0).levels());
    assertEquals(List.of(2, 1, 0), section.makers().get(1).levels());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not a and c|NNYN NYYN",
        "not (a and c)|NNNN YNNN NYNN NNYN NYYN",
        "a or b and c|YNNN YNYN NYYN",
        "a if c|NNNN YNNN NYNN YNYN",
        "a iff c|NNNN NYNN YNYN",
        "-YN-|NYNN",
      })
  void statementsMeanWhatTheirWordsSay(String statement, String expected) {
    ConflictSection section =
        section(
            "{\"options\": {\"A\": [\"a\", \"b\"], \"B\": [\"c\", \"d\"]}, \"exclusive\": [[\"a\","
                + " \"b\"]], \"infeasible\": [\"d\"], \"preferences\": {\"A\": {\"ranking\": [\""
                + statement
                + "\", \"----\"]}, \"B\": {\"priorities\": [\"c\"]}}}");
    List<String> ids = ids(section);
    List<String> best = new ArrayList<>();
    for (int s = 0; s < ids.size(); s++) {
      if (section.makers().get(0).levels().get(s) == 2) {
        best.add(ids.get(s));
      }
    }
    assertEquals(expected, String.join(" ", best));
  }

  /** What to change in {@link #OPTIONS}, and what is then said, where, with which remedy. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"c iff a\"|\"c iff aa\"|conflict.preferences.B.priorities[0]|no option or state"
            + " \"aa\"|did you mean \"a\"?",
        "\"c iff a\"|\"c iff\"|priorities[0]|the statement breaks off|write it like",
        "\"c iff a\"|\"(c iff a\"|priorities[0]|this parenthesis is not closed|add )",
        "\"c iff a\"|\"c & a\"|priorities[0]|unexpected \"&\"|and, or",
        "\"not b\"|\"not (c iff a)\"|priorities[1]|this wants the opposite of statement 1|round in"
            + " a circle",
        "\"YNN\", [|\"YNN\", \"YNN\", [|ranking[1]|contradicts the ranking so far|one place",
        "\"NYN\"], \"---\"|\"NYN\"]|preferences.A.ranking|the ranking leaves out NNY, YNY|every"
            + " state needs its place",
        "\"YNN\", [|\"YYN\", [|ranking[0]|which is infeasible: a and b exclude each other|mend",
        "\"YNN\", [|\"YN\", [|ranking[0]|the pattern \"YN\" has 2 letters, and there are 3"
            + " options|one letter for each",
        "\"initial\": \"NNN\"|\"initial\": \"NYY\"|conflict.initial|which is infeasible: no|can"
            + " come about",
        "\"initial\": \"NNN\"|\"initial\": \"c\"|conflict.initial|2 states fit \"c\"|name one"
            + " state",
        "\"B\": [\"c\"]|\"B\": [\"Y\"]|conflict.options.B[0]|\"Y\" cannot be the id of an"
            + " option|pattern",
        "\"B\": [\"c\"]|\"B\": [\"a\"]|conflict.options.B[0]|the option \"a\" is one of A"
            + " already|another id",
        "\"forward\"|\"never\"|reversible|expected true, \"forward\" or \"back\"|forward",
        "[\"a\", \"b\"]]|[\"a\", \"e\"]]|exclusive[0][1]|no option \"e\"|a, b, c",
        ", \"B\": {\"priorities\": [\"c iff a\", \"not b\"]}||conflict.preferences|nothing says"
            + " what B prefers|add \"B\"",
        "{\"priorities\": [\"c iff a\", \"not b\"]}|{}|conflict.preferences.B|nothing says what it"
            + " prefers|ranking, priorities",
        "{\"priorities\": [\"c iff a\", \"not b\"]}|{\"prefers\": [\"NNN > YNN > NYN > NNY > YNY >"
            + " YNN\"]}|prefers|round in a circle: |leave one",
        "{\"priorities\": [\"c iff a\", \"not b\"]}|{\"prefers\": [\"NNN > YNN\"]}|prefers|nothing"
            + " says which of NNN and NYN is better|add one comparison",
        "{\"priorities\": [\"c iff a\", \"not b\"]}|{\"prefers\": [\"a > c\"]}|prefers|better than"
            + " a state that it ties with, or than itself|leave one",
        "\"infeasible\": [|\"infeasible\": [\"---\", |conflict.options|no combination of options is"
            + " left|fewer",
        "\"initial\"|\"moves\": {}, \"initial\"|conflict.moves|moves follow from the"
            + " options|deleted",
        "\"initial\"|\"states\": [\"x\"], \"initial\"|conflict|there are options that make"
            + " states|leave out",
        "\"initial\"|\"intial\"|conflict|unknown key \"intial\"|did you mean \"initial\"?",
      })
  void mistakesAreNamedWithPlaceAndRemedy(
      String from, String to, String path, String message, String remedy) {
    assertTrue(OPTIONS.contains(from), from);
    String findings = read(OPTIONS.replace(from, to == null ? "" : to)).findings().toString();
    assertTrue(findings.contains(path), findings);
    assertTrue(findings.contains(message), findings);
    assertTrue(findings.contains(remedy), findings);
    assertTrue(read(OPTIONS.replace(from, to == null ? "" : to)).scenario().isEmpty());
  }

  @Test
  void movesToInfeasibleAndUnknownStatesAreFound() {
    String findings =
        read("""
        {"states": ["p", "t", "w"], "infeasible": [{"when": "w", "because": "banned"}],
         "moves": {"A": {"p": ["w", "q", "p"]}}, "preferences": {"A": ["p", "t"]}}
        """)
            .findings()
            .toString();
    assertTrue(
        findings.contains("\"w\" is infeasible (banned), but A moves to it from p"), findings);
    assertTrue(findings.contains("no state \"q\""), findings);
    assertTrue(findings.contains("this move leads nowhere"), findings);
  }

  @Test
  void manyOptionsAreEnumeratedWherePatternsCutThemDown() {
    StringBuilder options = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      options.append(i == 0 ? "" : ", ").append("\"o").append(i).append('"');
    }
    String list = "[" + options + "]";
    ConflictSection section =
        section(
            "{\"options\": {\"A\": "
                + list
                + "}, \"exclusive\": ["
                + list
                + "], \"preferences\": {\"A\": {\"priorities\": [\"o3\"]}}}");
    assertEquals(41, section.space().states().size());
    assertEquals(41 * 40, section.space().moves());
    String findings =
        read("{\"options\": {\"A\": " + list + "}, \"preferences\": {\"A\": [\"o1\"]}}")
            .findings()
            .toString();
    assertTrue(findings.contains("these options make more than 200,000 states"), findings);
  }
}
