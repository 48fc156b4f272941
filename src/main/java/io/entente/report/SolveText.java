package io.entente.report;

import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.solve.Analysis;
import io.entente.solve.Completeness;
import io.entente.solve.DominanceRelations;
import io.entente.solve.IteratedElimination;
import io.entente.solve.Maximin;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.Stackelberg;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.List;

/** The report of {@code entente solve} on a game in strategic form. */
public final class SolveText {

  /** How many profiles of one kind are listed. */
  private static final int LISTED = 50;

  /** How many relations of dominance, and how many commitments of one leader, are listed. */
  private static final int RELATIONS = 12;

  private final StrategicGame game;
  private final Prose out;

  private SolveText(StrategicGame game, Layout layout) {
    this.out = new Prose(layout);
    this.game = game;
  }

  /**
   * The report as text.
   *
   * @param remark a line on how the game is played, or an empty text
   */
  public static String of(Analysis analysis, String remark, Layout layout) {
    SolveText text = new SolveText(analysis.game(), layout);
    text.render(analysis, remark);
    return text.out.toString();
  }

  private void render(Analysis analysis, String remark) {
    out.paragraph(0, game.title().isEmpty() ? "A game without a title" : game.title());
    out.line(
        Words.count(game.players().size(), "player", "players")
            + ", "
            + Words.count(game.shape().profiles(), "profile", "profiles")
            + " of strategies"
            + (game.players().size() > 10 ? "" : " (" + out.layout().sizes(game.shape()) + ")"));
    if (!remark.isEmpty()) {
      out.paragraph(0, remark);
    }
    analysis.pure().ifPresent(this::pure);
    analysis
        .elimination()
        .ifPresent(found -> dominance(found, analysis.dominances().orElse(List.of())));
    analysis.maximin().ifPresent(this::maximin);
    analysis.pareto().ifPresent(this::pareto);
    analysis.welfare().ifPresent(this::welfare);
    analysis.stackelberg().ifPresent(this::stackelberg);
  }

  private void heading(String plain, String technical) {
    out.blank().line(out.layout().heading(plain) + " (" + technical + ")");
  }

  private void pure(Solution<PureEquilibrium> solution) {
    heading("Where nobody gains by changing alone", "Nash equilibria in pure strategies");
    int found = solution.equilibria().size();
    if (found == 0) {
      out.paragraph(2, "There is none, and that is a complete answer.");
      return;
    }
    int shown = Math.min(LISTED, found);
    for (PureEquilibrium equilibrium : solution.equilibria().subList(0, shown)) {
      String kind = equilibrium.strict() ? "strict" : "weak: somebody could change at no loss";
      out.paragraph(
          2, 6, label(equilibrium.profile()) + ", paying " + payoffs(equilibrium) + "; " + kind);
    }
    if (shown < found) {
      out.line("  " + out.layout().more(Words.grouped(found - shown) + " more", "--format json"));
    }
    out.paragraph(
        2,
        solution.completeness() == Completeness.ALL
            ? (found == 1 ? "It is the only one." : "These " + found + " are all there are.")
            : solution.note().orElse("There are or may be others."));
  }

  private String payoffs(PureEquilibrium equilibrium) {
    List<String> numbers = new ArrayList<>();
    for (int player = 0; player < equilibrium.payoffs().size(); player++) {
      String payoff = number(equilibrium.payoffs().get(player));
      numbers.add(out.layout() == Layout.PAGE ? payoff : player(player) + " " + payoff);
    }
    return String.join(", ", numbers);
  }

  private String number(double payoff) {
    return out.layout().number(Words.payoff(payoff));
  }

