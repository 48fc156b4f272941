package io.entente.json.schema;

import java.util.List;

/**
 * One key of an object of the file formats, as their JSON Schemas describe it.
 *
 * @param name as it is written in a file
 * @param kind what kind of value it takes, in words
 * @param required whether it must be there
 * @param otherwise what counts if it is left out, as JSON; empty where nothing is said
 * @param meaning what it is, its unit and range
 * @param examples values it may take, as JSON
 */
public record SchemaKey(
    String name,
    String kind,
    boolean required,
    String otherwise,
    String meaning,
    List<String> examples) {

  /** What the meaning of a key begins with that the format has and this version refuses. */
  static final String LATER = "Not solved by this version.";

  public SchemaKey {
    examples = List.copyOf(examples);
  }

  /** Whether this version refuses the key. */
  public boolean isForLater() {
    return meaning.startsWith(LATER);
  }

  /** The key with its first example, as it would stand in a file. */
  public String inUse() {
    return examples.isEmpty() ? "" : "\"" + name + "\": " + examples.get(0);
  }
}
