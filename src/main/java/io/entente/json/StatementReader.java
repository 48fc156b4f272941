package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.conflict.ConflictOption;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads statements on the states of a conflict: as text, as a condition like those of outcomes, or
 * as a list of statements of which one is to be true.
 */
final class StatementReader {

  private final Reading reading;
  private final List<ConflictOption> options;
  private final Set<String> states;

  /**
   * A reader that knows these names.
   *
   * @param options in order; patterns have a letter for each
   * @param states names of states
   */
  StatementReader(Reading reading, List<ConflictOption> options, Set<String> states) {
    this.reading = reading;
    this.options = options;
    this.states = states;
  }

  /** A statement, or nothing where it is faulty and has been reported. */
  Optional<Statement> read(JsonNode node) {
    if (node instanceof TextNode text) {
      return StatementText.read(this, reading, text);
    }
    if (node instanceof ArrayNode list) {
      return all(list).map(Statement.Any::new);
    }
    if (node instanceof ObjectNode object) {
      return condition(object);
    }
    Fields.wrongKind(reading, node, "a statement", example());
    return Optional.empty();
  }

  String example() {
    return options.isEmpty()
        ? "write the name of a state"
        : "write it like \"" + options.get(0).id() + "\", or as a pattern like " + pattern();
  }

  private String pattern() {
    return "\"Y" + "-".repeat(options.size() - 1) + "\"";
  }

  /** What a name says. */
  Optional<Statement> named(String name) {
    if (states.contains(name)) {
      return Optional.of(new Statement.Named(name));
    }
    for (int o = 0; o < options.size(); o++) {
      if (options.get(o).id().equals(name)) {
        return Optional.of(new Statement.Chosen(o, name));
      }
    }
    return isPattern(name) && name.length() == options.size()
        ? Optional.of(new Statement.Pattern(name))
        : Optional.empty();
  }

  /** Whether a name is made of the letters of patterns only. */
  static boolean isPattern(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("YN-".indexOf(name.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with a name that says nothing. */
  String unknown(String name) {
    return isPattern(name) && !options.isEmpty()
        ? "the pattern "
            + Names.quoted(name)
            + " has "
            + name.length()
            + (name.length() == 1 ? " letter" : " letters")
            + ", and there are "
            + options.size()
            + " options"
        : "no " + (options.isEmpty() ? "state " : "option or state ") + Names.quoted(name);
  }

  /** What to do about it. */
  String remedy(String name) {
    Set<String> known = new LinkedHashSet<>();
    options.forEach(option -> known.add(option.id()));
    if (isPattern(name) && !options.isEmpty()) {
      return "one letter for each, in the order of " + Names.list(known);
    }
    known.addAll(states);
    return reading.didYouMean(name, known, options.isEmpty() ? "states" : "there are");
  }

  private Optional<List<Statement>> all(ArrayNode list) {
    if (list.items().isEmpty()) {
      reading.error(list, "the list is empty", "write at least one statement");
      return Optional.empty();
    }
    List<Statement> parts = new ArrayList<>();
    for (JsonNode item : list.items()) {
      read(item).ifPresent(parts::add);
    }
    return parts.size() == list.items().size() ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Statement> condition(ObjectNode object) {
    List<Statement> parts = new ArrayList<>();
    boolean sound = true;
    for (Member member : object.members()) {
      if (member.name().equals("note") || member.name().equals("if")) {
        continue;
      }
      Optional<Statement> part = part(object, member);
      sound &= part.isPresent();
      part.ifPresent(parts::add);
    }
    if (object.member("if").isPresent() && object.member("then").isEmpty()) {
      reading.error(object, "\"if\" without \"then\"", "write {\"if\": ..., \"then\": ...}");
      return Optional.empty();
    }
    if (sound && parts.isEmpty()) {
      reading.error(object, "the condition is empty", example());
      return Optional.empty();
    }
    return sound
        ? Optional.of(parts.size() == 1 ? parts.get(0) : new Statement.All(parts))
        : Optional.empty();
  }

  private Optional<Statement> part(ObjectNode in, Member member) {
    switch (member.name()) {
      case "all":
        return items(member).map(Statement.All::new);
      case "any":
        return items(member).map(Statement.Any::new);
      case "not":
        return read(member.value()).map(Statement.Not::new);
      case "then":
        Optional<Statement> then = read(member.value());
        Optional<Statement> when = in.member("if").flatMap(found -> read(found.value()));
        if (in.member("if").isEmpty()) {
          reading.error(member, "\"then\" without \"if\"", "write {\"if\": ..., \"then\": ...}");
        }
        return then.isPresent() && when.isPresent()
            ? Optional.of(new Statement.If(then.get(), when.get()))
            : Optional.empty();
      case "iff":
        Optional<List<Statement>> two = items(member);
        if (two.isPresent() && two.get().size() != 2) {
          reading.error(member.value(), "\"iff\" joins two statements", "write [..., ...]");
          return Optional.empty();
        }
        return two.map(both -> new Statement.Iff(both.get(0), both.get(1)));
      default:
        return option(member);
    }
  }

  private Optional<List<Statement>> items(Member member) {
    return Fields.list(reading, member.value(), "write the statements in brackets, [...]")
        .flatMap(this::all);
  }

  private Optional<Statement> option(Member member) {
    Optional<Statement> named = named(member.name());
    if (named.isEmpty()) {
      reading.error(member, unknown(member.name()), remedy(member.name()));
      return Optional.empty();
    }
    if (member.value() instanceof BooleanNode truth) {
      return Optional.of(truth.value() ? named.get() : new Statement.Not(named.get()));
    }
    Fields.wrongKind(
        reading, member.value(), "true or false", "true: it is chosen; false: it is not");
    return Optional.empty();
  }
}
