package io.entente.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The names an object may have.
 *
 * @param allowed in the order in which they are listed to a user
 * @param later names of the format that this version cannot solve
 */
record Keys(List<String> allowed, List<String> later) {

  static Keys of(String... allowed) {
    List<String> names = new ArrayList<>(List.of(allowed));
    names.add("note");
    return new Keys(names, List.of());
  }

  Keys notYet(String... names) {
    return new Keys(allowed, List.of(names));
  }

  /** What to do instead of using a name that is not solved yet. */
  static String remedy(String name) {
    switch (name) {
      case "distribution":
      case "points":
        return "until then: list the points under \"outcomes\", each with its probability";
      case "if":
        return "until then: leave it out, and let the level be 0 where the term does not apply";
      case "keep":
        return "list what to leave out under \"drop\", or what to keep under \"sources\"";
      default:
        return "leave the section out; the rest is solved as a game played once";
    }
  }
}
