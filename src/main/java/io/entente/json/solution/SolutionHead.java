package io.entente.json.solution;

import io.entente.json.JsonOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, Integer> times = new HashMap<>();
    for (String label : labels) {
      times.merge(label, 1, Integer::sum);
    }
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean repeated = label.isEmpty() || times.get(label) > 1;
      String name = repeated ? label + "#" + (i + 1) : label;
      while (!seen.add(name)) {
        name = name + "'";
      }
      names.add(name);
    }
    return names;
  }
}
