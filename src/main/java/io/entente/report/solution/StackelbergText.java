package io.entente.report.solution;

import io.entente.game.Profile;
import io.entente.report.Words;
import io.entente.solve.Answer;
import io.entente.solve.Stackelberg;
import java.util.List;

/** What follows if one commits itself first. */
final class StackelbergText {

  /** How many commitments of one leader are listed. */
  private static final int RELATIONS = 12;

  private final GamePage page;

  private StackelbergText(GamePage page) {
    this.page = page;
  }

  static void write(GamePage page, Answer.Leadership answer) {
    new StackelbergText(page).stackelberg(answer.leaders());
  }

  private void stackelberg(List<Stackelberg> leaders) {
    page.heading("If one could commit itself first", "Stackelberg, pure strategies");
    for (Stackelberg leader : leaders) {
      if (leader.optimistic().isEmpty()) {
        page.entry(
            page.player(leader.leader())
                + ": whatever it commits to, the others have no stable reply");
        continue;
      }
      commitments(leader, leader.optimistic(), true);
      if (!leader.optimistic().equals(leader.pessimistic())) {
        commitments(leader, leader.pessimistic(), false);
      }
    }
  }

  private void commitments(Stackelberg leader, List<Integer> choices, boolean hopeful) {
    int shown = Math.min(RELATIONS, choices.size());
    for (int choice : choices.subList(0, shown)) {
      commitment(leader, leader.commitments().get(choice), hopeful);
    }
    if (shown < choices.size()) {
      page.out()
          .line(
              "  "
                  + page.layout()
                      .more(
                          Words.grouped(choices.size() - shown) + " more as good",
                          "--format json"));
    }
  }

  private void commitment(Stackelberg leader, Stackelberg.Commitment commitment, boolean hopeful) {
    Profile best = commitment.best().orElseThrow();
    Profile worst = commitment.worst().orElseThrow();
    double most = page.game().payoff(leader.leader(), best);
    double least = page.game().payoff(leader.leader(), worst);
    StringBuilder text = new StringBuilder();
    text.append(page.player(leader.leader())).append(" commits to ");
    text.append(page.strategy(leader.leader(), commitment.strategy())).append(": ");
    if (most == least) {
      text.append("gets ").append(payoff(leader, best)).append(" (").append(page.label(best));
      text.append(")");
    } else {
      text.append("gets ").append(payoff(leader, best)).append(" if the others reply kindly (");
      text.append(page.label(best)).append("), ").append(payoff(leader, worst));
      text.append(" if not (").append(page.label(worst)).append(")");
    }
    if (!hopeful) {
      text.append("; the cautious choice");
    }
    page.entry(text.toString());
  }

  private String payoff(Stackelberg leader, Profile profile) {
    return page.payoff(leader.leader(), profile.index(page.game().shape()));
  }
}
