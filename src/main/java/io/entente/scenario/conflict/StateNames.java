package io.entente.scenario.conflict;

import java.util.List;

/** Lists of states in messages. */
final class StateNames {

  private static final int SHOWN = 5;

  private StateNames() {}

  /** The first few names, and how many there are besides. */
  static String some(List<String> names) {
    int shown = names.size() <= SHOWN + 1 ? names.size() : SHOWN;
    String text = String.join(", ", names.subList(0, shown));
    return shown == names.size() ? text : text + " and " + (names.size() - shown) + " more";
  }
}
