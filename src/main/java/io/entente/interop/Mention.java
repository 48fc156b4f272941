package io.entente.interop;

import io.entente.game.InformationSet;

/**
 * A place in a tree's file that mentions an information set, a chance move or an outcome by number:
 * what is described anew there must agree with what was said before.
 */
final class Mention {

  private final Tokens tokens;
  private final int line;
  private final int column;
  private String which = "";

  /** The mention whose number is the token at hand. */
  Mention(Tokens tokens) {
    this.tokens = tokens;
    this.line = tokens.line();
    this.column = tokens.column();
  }

  /** Says what is mentioned, in words, and returns them. */
  String name(String which) {
    this.which = which;
    return which;
  }

  /** Checks that what is mentioned without a description was described before. */
  void requireKnown(boolean known, String what) throws GameFileException {
    if (!known) {
      throw tokens.wrongAt(
          line,
          column,
          which + " is used before its " + what + " are given",
          "give them between { and } where it is mentioned first");
    }
  }

  /** Checks the name where one is given without the rest. */
  void requireName(boolean named, String name, String earlier) throws GameFileException {
    if (named && !name.equals(earlier)) {
      throw differs("another name");
    }
  }

  /** Checks name and actions. */
  void requireSame(InformationSet earlier, InformationSet set) throws GameFileException {
    int before = earlier.actions().size();
    if (before != set.actions().size()) {
      throw differs(set.actions().size() + " actions where there were " + before);
    }
    requireName(true, set.name(), earlier.name());
    if (!earlier.actions().equals(set.actions())) {
      throw differs("other action names");
    }
  }

  /** The finding that a second description is not like the first. */
  GameFileException differs(String difference) {
    return tokens.wrongAt(
        line,
        column,
        which + " was described before; here it has " + difference,
        "describe it once and later give the number only, or give what is new a number of its own");
  }
}
