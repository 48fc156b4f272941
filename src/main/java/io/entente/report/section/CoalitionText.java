package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.coalition.Core;
import io.entente.solve.coalition.Nucleolus;
import io.entente.solve.coalition.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A coalitional game in words. */
final class CoalitionText {

  /** How many coalitions of one kind are listed. */
  private static final int LISTED = 8;

  private final CoalitionAnswer answer;
  private final Prose out;
  private final Numbers numbers;
  private final Coalitions names;

  CoalitionText(CoalitionAnswer answer, Prose out, boolean exact) {
    this.answer = answer;
    this.out = out;
    this.numbers = new Numbers(out.layout(), exact && answer.exact());
    this.names = new Coalitions(answer.section().players());
  }

  void write() {
    SectionHead.write(
        out,
        answer.section(),
        answer.isVote()
            ? "whose votes decide (weighted voting game)"
            : "who gains by acting together (coalitional game)");
    Optional<CoalitionAnswer.Listed> listed = answer.listed();
    if (answer.isVote()) {
      votes(listed);
    } else {
      listed.ifPresent(this::worths);
    }
    shares(listed);
    listed.ifPresent(this::core);
    listed.ifPresent(this::allocations);
    listed
        .flatMap(CoalitionAnswer.Listed::network)
        .ifPresent(network -> new NetworkText(out, numbers, names, network).write());
    if (!answer.exact()) {
      out.paragraph(
          2,
          "Some worths are rounded, since a formula has no exact value; the rest is exact for"
              + " these.");
    }
  }

  private void worths(CoalitionAnswer.Listed listed) {
    int all = listed.game().grand();
    Properties is = listed.properties();
    String kind =
        is.notConvex().isEmpty()
            ? "The more are in, the more a further one adds (the game is convex)."
            : is.notSuperadditive().isEmpty()
                ? "No two coalitions lose by joining (the game is superadditive)."
                : names.of(is.notSuperadditive().get().first())
                    + " on one side, "
                    + names.of(is.notSuperadditive().get().second())
                    + " on the other are worth more apart than together (the game is not"
                    + " superadditive).";
    out.paragraph(
        2, "All together are worth " + numbers.of(listed.game().worth(all)) + ". " + kind);
  }

  private void votes(Optional<CoalitionAnswer.Listed> listed) {
    String counted =
        "Of the "
            + Words.grouped(1L << answer.section().players().size())
            + " coalitions "
            + Words.grouped(answer.winning().orElseThrow().longValueExact())
            + " win.";
    if (listed.isEmpty()) {
      out.paragraph(2, counted);
      return;
    }
    List<Integer> minimal = listed.get().properties().minimalWinning();
    if (!listed.get().properties().simple()) {
      out.paragraph(2, counted);
      return;
    }
    out.paragraph(
        2,
        counted
            + " "
            + Words.count(minimal.size(), "of them needs", "of them need")
            + " every member to win (minimal winning coalitions): "
            + names.list(minimal, LISTED)
            + ".");
    List<Integer> vetoes = listed.get().properties().vetoes();
    out.paragraph(
        2,
        vetoes.isEmpty()
            ? "Nobody can block every decision alone (no veto player)."
            : names.and(vetoes)
                + " can block every decision alone (veto player"
                + (vetoes.size() == 1 ? ")." : "s)."));
    List<Integer> dummies = listed.get().properties().dummies();
    if (!dummies.isEmpty()) {
      out.paragraph(
          2,
          names.and(dummies)
              + (dummies.size() == 1 ? " never makes" : " never make")
              + " a difference (dumm"
              + (dummies.size() == 1 ? "y)." : "ies)."));
    }
  }

