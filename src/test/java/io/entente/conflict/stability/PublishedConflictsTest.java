package io.entente.conflict.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Preference;
import io.entente.conflict.PublishedConflict;
import io.entente.conflict.option.OptionForm;
import io.entente.conflict.option.OptionFormula;
import io.entente.conflict.option.OptionPattern;
import io.entente.conflict.option.OptionStates;
import io.entente.conflict.option.Prioritising;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conflicts of the literature against their published answers.
 *
 * <p>Known to be wrong in print or in programs, and not repeated here: simultaneous sanctions that
 * look at one improvement only (the file {@code syria-iraq-simultaneous}); sanctions read as single
 * moves, or each opponent once, where there are more than two decision makers.
 */
class PublishedConflictsTest {

  @ParameterizedTest
  @ValueSource(strings = {"prisoners", "syria-iraq", "cuba", "milk-river"})
  void equilibriaAreThosePublished(String name) {
    PublishedConflict published = PublishedConflict.named(name);
    Stability stability = Stability.of(published.model());
    int compared = 0;
    for (StabilityConcept concept : StabilityConcept.values()) {
      String key = "equilibria " + concept;
      if (published.says(key)) {
        compared++;
        assertEquals(published.states(key), stability.equilibria(concept), key);
      }
    }
    assertTrue(compared >= 4, "compared " + compared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prisoners", "syria-iraq", "cuba", "milk-river"})
  void statesAndMovesAreThosePublished(String name) {
    PublishedConflict published = PublishedConflict.named(name);
    OptionForm form = published.form();
    OptionStates states = form.states();
    List<String> texts = new ArrayList<>();
    for (int state = 0; state < states.count(); state++) {
      texts.add(states.text(state));
    }
    assertEquals(published.lines("states").get(0), String.join(" ", texts));
    ConflictModel model = published.model();
    for (int who = 0; who < model.decisionMakers(); who++) {
      List<String> moves = new ArrayList<>();
      for (int state = 0; state < model.states(); state++) {
        for (int to : model.moves(who).from(state)) {
          moves.add(state + 1 + "-" + (to + 1));
        }
      }
      String line = published.lines("moves " + model.decisionMaker(who)).get(0);
      assertEquals(line, String.join(" ", moves));
    }
  }

  @Test
  void prioritisedStatementsGiveThePublishedRanking() {
    PublishedConflict published = PublishedConflict.named("syria-iraq");
    OptionStates states = published.form().states();
    for (String name : List.of("Syria", "Iraq")) {
      List<OptionFormula> statements = new ArrayList<>();
      for (String line : published.lines("statement " + name)) {
        statements.add(new OptionFormula.Matches(List.of(OptionPattern.parse(line, 3))));
      }
      Preference ranking =
          PublishedConflict.ranking(published.lines("ranking " + name).get(0), states.count());
      Prioritising prioritising = Prioritising.of(statements);
      assertEquals(ranking.ranking(), prioritising.preference(states).ranking());
      assertEquals(List.of(), prioritising.findings(states));
    }
  }

  @Test
  void everyImprovementMayBeAnsweredAtTheSameMoment() {
    PublishedConflict published = PublishedConflict.named("syria-iraq-simultaneous");
    Stability stability = Stability.of(published.model());
    assertEquals(published.states("stable SIM Syria"), stability.stable(StabilityConcept.SIM, 0));
    Verdict verdict = Witnesses.of(published.model()).verdict(StabilityConcept.SIM, 0, 2);
    assertEquals(
        List.of(3, 4),
        verdict.improvements().stream().map(found -> found.answer().get().state()).toList());
    assertTrue(verdict.stable());
  }
}
