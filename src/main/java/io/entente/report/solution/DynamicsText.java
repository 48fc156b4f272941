package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.number.Decimals;
import io.entente.report.Words;
import io.entente.solve.Dynamics;
import io.entente.solve.dynamics.BestReplies;
import io.entente.solve.dynamics.FictitiousPlay;
import io.entente.solve.dynamics.Rounds;
import java.util.ArrayList;
import java.util.List;

/** Where play goes that adapts. */
final class DynamicsText {

  /** So many steps of a path, or profiles of a circle, are written out. */
  private static final int STEPS = 12;

  /** Shares below this are not written out. */
  private static final double NOTICED = 0.00005;

  private final GamePage page;
  private final Dynamics answer;

  private DynamicsText(GamePage page, Dynamics answer) {
    this.page = page;
    this.answer = answer;
  }

  static void write(GamePage page, Dynamics answer) {
    page.heading("Where play goes if players adapt", "dynamics");
    DynamicsText text = new DynamicsText(page, answer);
    page.entry(
        answer.settings().start().isPresent()
            ? "Play starts at: " + text.mixed(answer.start()) + "."
            : "Play starts with everybody playing all strategies about equally often, earlier ones"
                + " a little more (--start sets another start).");
    text.replicator();
    text.bestReplies();
    text.fictitious();
  }

  private void replicator() {
    Dynamics.End end = answer.replicatorEnd();
    String populations =
        answer.settings().onePopulation() ? "one population" : "one population for each player";
    String time = number(answer.replicator().end().time());
    String how =
        switch (end.verdict()) {
          case EQUILIBRIUM ->
              "settles at the equilibrium "
                  + mixed(end.profile())
                  + restsFromTheStart(" (after a time of " + time + ")");
          case NEAR_EQUILIBRIUM ->
              "settles at " + mixed(end.profile()) + restsFromTheStart("") + gain(end);
          case NO_EQUILIBRIUM ->
              "comes to rest at "
                  + mixed(end.profile())
                  + ", which is not an equilibrium: somebody would gain by a strategy that nobody"
                  + " plays there, and what nobody plays does not grow";
          default ->
              "does not settle within "
                  + Words.grouped(answer.replicator().steps())
                  + " steps (a time of "
                  + time
                  + "); it is then at "
                  + mixed(end.profile())
                  + gain(end);
        };
    page.entry(
        "What pays more than average spreads (replicator dynamics, "
            + populations
            + "): "
            + how
            + ".");
  }

  private String restsFromTheStart(String otherwise) {
    return answer.replicator().steps() == 0 ? ", where it started" : otherwise;
  }

  private void bestReplies() {
    BestReplies replies = answer.bestReplies();
    long profiles = page.game().shape().profiles();
    StringBuilder text = new StringBuilder("One best reply after another (best-reply dynamics): ");
    if (replies.ends().isEmpty()) {
      text.append("never comes to an end, since there is no pure equilibrium");
    } else if (replies.alwaysEnds()) {
      text.append("always comes to an end, whoever moves when, at ").append(ends(replies.ends()));
    } else if (replies.stuck() == 0) {
      text.append("can go round in circles, but from every profile it can also end, at ");
      text.append(ends(replies.ends()));
    } else {
      text.append("from ").append(Words.grouped(replies.stuck())).append(" of ");
      text.append(Words.grouped(profiles)).append(" profiles it never comes to an end; from the");
      text.append(" others it can end, at ").append(ends(replies.ends()));
    }
    page.entry(text.append('.').toString());
    if (!replies.traps().isEmpty()) {
      List<Integer> trap = replies.traps().get(0);
      page.entry(
          Words.count(replies.traps().size(), "set of profiles is", "sets of profiles are")
              + " never left and never at rest, "
              + (replies.traps().size() == 1 ? "" : "the first ")
              + "of "
              + Words.grouped(trap.size())
              + ": "
              + list(trap)
              + ".");
    }
    if (!replies.path().isEmpty()) {
      path(replies);
    }
  }

  private String ends(List<Integer> ends) {
    return ends.size() == 1 ? label(ends.get(0)) : "one of " + ends.size() + ": " + list(ends);
  }

  private String list(List<Integer> profiles) {
    List<String> labels = new ArrayList<>();
    for (int index : profiles.subList(0, Math.min(STEPS, profiles.size()))) {
      labels.add(label(index));
    }
    int more = profiles.size() - labels.size();
    return String.join("; ", labels) + (more > 0 ? " and " + Words.grouped(more) + " more" : "");
  }

  private void path(BestReplies replies) {
    List<String> steps = new ArrayList<>();
    int shown = Math.min(STEPS, replies.path().size());
    for (int index : replies.path().subList(0, shown)) {
      steps.add(label(index));
    }
    if (shown < replies.path().size()) {
      steps.add(Words.grouped(replies.path().size() - shown) + " more");
    }
    String from = "From the start, the first who can improve moving first: ";
    page.entry(
        from
            + page.layout().sequence(steps)
            + (replies.returns() >= 0
                ? ", where it has been before, and so on for ever."
                : replies.path().size() == 1 ? ", where nobody can improve." : ", where it ends."));
  }

  private void fictitious() {
    FictitiousPlay.Course course = answer.fictitious();
    Dynamics.End end = answer.fictitiousEnd();
    String how =
        switch (end.verdict()) {
          case EQUILIBRIUM ->
              "from round "
                  + Words.grouped(course.settledAt())
                  + " on the equilibrium "
                  + mixed(end.profile())
                  + " is played for ever";
          case NEAR_EQUILIBRIUM ->
              "after "
                  + Words.count(course.rounds(), "round", "rounds")
                  + " the frequencies are near an equilibrium: "
                  + mixed(end.profile())
                  + gain(end);
          case ROUND_AND_ROUND -> rounds(answer.rounds().orElseThrow()) + gain(end);
          default ->
              "does not settle within "
                  + Words.count(course.rounds(), "round", "rounds")
                  + "; the frequencies are then "
                  + mixed(end.profile())
                  + gain(end);
        };
    page.entry("Each replies to how often the others did what (fictitious play): " + how + ".");
  }

  private String rounds(Rounds rounds) {
    return "does not settle: it goes round and round through "
        + rounds.cycle().size()
        + " profiles, each time "
        + number(rounds.growth())
        + " times as long as the time before, so the frequencies keep swinging; after "
        + Words.grouped(answer.fictitious().rounds())
        + " rounds they are "
        + mixed(answer.fictitiousEnd().profile());
  }

  private String gain(Dynamics.End end) {
    double percent = 100 * end.ofRange();
    return percent < 0.001
        ? ", where nobody would gain noticeably by changing alone"
        : ", where somebody would gain "
            + number(percent)
            + " "
            + page.layout().percent()
            + " of the range of that player's payoffs by changing alone";
  }

  private String mixed(MixedProfile profile) {
    List<String> players = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<String> parts = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        double share = profile.probability(player, strategy);
        if (share == 1) {
          parts.add(page.strategy(player, strategy));
        } else if (share >= NOTICED) {
          parts.add(page.strategy(player, strategy) + " " + number(share));
        }
      }
      players.add(page.player(player) + " " + String.join(" and ", parts));
    }
    return String.join(", ", players);
  }

  private static String number(double value) {
    return value >= 100 ? Decimals.fixed(value, 0) : short4(value);
  }

  private static String short4(double value) {
    String text = Decimals.fixed(value, 4);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private String label(int index) {
    return page.label(page.game().shape().profile(index));
  }
}
