package io.entente.report.solution;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.Profile;
import io.entente.solve.Minmax;
import java.util.ArrayList;
import java.util.List;

/** What each can be held down to, and secure. */
final class MinmaxText {

  /** How many profiles of one punishment are listed. */
  private static final int LISTED = 8;

  private final GamePage page;
  private final Minmax answer;

  private MinmaxText(GamePage page, Minmax answer) {
    this.page = page;
    this.answer = answer;
  }

  static void write(GamePage page, Minmax answer) {
    new MinmaxText(page, answer).write();
  }

  private void write() {
    boolean several = page.game().players().size() > 2;
    page.heading(
        "What each can be held down to, and secure",
        several ? "minmax against correlated punishers" : "minmax");
    for (Minmax.Level level : answer.levels()) {
      level(level);
    }
    if (several) {
      page.out()
          .paragraph(
              2,
              "The others are taken to act as one and to draw in secret. If they cannot, they may"
                  + " have to leave a player more.");
    }
    page.out()
        .paragraph(
            2,
            answer.exact()
                ? "These numbers are exact: what is secured equals what is left, which proves both."
                : "Payoffs were computed and rounded, and so are these numbers.");
  }

  private void level(Minmax.Level level) {
    int player = level.player();
    StringBuilder words = new StringBuilder();
    words
        .append(page.player(player))
        .append(": ")
        .append(Amounts.number(page, level.secured(), answer.exact()))
        .append(", secured by ")
        .append(Amounts.mixture(page, player, level.strategy(), answer.exact()));
    if (page.game().players().size() > 1) {
      words.append("; held to it by ").append(punishment(level));
    }
    boolean mixing =
        !level.pureMaximin().equals(level.secured()) || !level.pureMinmax().equals(level.heldTo());
    if (mixing) {
      words
          .append(". Without drawing lots it secures ")
          .append(Amounts.number(page, level.pureMaximin(), answer.exact()))
          .append(" and can be held to ")
          .append(Amounts.number(page, level.pureMinmax(), answer.exact()));
    }
    page.entry(words.toString());
  }

  private String punishment(Minmax.Level level) {
    List<String> parts = new ArrayList<>();
    List<CorrelatedStrategy.Played> played = level.punishment().played();
    for (CorrelatedStrategy.Played each : played.subList(0, Math.min(LISTED, played.size()))) {
      String others = others(level.player(), each.index());
      parts.add(
          played.size() == 1
              ? others
              : others + " " + Amounts.probability(page, each.probability(), answer.exact()));
    }
    int more = played.size() - parts.size();
    return String.join(page.game().players().size() > 2 ? "; " : ", ", parts)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String others(int player, int index) {
    Profile profile = page.game().shape().profile(index);
    List<String> parts = new ArrayList<>();
    for (int other = 0; other < page.game().players().size(); other++) {
      if (other != player) {
        parts.add(page.player(other) + " " + page.strategy(other, profile.strategy(other)));
      }
    }
    return String.join(" and ", parts);
  }
}