  private String label(Profile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      parts.add(player(player) + " " + strategy(player, profile.strategy(player)));
    }
    return String.join(", ", parts);
  }

  private String player(int player) {
    String name = game.players().get(player);
    return name.isEmpty() ? "player " + (player + 1) : name;
  }

  private String strategy(int player, int strategy) {
    String name = game.strategies(player).get(strategy);
    return name.isEmpty() ? out.layout().numbered(strategy + 1) : out.layout().plan(name);
  }

  private void dominance(
      IteratedElimination elimination, List<DominanceRelations.Relation> relations) {
    heading("What no reasonable player plays", "iterated strict dominance");
    int number = 0;
    for (List<IteratedElimination.Elimination> round : elimination.rounds()) {
      number++;
      for (IteratedElimination.Elimination gone : round) {
        out.paragraph(
            2,
            6,
            "round "
                + number
                + ": "
                + player(gone.player())
                + " never plays "
                + strategy(gone.player(), gone.strategy())
                + "; "
                + strategy(gone.player(), gone.by())
                + " is always better");
      }
    }
    if (number == 0) {
      out.paragraph(2, "Every strategy stands: none is always worse than another.");
    } else {
      out.paragraph(
          2,
          6,
          (elimination.solvesGame(game.shape()) ? "One profile is left: " : "Left are: ")
              + left(elimination.remaining()));
    }
    weakly(relations.stream().filter(relation -> !relation.strict()).toList());
  }

  private void weakly(List<DominanceRelations.Relation> relations) {
    int shown = Math.min(RELATIONS, relations.size());
    for (DominanceRelations.Relation relation : relations.subList(0, shown)) {
      out.paragraph(
          2,
          6,
          player(relation.player())
              + ": "
              + strategy(relation.player(), relation.dominating())
              + " is never worse and sometimes better than "
              + strategy(relation.player(), relation.dominated())
              + " (weak dominance)");
    }
    if (shown < relations.size()) {
      out.line(
          "  "
              + out.layout()
                  .more(Words.grouped(relations.size() - shown) + " more", "--format json"));
    }
  }

  private String left(Restriction remaining) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      List<String> names = new ArrayList<>();
      for (int strategy : remaining.strategies(player)) {
        names.add(strategy(player, strategy));
      }
      parts.add(player(player) + " " + String.join(" or ", names));
    }
    return String.join(", ", parts);
  }

  private void maximin(List<Maximin> levels) {
    heading("What each can secure whatever the others do", "maximin in pure strategies");
    for (Maximin level : levels) {
      List<String> names = new ArrayList<>();
      level.strategies().forEach(s -> names.add(strategy(level.player(), s)));
      out.paragraph(
          2,
          6,
          player(level.player())
              + " "
              + number(level.level())
              + ", by "
              + String.join(" or ", names));
    }
  }

  private void pareto(List<Profile> profiles) {
    heading("Where nobody can gain unless somebody loses", "Pareto-efficient profiles");
    list(profiles);
  }

  private void list(List<Profile> profiles) {
    int shown = Math.min(LISTED, profiles.size());
    for (Profile profile : profiles.subList(0, shown)) {
      out.paragraph(2, 6, label(profile));
    }
    if (shown < profiles.size()) {
      out.line(
          "  "
              + out.layout()
                  .more(Words.grouped(profiles.size() - shown) + " more", "--format json"));
    }
  }

  private void welfare(WelfareOptimum optimum) {
    heading("Where all together get most", "welfare optimum");
    out.paragraph(2, "The sum of payoffs is " + number(optimum.welfare()) + " at");
    list(optimum.profiles());
  }

  private void stackelberg(List<Stackelberg> leaders) {
    heading("If one could commit itself first", "Stackelberg, pure strategies");
    for (Stackelberg leader : leaders) {
      if (leader.optimistic().isEmpty()) {
        out.paragraph(
            2,
            6,
            player(leader.leader()) + ": whatever it commits to, the others have no stable reply");
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
      out.line(
          "  "
              + out.layout()
                  .more(Words.grouped(choices.size() - shown) + " more as good", "--format json"));
    }
  }

  private void commitment(Stackelberg leader, Stackelberg.Commitment commitment, boolean hopeful) {
    Profile best = commitment.best().orElseThrow();
    Profile worst = commitment.worst().orElseThrow();
    double most = game.payoff(leader.leader(), best);
    double least = game.payoff(leader.leader(), worst);
    StringBuilder text = new StringBuilder();
    text.append(player(leader.leader())).append(" commits to ");
    text.append(strategy(leader.leader(), commitment.strategy())).append(": ");
    if (most == least) {
      text.append("gets ").append(number(most)).append(" (").append(label(best));
      text.append(")");
    } else {
      text.append("gets ").append(number(most)).append(" if the others reply kindly (");
      text.append(label(best)).append("), ").append(number(least));
      text.append(" if not (").append(label(worst)).append(")");
    }
    if (!hopeful) {
      text.append("; the cautious choice");
    }
    out.paragraph(2, 6, text.toString());
  }
}
