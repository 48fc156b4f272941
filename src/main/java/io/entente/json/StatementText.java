package io.entente.json;

import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a statement on states that is written as text: names of options or states and patterns,
 * joined by {@code not}, {@code and}, {@code or}, {@code if}, {@code iff} and parentheses.
 *
 * <p>{@code not} binds closest, then {@code and}, then {@code or}; {@code if} and {@code iff} come
 * last and stand once at most between parentheses.
 */
final class StatementText {

  /** Words that name no option. */
  static final Set<String> WORDS = Set.of("not", "and", "or", "if", "iff");

  private static final int DEEPEST = 100;

  private record Token(String text, int at) {}

  /** The text is no statement; it has been reported. */
  private static final class Faulty extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final StatementReader names;
  private final Reading reading;
  private final TextNode node;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private StatementText(StatementReader names, Reading reading, TextNode node) {
    this.names = names;
    this.reading = reading;
    this.node = node;
  }

  static Optional<Statement> read(StatementReader names, Reading reading, TextNode node) {
    StatementText text = new StatementText(names, reading, node);
    try {
      text.split();
      Statement statement = text.conditional();
      if (text.next < text.tokens.size()) {
        Token stray = text.tokens.get(text.next);
        throw text.faulty(
            stray.at(),
            "unexpected " + Names.quoted(stray.text()),
            stray.text().equals("if") || stray.text().equals("iff")
                ? "put parentheses round the first part"
                : "join names by and, or, if, iff");
      }
      return Optional.of(statement);
    } catch (Faulty reported) {
      return Optional.empty();
    }
  }

  private Faulty faulty(int at, String message, String remedy) {
    reading.error(node, at, message, remedy);
    return new Faulty();
  }

  private void split() throws Faulty {
    String text = node.text();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(new Token(String.valueOf(c), at++));
      } else if (Names.isPlain(String.valueOf(c))) {
        int end = at;
        while (end < text.length() && Names.isPlain(String.valueOf(text.charAt(end)))) {
          end++;
        }
        tokens.add(new Token(text.substring(at, end), at));
        at = end;
      } else {
        throw faulty(
            at,
            "unexpected " + Names.quoted(String.valueOf(c)),
            "join names by the words not, and, or, if, iff, with parentheses");
      }
    }
  }

  private boolean take(String word) {
    if (next < tokens.size() && tokens.get(next).text().equals(word)) {
      next++;
      return true;
    }
    return false;
  }

  private Statement conditional() throws Faulty {
    Statement first = either();
    if (take("if")) {
      return new Statement.If(first, either());
    }
    return take("iff") ? new Statement.Iff(first, either()) : first;
  }

  private Statement either() throws Faulty {
    List<Statement> parts = new ArrayList<>(List.of(both()));
    while (take("or")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.get(0) : new Statement.Any(parts);
  }

  private Statement both() throws Faulty {
    List<Statement> parts = new ArrayList<>(List.of(single()));
    while (take("and")) {
      parts.add(single());
    }
    return parts.size() == 1 ? parts.get(0) : new Statement.All(parts);
  }

  private Statement single() throws Faulty {
    if (next == tokens.size()) {
      throw faulty(
          node.text().length(),
          node.text().isBlank() ? "the statement is empty" : "the statement breaks off",
          names.example());
    }
    Token token = tokens.get(next++);
    if (++depth > DEEPEST) {
      throw faulty(token.at(), "this is nested too deeply", "write it more simply");
    }
    if (token.text().equals("not")) {
      Statement statement = new Statement.Not(single());
      depth--;
      return statement;
    }
    if (token.text().equals("(")) {
      Statement inner = conditional();
      if (!take(")")) {
        throw faulty(token.at(), "this parenthesis is not closed", "add )");
      }
      depth--;
      return inner;
    }
    if (token.text().equals(")") || WORDS.contains(token.text())) {
      throw faulty(
          token.at(), "unexpected " + Names.quoted(token.text()), "a name is missing before it");
    }
    Optional<Statement> named = names.named(token.text());
    if (named.isEmpty()) {
      throw faulty(token.at(), names.unknown(token.text()), names.remedy(token.text()));
    }
    depth--;
    return named.get();
  }
}
