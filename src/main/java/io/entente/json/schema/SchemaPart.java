package io.entente.json.schema;

import java.util.List;

/**
 * An object of the file formats, with its keys, or a kind of value.
 *
 * @param title what it is called
 * @param meaning what it is
 * @param places where it stands, such as {@code payoffs.ACTOR.TERM}; the shortest first, empty for
 *     a whole file
 * @param keys its keys in the order of the schema, without {@code note}; none for a kind of value
 * @param examples whole values, as JSON
 */
public record SchemaPart(
    String title,
    String meaning,
    List<String> places,
    List<SchemaKey> keys,
    List<String> examples) {

  public SchemaPart {
    places = List.copyOf(places);
    keys = List.copyOf(keys);
    examples = List.copyOf(examples);
  }

  /** Where one of its keys stands. */
  public String placeOf(SchemaKey key) {
    return places.isEmpty() || places.get(0).isEmpty()
        ? key.name()
        : places.get(0) + "." + key.name();
  }
}
