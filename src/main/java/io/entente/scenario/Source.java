package io.entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A text that claims are taken from.
 *
 * @param title its headline, or a title of the register's own in square brackets
 * @param date a year, month or day, {@code 2024-06-27}
 * @param url where it can be read; nothing is ever fetched from there
 * @param aggregates ids of the sources it is compiled from, {@link #EVERY_OTHER} for any; empty if
 *     it is a text of its own
 */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> translator,
    Optional<String> date,
    Optional<String> url,
    List<String> aggregates) {

  /** In {@link #aggregates}: whatever other source says the same. */
  public static final String EVERY_OTHER = "*";

  public Source {
    aggregates = List.copyOf(aggregates);
  }

  /** A text of its own. */
  public Source(
      String id,
      String title,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> translator,
      Optional<String> date,
      Optional<String> url) {
    this(id, title, publisher, author, translator, date, url, List.of());
  }

  /** A source of which nothing but a title is known. */
  public Source(String id, String title) {
    this(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it is compiled from another source, so that it says again what that one said. */
  public boolean compiles(String other) {
    return !other.equals(id) && (aggregates.contains(EVERY_OTHER) || aggregates.contains(other));
  }
}
