package io.entente.json;

import java.util.Optional;

/** What may be the id of an actor. */
public final class ActorIds {

  private ActorIds() {}

  /** Why a text cannot be the id of an actor; empty if it can. */
  public static Optional<String> fault(String id) {
    if (!Names.isId(id)) {
      return Optional.of("an id is a letter, then letters, digits, _ or -");
    }
    return Entries.RESERVED.contains(id)
        ? Optional.of("the format uses this word itself; choose another id")
        : Optional.empty();
  }
}
