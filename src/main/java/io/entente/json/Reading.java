package io.entente.json;

import io.entente.expression.Suggestions;
import io.entente.json.Finding.Severity;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import java.util.Collection;
import java.util.Optional;

/** One document being read: puts findings at their places. */
final class Reading {

  private static final int MOST_COMPARED = 2_000;

  private final JsonDocument document;
  private final Findings findings;

  Reading(JsonDocument document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  JsonDocument document() {
    return document;
  }

  /** Something wrong with a value. */
  void error(JsonNode at, String message, String remedy) {
    add(Severity.ERROR, at.offset(), at.offset(), message, remedy);
  }

  /** Something wrong with a member as a whole; the place is its name. */
  void error(Member at, String message, String remedy) {
    add(Severity.ERROR, at.offset(), at.offset(), message, remedy);
  }

  /** Something wrong inside a text, so many chars after its beginning. */
  void error(JsonNode.TextNode at, int chars, String message, String remedy) {
    add(Severity.ERROR, at.offset(), document.offsetInside(at, chars), message, remedy);
  }

  /**
   * A member that an object should not have; the place is its name, the path that of the object.
   */
  void stray(ObjectNode in, Member member, String message, String remedy) {
    add(Severity.ERROR, in.offset(), member.offset(), message, remedy);
  }

  /**
   * Something that refers to nothing, or is not there. Where the file could not be read to its end
   * it may stand in the part not read, and nothing is said.
   */
  void missing(JsonNode at, String message, String remedy) {
    if (document.isComplete()) {
      error(at, message, remedy);
    }
  }

  /** A name that refers to nothing, with the nearest one that does. */
  void unknown(JsonNode at, String what, String name, Collection<String> known, String listed) {
    if (document.isComplete() && !findings.isFull()) {
      error(at, "no " + what + " " + Names.quoted(name), didYouMean(name, known, listed));
    }
  }

  /** "did you mean ...?" where a known name is near, then the list. */
  String didYouMean(String name, Collection<String> known, String listed) {
    Optional<String> nearest = nearest(name, known);
    String list = listed + ": " + Names.list(known);
    if (nearest.isEmpty()) {
      return list;
    }
    String question = "did you mean " + Names.quoted(nearest.get()) + "?";
    return known.size() <= 12 ? question + " " + list : question;
  }

  /** The known name nearest to a misspelled one; not sought where that would take long. */
  Optional<String> nearest(String name, Collection<String> known) {
    return findings.isFull() || known.size() > MOST_COMPARED
        ? Optional.empty()
        : Suggestions.nearest(name, known);
  }

  /** Whether further findings are only counted. */
  boolean isFull() {
    return findings.isFull();
  }

  /** Something its author should look at. */
  void warning(Member at, String message, String remedy) {
    add(Severity.WARNING, at.offset(), at.offset(), message, remedy);
  }

  /** Something its author should look at. */
  void warning(JsonNode at, String message, String remedy) {
    add(Severity.WARNING, at.offset(), at.offset(), message, remedy);
  }

  /** Whether something is wrong so far; then "used nowhere" would prove nothing. */
  boolean hasErrors() {
    return findings.hasErrors();
  }

  /** A finding of another file. */
  void pass(Finding finding) {
    findings.add(finding);
  }

  /** The path of a member, as findings show it. */
  String path(Member member) {
    return document.path(member.offset());
  }

  private void add(Severity severity, int owner, int offset, String message, String remedy) {
    if (findings.isFull()) {
      findings.count(severity);
      return;
    }
    Position place = document.position(offset);
    findings.add(
        new Finding(
            severity,
            document.file(offset),
            place.line(),
            place.column(),
            document.path(owner),
            message,
            remedy));
  }
}