  /** What each gets, by one way to share after the other. */
  private void shares(Optional<CoalitionAnswer.Listed> listed) {
    List<String> heads = new ArrayList<>();
    List<List<Rational>> columns = new ArrayList<>();
    heads.add(answer.isVote() ? "Shapley-Shubik index" : "Shapley value");
    columns.add(answer.shapley());
    if (answer.isVote()) {
      heads.add("Banzhaf index");
      columns.add(answer.banzhaf());
      if (!answer.banzhafShares().isEmpty()) {
        heads.add("normalised");
        columns.add(answer.banzhafShares());
      }
    } else if (listed.isPresent() && listed.get().nucleolus().status() == Nucleolus.Status.FOUND) {
      heads.add("nucleolus");
      columns.add(listed.get().nucleolus().allocation());
    }
    new ShareTable(out, numbers, answer.section().players()).write(heads, columns);
    out.paragraph(
        2,
        answer.isVote()
            ? "Shapley-Shubik: in which share of all orders of agreeing a voter is the one that"
                + " turns the vote. Banzhaf: in which share of all ways the others may vote it"
                + " decides; normalised, these sum to 1."
            : "Shapley value: what each adds on average, over all orders of joining."
                + nucleolus(listed.orElseThrow()));
  }

  private static String nucleolus(CoalitionAnswer.Listed listed) {
    return switch (listed.nucleolus().status()) {
      case FOUND ->
          " Nucleolus: the shares that leave the coalition with the greatest grievance as little"
              + " of one as possible, then the next"
              + (listed.proved() ? " (proved by Kohlberg's criterion)." : " (not proved).");
      case NO_IMPUTATION ->
          " There is no nucleolus: the players are worth more alone than all together.";
      case NOT_SOLVED -> " The nucleolus was not found: its linear programs are too large.";
    };
  }

  private void core(CoalitionAnswer.Listed listed) {
    if (answer.isVote() && !listed.properties().simple()) {
      return;
    }
    if (listed.core().isEmpty()) {
      out.paragraph(2, "Whether the core is empty was not found: its linear program is too large.");
      return;
    }
    Core core = listed.core().get();
    if (!core.isEmpty()) {
      out.paragraph(
          2,
          "All can be satisfied: some shares give every coalition at least what it is worth alone"
              + " (the core is not empty)"
              + (core.surplus().signum() > 0
                  ? ", and " + numbers.of(core.surplus()) + " is left over. "
                  : ". ")
              + "For example: "
              + names.shares(core.allocation().orElseThrow(), numbers)
              + ".");
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int c = 0; c < core.collection().coalitions().size(); c++) {
      int coalition = core.collection().coalitions().get(c);
      parts.add(
          names.of(coalition)
              + " (worth "
              + numbers.of(listed.game().worth(coalition))
              + ") with weight "
              + numbers.of(core.collection().weights().get(c)));
    }
    out.paragraph(
        2,
        "Not all can be satisfied (the core is empty): to give every coalition what it is worth"
            + " alone would take "
            + numbers.of(core.least())
            + ", and there is only "
            + numbers.of(listed.game().worth(listed.game().grand()))
            + ". These show it, since the weights of each player's coalitions sum to 1: "
            + String.join("; ", parts)
            + ".");
  }

  private void allocations(CoalitionAnswer.Listed listed) {
    for (CoalitionAnswer.Allocation one : listed.allocations()) {
      StringBuilder text = new StringBuilder("Shares \"" + one.name() + "\" (");
      text.append(names.shares(one.shares(), numbers)).append(") ");
      if (one.inCore()) {
        text.append("are in the core");
      } else if (one.over().signum() != 0) {
        boolean more = one.over().signum() > 0;
        text.append("sum to ").append(numbers.of(one.over().abs()));
        text.append(more ? " more" : " less").append(" than all are worth");
      } else {
        text.append("are not in the core: alone, ");
        text.append(names.list(one.worstOff(), LISTED));
        text.append(" would have ").append(numbers.of(one.excess())).append(" more");
      }
      out.paragraph(2, text.append('.').toString());
    }
  }
}
