package io.entente.scenario;

import java.util.Optional;

/**
 * A text that claims are taken from.
 *
 * @param title its headline, or a title of the register's own in square brackets
 * @param date a year, month or day, {@code 2024-06-27}
 * @param url where it can be read; nothing is ever fetched from there
 */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> translator,
    Optional<String> date,
    Optional<String> url) {

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
}
