package io.entente.report;

import io.entente.outcome.ConceptVerdicts;
import io.entente.outcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code entente test --concepts} adds: the same outcomes under other solution concepts. */
public final class ConceptText {

  private ConceptText() {}

  /** One paragraph per outcome: where it holds, where not, where in some of several. */
  public static String of(List<ConceptVerdicts> verdicts, Layout layout) {
    Prose out = new Prose(layout);
    if (verdicts.isEmpty()) {
      return "";
    }
    out.blank().line(layout.heading("Under other ways to say what is played") + " (at the centre)");
    for (ConceptVerdicts one : verdicts) {
      out.line("   " + one.outcome().name() + (layout == Layout.PLAIN ? ":" : ""));
      list(out, one, Verdict.ALWAYS, "yes");
      list(out, one, Verdict.SOMETIMES, "partly");
      list(out, one, Verdict.NEVER, "no");
      list(out, one, Verdict.NO_EQUILIBRIUM, "open");
    }
    out.paragraph(
        3,
        "In turn: backward induction. At once: Nash equilibria in pure strategies. Undominated:"
            + " what iterated strict dominance leaves. Playing safe: maximin. Efficient: nobody can"
            + " gain unless somebody loses. X first: X commits itself, the others reply at once"
            + " (Stackelberg, best case for X).");
    return out.toString();
  }

  private static void list(Prose out, ConceptVerdicts one, Verdict verdict, String word) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, ConceptVerdicts.Count> entry : one.byConcept().entrySet()) {
      ConceptVerdicts.Count count = entry.getValue();
      if (count.verdict() == verdict) {
        names.add(
            verdict == Verdict.SOMETIMES
                ? entry.getKey() + " (" + count.holdsIn() + " of " + count.of() + ")"
                : entry.getKey());
      }
    }
    if (!names.isEmpty()) {
      out.paragraph(6, 14, out.layout().labelled(word, 8, String.join(", ", names)));
    }
  }
}
