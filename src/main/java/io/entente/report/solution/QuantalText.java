package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.number.Decimals;
import io.entente.report.Columns;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.QuantalResponse;
import io.entente.solve.quantal.LogitFit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Play with noise: a column per lambda, and where it leads as noise vanishes. */
final class QuantalText {

  /** How many lambdas stand side by side. */
  private static final int ACROSS = 6;

  /** How many points of decision are listed. */
  private static final int LISTED = 12;

  private static final int COLUMN = 8;
  private static final int LONGEST_LABEL = 28;

  private final Prose out;
  private final AgentLabels labels;
  private final QuantalResponse answer;

  private QuantalText(Prose out, AgentLabels labels, QuantalResponse answer) {
    this.out = out;
    this.labels = labels;
    this.answer = answer;
  }

  static void write(GamePage page, QuantalResponse answer) {
    new QuantalText(page.out(), AgentLabels.of(page), answer).render();
  }

  static void write(Prose out, GameTree tree, QuantalResponse answer) {
    new QuantalText(out, AgentLabels.of(tree, out.layout()), answer).render();
  }

  private void render() {
    out.blank()
        .line(
            out.layout().heading("When choices are noisy")
                + " (logit quantal response equilibria"
                + (answer.agentForm() ? ", agent form)" : ")"));
    out.paragraph(
        2,
        "Here players make better choices more often than worse ones, but not always. The number"
            + " lambda says how sharply they tell them apart: at 0 all choices are equally likely,"
            + " and the greater it is, the rarer are mistakes.");
    List<QuantalResponse.Point> points = answer.points();
    for (int from = 0; from < points.size(); from += ACROSS) {
      int to = Math.min(points.size(), from + ACROSS);
      table(points.subList(from, to), to == points.size());
    }
    turns();
    limit();
    answer.fit().ifPresent(this::fit);
  }

  private void table(List<QuantalResponse.Point> points, boolean last) {
    List<String> heads = new ArrayList<>();
    for (QuantalResponse.Point point : points) {
      heads.add(figures(point.equilibrium().lambda()));
    }
    if (last) {
      heads.add(answer.limit().certified() ? "limit" : "last");
    }
    if (out.layout() == Layout.PAGE) {
      out.blank();
      row("  lambda", heads);
      out.line("  chances in percent");
    }
    int listed = Math.min(LISTED, labels.agents().size());
    for (int agent = 0; agent < listed; agent++) {
      if (out.layout() == Layout.PAGE) {
        out.paragraph(2, 4, labels.agents().get(agent));
      }
      for (int action = 0; action < labels.actions().get(agent).size(); action++) {
        List<String> cells = new ArrayList<>();
        for (QuantalResponse.Point point : points) {
          cells.add(percent(point.equilibrium().probabilities().get(agent).get(action)));
        }
        if (last) {
          cells.add(percent(answer.limit().probabilities().get(agent).get(action)));
        }
        String name = labels.actions().get(agent).get(action);
        if (out.layout() == Layout.PAGE) {
          row("    " + name, cells);
        } else {
          spoken(labels.agents().get(agent) + ", " + name, heads, cells, " percent");
        }
      }
    }
    if (listed < labels.agents().size()) {
      int more = labels.agents().size() - listed;
      out.line(
          "  "
              + out.layout()
                  .more(
                      Words.count(more, "more point", "more points") + " of decision",
                      "--format json"));
    }
    payoffs(points, heads, last);
  }

  private void payoffs(List<QuantalResponse.Point> points, List<String> heads, boolean last) {
    if (out.layout() == Layout.PAGE) {
      out.line("  average payoff");
    }
    for (int player = 0; player < labels.players().size(); player++) {
      List<String> cells = new ArrayList<>();
      for (QuantalResponse.Point point : points) {
        cells.add(out.layout().number(Words.payoff(point.payoffs().get(player))));
      }
      if (last) {
        cells.add(out.layout().number(Words.payoff(answer.limit().payoffs().get(player))));
      }
      if (out.layout() == Layout.PAGE) {
        row("    " + labels.players().get(player), cells);
      } else {
        spoken("average payoff of " + labels.players().get(player), heads, cells, "");
      }
    }
  }

  private void row(String label, List<String> cells) {
    StringBuilder line = new StringBuilder();
    if (Columns.of(label) > LONGEST_LABEL) {
      out.line(label);
      line.append(" ".repeat(LONGEST_LABEL));
    } else {
      line.append(Prose.left(label, LONGEST_LABEL));
    }
    for (String cell : cells) {
      line.append(Columns.of(cell) < COLUMN ? Prose.right(cell, COLUMN) : " " + cell);
    }
    out.line(line.toString());
  }

  private void spoken(String what, List<String> heads, List<String> cells, String unit) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean end = i >= answer.points().size() || !Character.isDigit(heads.get(i).charAt(0));
      parts.add((end ? "in the end " : "at lambda " + heads.get(i) + " ") + cells.get(i) + unit);
    }
    out.line(Words.capital(what) + ": " + String.join(", ", parts) + ".");
  }

  /** The same λ on the branch several times is said, not hidden. */
  private void turns() {
    List<String> turning = new ArrayList<>();
    for (QuantalResponse.Point point : answer.points()) {
      if (point.passes() > 1) {
        turning.add(figures(point.equilibrium().lambda()));
      }
    }
    if (!turning.isEmpty()) {
      out.paragraph(
          2,
          "On its way from equally likely choices the curve turns back: it passes lambda "
              + String.join(", ", turning)
              + " more than once, and shown is where it first gets there.");
    }
  }

  private void limit() {
    QuantalResponse.Limit limit = answer.limit();
    if (limit.certified()) {
      out.paragraph(
          2,
          "The limit is where play leads as mistakes vanish"
              + (answer.agentForm()
                  ? ": the subgame-perfect equilibrium."
                  : ": the Nash equilibrium that the rule logit-limit selects."));
    } else {
      out.paragraph(
          2,
          "No limit is established. In the last column, at lambda "
              + figures(limit.lambda())
              + ", "
              + (limit.regret() > 0
                  ? "the most that anybody would gain by choosing otherwise is "
                      + figures(limit.regret())
                  : "nobody would gain by choosing otherwise")
              + (answer.agentForm() ? ", where called upon." : "."));
    }
  }

  private void fit(LogitFit fit) {
    String interval =
        fit.high() >= fit.farthest()
            ? "at least " + figures(fit.low())
            : figures(fit.low()) + " to " + figures(fit.high());
    String best =
        fit.isAtLeast()
            ? "are likelier the greater lambda is, up to the greatest that was tried, "
                + figures(fit.farthest())
            : fit.lambda() == 0
                ? "are most likely at lambda 0, where all choices are equally likely"
                : "are most likely at lambda " + figures(fit.lambda());
    out.paragraph(
        2,
        "The "
            + Words.grouped(fit.observations())
            + " observed choices "
            + best
            + " (maximum likelihood; 95 percent interval by profile likelihood: "
            + interval
            + "). Their log-likelihood is "
            + out.layout().number(Decimals.fixed(fit.logLikelihood(), 2))
            + "; were all choices equally likely, it would be "
            + out.layout().number(Decimals.fixed(fit.uniform(), 2))
            + ".");
  }

  private static String percent(double probability) {
    return Decimals.fixed(100 * probability, 1);
  }

  /** Four figures. */
  private static String figures(double value) {
    return Decimals.shortest(
        value == 0 ? 0 : new BigDecimal(value).round(new MathContext(4)).doubleValue());
  }
}
