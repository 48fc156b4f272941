package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch.OpenSupport;
import java.util.ArrayList;
import java.util.List;

/** Says in words why a list of equilibria is not complete. */
final class OpenSupports {

  private OpenSupports() {}

  /**
   * Which supports hold others, or may: "there are infinitely many, as where ...".
   *
   * @param open the supports, at least one
   */
  static String note(StrategicGame game, List<OpenSupport> open) {
    List<OpenSupport> infinite = new ArrayList<>();
    List<OpenSupport> undecided = new ArrayList<>();
    for (OpenSupport one : open) {
      (one.isInfinite() ? infinite : undecided).add(one);
    }
    String note = "";
    if (!infinite.isEmpty()) {
      note =
          "Ties make infinitely many others, in "
              + choices(infinite.size())
              + " of what is played, the widest of them "
              + text(game, widest(infinite))
              + "; of these the ends are listed.";
    }
    if (!undecided.isEmpty()) {
      note +=
          (note.isEmpty() ? "There may be" : " Apart from these there may be")
              + " others, in "
              + choices(undecided.size())
              + " of what is played that could not be settled, as "
              + text(game, widest(undecided))
              + ".";
    }
    return note;
  }

  private static String choices(int count) {
    return count == 1 ? "1 choice" : count + " choices";
  }

  private static OpenSupport widest(List<OpenSupport> open) {
    OpenSupport widest = open.get(0);
    for (OpenSupport one : open) {
      widest = size(one) > size(widest) ? one : widest;
    }
    return widest;
  }

  private static int size(OpenSupport open) {
    int size = 0;
    for (List<Integer> own : open.supports()) {
      size += own.size();
    }
    return size;
  }

  private static String text(StrategicGame game, OpenSupport open) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < open.supports().size(); player++) {
      List<String> strategies = new ArrayList<>();
      for (int strategy : open.supports().get(player)) {
        String label = game.strategies(player).get(strategy);
        strategies.add(label.isEmpty() ? "strategy " + (strategy + 1) : label);
      }
      String name = game.players().get(player);
      name = name.isEmpty() ? "player " + (player + 1) : name;
      parts.add(name + " plays " + String.join(" or ", strategies));
    }
    return String.join(", ", parts);
  }
}
