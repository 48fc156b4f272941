package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.ConceptTally;
import io.entente.outcome.ConceptTally.Between;
import io.entente.outcome.ConceptTally.Cell;
import io.entente.outcome.ConceptTally.Concept;
import io.entente.outcome.ConceptTally.Counted;
import io.entente.outcome.ConceptTally.NotAsked;
import io.entente.outcome.OutcomeTest;
import java.util.List;

/** The tally of outcomes over concepts and views, as JSON. */
final class TallyJson {

  private TallyJson() {}

  static void write(JsonOut out, OutcomeTest test) {
    ConceptTally tally =
        ConceptTally.of(
            test.question(), test.results().stream().map(OutcomeTest.Result::outcome).toList());
    out.object("tally");
    out.putAll("views", tally.views());
    out.array("precisions");
    ConceptTally.PRECISIONS.forEach(out::add);
    out.end();
    out.array("outcomes");
    for (ConceptTally.Row row : tally.rows()) {
      out.addObject();
      out.put("name", row.outcome().name());
      out.object("byConcept");
      for (Concept concept : Concept.values()) {
        out.object(concept.word());
        out.put("stableInViews", row.stableIn(concept));
        out.put("sureInViews", row.sureIn(concept));
        out.put("askedInViews", row.askedIn(concept));
        views(out, tally, row.cells().get(concept));
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  private static void views(JsonOut out, ConceptTally tally, List<Cell> cells) {
    out.object("byView");
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      out.object(tally.views().get(i));
      out.put("verdict", verdict(cell));
      if (cell instanceof Counted counted) {
        out.put("holdsIn", counted.holdsIn());
        out.put("of", counted.of());
      } else if (cell instanceof Between between) {
        out.put("low", between.low());
        out.put("high", between.high());
      } else if (cell instanceof NotAsked not) {
        out.put("why", not.why());
      }
      out.end();
    }
    out.end();
  }

  private static String verdict(Cell cell) {
    if (cell instanceof NotAsked) {
      return "not-applicable";
    }
    if (cell instanceof Counted counted && counted.of() == 0) {
      return "no-equilibrium";
    }
    return cell.isSure() ? "always" : cell.isStable() ? "sometimes" : "never";
  }
}
