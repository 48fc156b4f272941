package io.entente.json.solution;

import io.entente.game.DistinctLabels;
import io.entente.json.JsonOut;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What every {@code entente/solution/1} begins with: the game, the form, the view. */
final class SolutionHead {

  private SolutionHead() {}

  static JsonOut begin(
      String title,
      List<String> players,
      IntFunction<List<String>> strategies,
      String form,
      Optional<String> view) {
    JsonOut out = JsonOut.object();
    out.put("format", "entente/solution/1");
    out.object("game");
    out.put("title", title);
    out.array("players");
    List<String> names = names(players);
    for (int player = 0; player < names.size(); player++) {
      out.addObject();
      out.put("name", names.get(player));
      out.putAll("strategies", names(strategies.apply(player)));
      out.end();
    }
    out.end();
    out.end();
    out.put("form", form);
    if (view.isPresent()) {
      out.put("view", view.get());
    } else {
      out.putNull("view");
    }
    return out;
  }

  /** Labels that can be keys: empty or repeated ones get their number. */
  static List<String> names(List<String> labels) {
    return DistinctLabels.of(labels, "");
  }
}
