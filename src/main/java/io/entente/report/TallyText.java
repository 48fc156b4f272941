package io.entente.report;

import io.entente.outcome.ConceptTally;
import io.entente.outcome.ConceptTally.Between;
import io.entente.outcome.ConceptTally.Cell;
import io.entente.outcome.ConceptTally.Concept;
import io.entente.outcome.ConceptTally.Counted;
import io.entente.outcome.ConceptTally.NotAsked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of {@code entente test --concepts}: outcomes by concept, tallied over views. */
public final class TallyText {

  private static final int WIDEST_NAME = 22;

  private final ConceptTally tally;
  private final Prose out;

  private TallyText(ConceptTally tally, Layout layout) {
    this.tally = tally;
    this.out = new Prose(layout);
  }

  /** The table and what its entries mean. */
  public static String of(ConceptTally tally, Layout layout) {
    TallyText text = new TallyText(tally, layout);
    text.write();
    return text.out.toString();
  }

  private void write() {
    int views = tally.views().size();
    out.blank().line(out.layout().heading("Is it stable?") + " (seven concepts, at the centre)");
    if (out.layout() == Layout.PLAIN) {
      tally.rows().forEach(this::sentences);
    } else {
      table();
    }
    out.paragraph(
        3,
        "Of each concept: \"yes\" if all its equilibria lead to the outcome, \"some\" if one does,"
            + " \"no\" if none"
            + (views == 1
                ? ". "
                : ", in view "
                    + tally.views().get(0)
                    + "; then in how many of the "
                    + views
                    + " views it is yes or some. ")
            + "No concept judges the others: what most of them call stable, and in most views, is"
            + " the safer forecast.");
    out.paragraph(
        3,
        "Nash: moves at once. In turn: subgame-perfect. Quantal: noisy play by the logit rule, at"
            + " once; at how many of five precisions the outcome is at least as likely as not"
            + " (lambda times payoff range 1, 3, 10, 30, 100). Correlated: some is possible, one"
            + " correlated equilibrium makes it certain; yes is necessary, all do. GMR, SMR, SEQ:"
            + " whoever moves reckons with the others' answers; entente help GMR.");
    reasons();
  }

  private void table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    for (Concept concept : Concept.values()) {
      head.add(concept.word());
    }
    head.add("stable");
    rows.add(head);
    for (ConceptTally.Row row : tally.rows()) {
      List<String> line = new ArrayList<>(List.of(shortened(row.outcome().name())));
      for (Concept concept : Concept.values()) {
        line.add(cell(row, concept));
      }
      line.add(stable(row, "/"));
      rows.add(line);
    }
    int[] width = new int[head.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < width.length; column++) {
        width[column] = Math.max(width[column], Columns.of(row.get(column)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("   ");
      for (int column = 0; column < width.length; column++) {
        line.append(Prose.left(row.get(column), width[column] + 1));
      }
      out.line(line.toString());
    }
  }

  private static String shortened(String name) {
    return Columns.of(name) <= WIDEST_NAME || name.length() <= WIDEST_NAME
        ? name
        : name.substring(0, WIDEST_NAME - 3) + "...";
  }

  private String cell(ConceptTally.Row row, Concept concept) {
    Cell first = row.first(concept);
    String word = first instanceof NotAsked ? "n/a" : word(first);
    return tally.views().size() == 1 || row.askedIn(concept) == 0
        ? word
        : word + " " + row.stableIn(concept) + "/" + row.askedIn(concept);
  }

  private static String word(Cell cell) {
    return cell.isSure() ? "yes" : cell.isStable() ? "some" : "no";
  }

  /** How many of the concepts that apply call it stable, in the view of the question. */
  private static String stable(ConceptTally.Row row, String of) {
    int stable = 0;
    int asked = 0;
    for (Concept concept : Concept.values()) {
      stable += row.first(concept).isStable() ? 1 : 0;
      asked += row.first(concept) instanceof NotAsked ? 0 : 1;
    }
    return stable + of + asked;
  }

  private void sentences(ConceptTally.Row row) {
    out.line(row.outcome().name() + ":");
    for (Concept concept : Concept.values()) {
      Cell first = row.first(concept);
      String detail = "";
      if (first instanceof Counted counted) {
        detail =
            ", "
                + counted.holdsIn()
                + " of "
                + counted.of()
                + (concept == Concept.QUANTAL ? " precisions" : " equilibria");
      } else if (first instanceof Between between) {
        detail =
            ", probability from "
                + Words.payoff(between.low())
                + " to "
                + Words.payoff(between.high());
      }
      String views =
          tally.views().size() == 1 || row.askedIn(concept) == 0
              ? ""
              : "; yes or some in "
                  + row.stableIn(concept)
                  + " of "
                  + row.askedIn(concept)
                  + " views";
      out.line(
          Words.capital(concept.word())
              + ": "
              + (first instanceof NotAsked ? "does not apply" : word(first) + detail)
              + views
              + ".");
    }
    out.line("Stable under " + stable(row, " of ") + " concepts.");
  }

  /** Why some concepts do not apply, each reason once. */
  private void reasons() {
    Map<String, List<String>> concepts = new LinkedHashMap<>();
    for (ConceptTally.Row row : tally.rows()) {
      for (Concept concept : Concept.values()) {
        for (Cell cell : row.cells().get(concept)) {
          if (cell instanceof NotAsked not) {
            List<String> named = concepts.computeIfAbsent(not.why(), why -> new ArrayList<>());
            if (!named.contains(concept.word())) {
              named.add(concept.word());
            }
          }
        }
      }
    }
    concepts.forEach(
        (why, named) ->
            out.paragraph(
                3,
                (out.layout() == Layout.PLAIN ? "Does not apply: " : "n/a: ")
                    + Words.and(named)
                    + ": "
                    + why
                    + "."));
  }
}
