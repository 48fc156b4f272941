package io.entente.scenario;

import io.entente.expression.Suggestions;
import java.util.Collection;

/** Builds the complaint about a name that does not exist. */
final class Names {

  private Names() {}

  static UnknownNameException unknown(String kind, String name, Collection<String> known) {
    String remedy =
        Suggestions.nearest(name, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse(
                known.isEmpty()
                    ? "this scenario has none"
                    : "there are: " + String.join(", ", known));
    return new UnknownNameException("no " + kind + " \"" + name + "\"", remedy);
  }
}
