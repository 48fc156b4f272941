package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.Profile;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.names.OrdinalGame;
import io.entente.solve.names.OrdinalGames;
import io.entente.solve.names.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the games with a name a game of two players with two strategies each is, if any. */
final class Classification implements Query {

  private static final List<String> NAMES =
      List.of(
          "prisoners-dilemma",
          "chicken",
          "stag-hunt",
          "battle-of-the-sexes",
          "matching-pennies",
          "deadlock",
          "unnamed");

  @Override
  public String word() {
    return "classify-2x2";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    if (asked.game().shape().profiles() != 4 || asked.game().strategies(0).size() != 2) {
      throw asked.fault("it is asked of two strategies each");
    }
    String name = name(asked);
    List<Step> steps = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      steps.add(order(asked, player));
    }
    Claim claim = new Claim(ClaimKind.GAME_NAME, Fields.builder().with("is", name).build());
    ChoiceKey key = new ChoiceKey(NAMES, name);
    return new Question(
        ask, key, Optional.of(new Trace(claim, steps)), mistakes(asked, key).list());
  }

  /**
   * M3: the name that a game would have in which both had the payoffs of one; M7: best for both and
   * so an equilibrium; M11: no cell that both like better.
   */
  private static Misconceptions mistakes(Asked asked, ChoiceKey key) {
    Misconceptions mistakes = new Misconceptions(asked.ask(), key);
    for (int player = 0; player < 2; player++) {
      Optional<String> alone = alone(OrdinalGames.of(asked.game()), player);
      Remark remark = Remark.of("mistake.M3.name", "player", asked.game().players().get(player));
      alone.ifPresent(one -> mistakes.choice("M3", one, remark));
    }
    List<Profile> equilibria = asked.pureEquilibria();
    List<Profile> all = asked.cells().all();
    boolean left =
        all.stream()
            .anyMatch(
                cell ->
                    !equilibria.contains(cell)
                        && equilibria.stream().anyMatch(one -> isBetter(asked, cell, one)));
    if (left) {
      mistakes.choice("M7", "stag-hunt", Remark.of("mistake.M7.name"));
    }
    if (all.stream().anyMatch(one -> all.stream().anyMatch(two -> isBetter(asked, one, two)))) {
      mistakes.choice("M11", "matching-pennies", Remark.of("mistake.M11.name"));
    }
    return mistakes;
  }

  /** The name if both players ordered the cells as one does, each from its own side. */
  private static Optional<String> alone(Set<OrdinalGame> games, int player) {
    Set<OrdinalGame> twice = new LinkedHashSet<>();
    for (OrdinalGame game : games) {
      Pattern own = player == 0 ? game.row() : game.column();
      twice.add(new OrdinalGame(own, own));
    }
    return named(twice);
  }

  private static boolean isBetter(Asked asked, Profile one, Profile two) {
    return asked.payoff(0, one).compareTo(asked.payoff(0, two)) > 0
        && asked.payoff(1, one).compareTo(asked.payoff(1, two)) > 0;
  }

  private static String name(Asked asked) {
    return named(OrdinalGames.of(asked.game()))
        .orElseGet(() -> isPennies(asked) ? "matching-pennies" : "unnamed");
  }

  private static Optional<String> named(Set<OrdinalGame> games) {
    if (are(games, Set.of(Pattern.PRISONERS_DILEMMA))) {
      return Optional.of("prisoners-dilemma");
    }
    if (are(games, Set.of(Pattern.CHICKEN))) {
      return Optional.of("chicken");
    }
    // a tie between the two middle payoffs of the hunt is usual
    if (are(games, Set.of(Pattern.STAG_HUNT, Pattern.ASSURANCE))
        && games.stream()
            .anyMatch(one -> one.row() == Pattern.STAG_HUNT && one.column() == Pattern.STAG_HUNT)) {
      return Optional.of("stag-hunt");
    }
    if (are(games, Set.of(Pattern.BATTLE, Pattern.HERO))) {
      return Optional.of("battle-of-the-sexes");
    }
    if (are(games, Set.of(Pattern.DEADLOCK))) {
      return Optional.of("deadlock");
    }
    return Optional.empty();
  }

  /** Whether both players have one of these patterns, however ties are broken. */
  private static boolean are(Set<OrdinalGame> games, Set<Pattern> patterns) {
    return games.stream()
        .allMatch(one -> patterns.contains(one.row()) && patterns.contains(one.column()));
  }

  /**
   * Whether the two highest payoffs of one player lie across from each other, and the other's two
   * highest in the other two cells.
   */
  private static boolean isPennies(Asked asked) {
    return isDiagonal(asked, 0, true) && isDiagonal(asked, 1, false)
        || isDiagonal(asked, 0, false) && isDiagonal(asked, 1, true);
  }

  private static boolean isDiagonal(Asked asked, int player, boolean main) {
    boolean all = true;
    for (Profile in : asked.cells().all()) {
      for (Profile out : asked.cells().all()) {
        boolean inside = in.strategy(0) == in.strategy(1) == main;
        boolean outside = out.strategy(0) == out.strategy(1) != main;
        all &=
            !inside
                || !outside
                || asked.payoff(player, in).compareTo(asked.payoff(player, out)) > 0;
      }
    }
    return all;
  }

  private static Step order(Asked asked, int player) {
    List<Profile> cells = new ArrayList<>(asked.cells().all());
    cells.sort((one, two) -> asked.payoff(player, two).compareTo(asked.payoff(player, one)));
    List<Fields> rows = new ArrayList<>();
    for (Profile cell : cells) {
      rows.add(
          Fields.builder()
              .with("profile", asked.cells().names(cell))
              .with("value", asked.payoff(player, cell))
              .build());
    }
    return new Step(
        Rule.PAYOFF_ORDER,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .rows("order", rows)
            .build());
  }
}
