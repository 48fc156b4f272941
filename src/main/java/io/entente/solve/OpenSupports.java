package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch.OpenSupport;
import java.util.ArrayList;
import java.util.List;

/** Says in words why a list of equilibria is not complete. */
final class OpenSupports {

  /** More places than this are counted and not named. */
  private static final int MOST_NAMED = 3;

  private OpenSupports() {}

  /**
   * Which supports hold others, or may.
   *
   * @param open the supports, at least one
   */
  static String note(StrategicGame game, List<OpenSupport> open) {
    List<OpenSupport> infinite = new ArrayList<>();
    List<OpenSupport> undecided = new ArrayList<>();
    for (OpenSupport one : open) {
      (one.isInfinite() ? infinite : undecided).add(one);
    }
    List<String> sentences = new ArrayList<>();
    if (!infinite.isEmpty()) {
      sentences.add(
          "Because of ties there are infinitely many, and of each such range the ends are listed: "
              + places(game, infinite)
              + ".");
    }
    if (!undecided.isEmpty()) {
      sentences.add(
          "It could not be settled whether there are others: " + places(game, undecided) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String places(StrategicGame game, List<OpenSupport> open) {
    List<OpenSupport> widest = new ArrayList<>();
    for (OpenSupport one : open) {
      boolean isPart = false;
      for (OpenSupport other : open) {
        isPart |= one != other && isWithin(one, other);
      }
      if (!isPart) {
        widest.add(one);
      }
    }
    List<String> texts = new ArrayList<>();
    for (OpenSupport one : widest.subList(0, Math.min(MOST_NAMED, widest.size()))) {
      texts.add("where " + text(game, one));
    }
    int unnamed = widest.size() - texts.size();
    if (unnamed > 0) {
      texts.add(unnamed == 1 ? "and in one more case" : "and in " + unnamed + " more cases");
    }
    return String.join("; ", texts);
  }

  private static boolean isWithin(OpenSupport one, OpenSupport other) {
    for (int player = 0; player < one.supports().size(); player++) {
      if (!other.supports().get(player).containsAll(one.supports().get(player))) {
        return false;
      }
    }
    return true;
  }

  private static String text(StrategicGame game, OpenSupport open) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < open.supports().size(); player++) {
      List<String> strategies = new ArrayList<>();
      for (int strategy : open.supports().get(player)) {
        String label = game.strategies(player).get(strategy);
        strategies.add(label.isEmpty() ? String.valueOf(strategy + 1) : label);
      }
      String name = game.players().get(player);
      name = name.isEmpty() ? "player " + (player + 1) : name;
      parts.add(name + " plays " + String.join(" or ", strategies));
    }
    return String.join(", ", parts);
  }
}
