package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.ChoiceKey;
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
    return new Question(
        ask, new ChoiceKey(NAMES, name), Optional.of(new Trace(claim, steps)), List.of());
  }

  private static String name(Asked asked) {
    Set<OrdinalGame> games = OrdinalGames.of(asked.game());
    if (are(games, Set.of(Pattern.PRISONERS_DILEMMA))) {
      return "prisoners-dilemma";
    }
    if (are(games, Set.of(Pattern.CHICKEN))) {
      return "chicken";
    }
    // a tie between the two middle payoffs of the hunt is usual
    if (are(games, Set.of(Pattern.STAG_HUNT, Pattern.ASSURANCE))
        && games.stream()
            .anyMatch(one -> one.row() == Pattern.STAG_HUNT && one.column() == Pattern.STAG_HUNT)) {
      return "stag-hunt";
    }
    if (are(games, Set.of(Pattern.BATTLE, Pattern.HERO))) {
      return "battle-of-the-sexes";
    }
    if (are(games, Set.of(Pattern.DEADLOCK))) {
      return "deadlock";
    }
    return isPennies(asked) ? "matching-pennies" : "unnamed";
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
