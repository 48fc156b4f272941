package io.entente.report.solution;

import io.entente.game.Profile;
import io.entente.game.Shape;
import io.entente.game.sparse.GraphicalGame;
import io.entente.number.Rational;
import io.entente.outcome.SparseReading;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.report.section.SectionText;
import io.entente.solve.Completeness;
import io.entente.solve.PureEquilibrium;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report of {@code entente solve} on equilibria that were counted group by group. */
public final class SparseText {

  /** Of games with more players than this, fewer equilibria are shown, payoffs beside moves. */
  private static final int FEW_PLAYERS = 10;

  private static final int SHOWN_OF_MANY = 3;

  private final SparseReading reading;
  private final GraphicalGame game;
  private final BigInteger count;
  private final Layout layout;
  private final Figures figures;
  private final Prose out;

  private SparseText(SparseReading reading, Layout layout, Figures figures) {
    this.reading = reading;
    this.game = reading.equilibria().game();
    this.count = reading.equilibria().count();
    this.layout = layout;
    this.figures = figures;
    this.out = new Prose(layout);
  }

  /**
   * The report as text.
   *
   * @param remark a line on how the game is played
   * @param tooLarge whether that is so because it cannot be enumerated
   * @param leftOut what was asked for and is not answered, and why
   */
  public static String of(
      SparseReading reading,
      String remark,
      boolean tooLarge,
      Map<String, String> leftOut,
      Layout layout,
      Figures figures) {
    SparseText text = new SparseText(reading, layout, figures);
    text.head(remark, tooLarge);
    text.equilibria();
    text.outcomes();
    text.leftOut(leftOut);
    return text.out + SectionText.of(reading.sections(), layout, figures == Figures.EXACT);
  }

  private void head(String remark, boolean tooLarge) {
    out.paragraph(0, game.title().isEmpty() ? "A game without a title" : game.title());
    Shape shape = game.shape();
    int players = game.players().size();
    BigInteger profiles = shape.exactProfiles();
    out.paragraph(
        0,
        Words.count(players, "player", "players")
            + ", "
            + Words.grouped(profiles)
            + (profiles.equals(BigInteger.ONE) ? " profile" : " profiles")
            + " of strategies"
            + (players > FEW_PLAYERS ? "" : " (" + layout.sizes(shape) + ")"));
    int width = reading.equilibria().width();
    out.paragraph(
        0,
        remark
            + (tooLarge
                ? " Too many profiles to look at one by one, so their equilibria are"
                : " Equilibria are")
            + " counted group by group: "
            + (width == 0
                ? "nobody's choice depends on what another does"
                : "no actor's choice has to be looked at together with more than "
                    + width
                    + (width == 1 ? " other" : " others")
                    + " at a time")
            + " (a tree decomposition of width "
            + width
            + ")."
            + sums(reading.equilibria().mostSums()));
  }

  private static String sums(int most) {
    return most == 0
        ? ""
        : " Where one depends on many, these are taken in one after the other, and what they add to"
            + " its payoff so far is kept as a sum; there are at most "
            + Words.count(most, "different sum", "different sums")
            + " at a time.";
  }

  private void equilibria() {
    out.blank()
        .line(
            layout.heading("Where nobody gains by changing alone")
                + " (Nash equilibria in pure strategies)");
    if (count.signum() == 0) {
      out.paragraph(2, "There is none, and that is a complete answer.");
      return;
    }
    List<PureEquilibrium> listed = reading.listed().equilibria();
    boolean all = reading.listed().completeness() == Completeness.ALL;
    boolean many = game.players().size() > FEW_PLAYERS;
    int shown = Math.min(many ? SHOWN_OF_MANY : GamePage.LISTED, listed.size());
    String brackets = many ? "In brackets: what each actor gets." : "";
    if (shown < listed.size() || !all) {
      out.paragraph(2, "There are " + Words.grouped(count) + ", counted exactly. " + brackets);
    } else if (many) {
      out.paragraph(2, brackets);
    }
    for (PureEquilibrium equilibrium : listed.subList(0, shown)) {
      String kind = equilibrium.strict() ? "strict" : "weak: somebody could change at no loss";
      out.paragraph(
          2,
          6,
          many
              ? movesWithPayoffs(equilibrium.profile()) + "; " + kind
              : moves(equilibrium.profile())
                  + ", paying "
                  + payoffs(equilibrium.profile())
                  + "; "
                  + kind);
    }
    if (shown < listed.size()) {
      out.line("  " + layout.more(Words.grouped(listed.size() - shown) + " more", "--format json"));
    }
    if (!all) {
      out.paragraph(2, Words.capital(reading.listed().note().orElse("not all are listed")) + ".");
    } else if (shown == listed.size()) {
      out.paragraph(
          2,
          shown == 1
              ? "It is the only one."
              : "These " + Words.grouped(shown) + " are all there are.");
    }
  }

  private String moves(Profile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      parts.add(game.players().get(player) + " " + strategy(player, profile));
    }
    return String.join(", ", parts);
  }

  private String movesWithPayoffs(Profile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      parts.add(
          game.players().get(player)
              + " "
              + strategy(player, profile)
              + " ("
              + payoff(player, profile)
              + ")");
    }
    return String.join(", ", parts);
  }

  private String payoffs(Profile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      String payoff = payoff(player, profile);
      parts.add(layout == Layout.PAGE ? payoff : game.players().get(player) + " " + payoff);
    }
    return String.join(", ", parts);
  }

  private String strategy(int player, Profile profile) {
    return layout.plan(game.strategies(player).get(profile.strategy(player)));
  }

  private String payoff(int player, Profile profile) {
    Rational payoff = game.payoff(player, profile);
    return figures == Figures.EXACT && game.tieTolerance(player) == 0
        ? layout.fraction(payoff.toString())
        : layout.number(Words.payoff(payoff.toDouble()));
  }

  private void outcomes() {
    if (reading.outcomes().isEmpty() || count.signum() == 0) {
      return;
    }
    out.blank().line(layout.heading("In how many of them an outcome comes about"));
    for (SparseReading.OutcomeCount outcome : reading.outcomes()) {
      out.paragraph(
          2,
          6,
          outcome.outcome().name()
              + ": "
              + outcome
                  .holdsIn()
                  .map(this::share)
                  .orElse("not counted; it joins too many actors, or asks about payoffs"));
    }
  }

  private String share(BigInteger holdsIn) {
    if (holdsIn.signum() == 0) {
      return "in none";
    }
    if (holdsIn.equals(count)) {
      return "in all";
    }
    return "in "
        + Words.grouped(holdsIn)
        + " of "
        + Words.grouped(count)
        + " ("
        + layout.ofHundred(Rational.of(holdsIn, count).toDouble())
        + " in 100)";
  }

  private void leftOut(Map<String, String> leftOut) {
    if (leftOut.isEmpty()) {
      return;
    }
    out.blank()
        .paragraph(
            0,
            "Not answered here, since the payoffs of every profile would be needed: "
                + String.join(", ", leftOut.keySet())
                + ".");
  }
}
