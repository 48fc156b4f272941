package io.entente.cli;

import io.entente.expression.Suggestions;
import java.util.List;

/** The remedy for a name that does not exist. */
final class NearestName {

  private NearestName() {}

  /** The known name that was probably meant, or else all that there are. */
  static String remedy(String name, List<String> known) {
    return Suggestions.nearest(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("there are: " + String.join(", ", known));
  }
}
