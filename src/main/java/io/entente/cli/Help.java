package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.json.schema.SchemaReference;
import io.entente.report.FormatReference;
import io.entente.report.Glossary;
import io.entente.report.GlossaryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code entente help WORD}: how a command is called, what a term means that the program prints, or
 * a key that a file holds; a word that is several of these is explained as each.
 */
final class Help {

  /** How many words are offered where one is not known. */
  private static final int OFFERED = 3;

  private final Console console;
  private final Glossary glossary = Glossary.shipped();
  private final FormatReference format = new FormatReference(SchemaReference.shipped());

  Help(Console console) {
    this.console = console;
  }

  /** Explains a word, which may be several arguments, and returns the exit code. */
  int about(List<String> arguments) {
    String word = String.join(" ", arguments);
    if (word.equals("terms")) {
      return print(GlossaryText.terms(glossary, format.keys()));
    }
    if (word.equals("format")) {
      return print(format.overview() + "\n" + format.key(word).orElseThrow());
    }
    if (arguments.size() == 2 && arguments.get(0).equals(Commands.EXERCISE.word())) {
      return Exercise.about(arguments.get(1), console);
    }
    List<String> answers = new ArrayList<>();
    glossary.find(word).ifPresent(entry -> answers.add(GlossaryText.of(entry)));
    format.key(word).or(() -> format.part(word)).ifPresent(answers::add);
    Optional<Commands> command = Commands.named(word);
    if (command.isPresent()) {
      Main.run(command.get(), new String[] {"--help"}, console);
      console.out().print(answers.isEmpty() ? "" : "\n");
    }
    if (answers.isEmpty() && command.isEmpty()) {
      return unknown(word);
    }
    return print(String.join("\n", answers));
  }

  private int print(String text) {
    console.out().print(text);
    return Console.DONE;
  }

  private int unknown(String word) {
    List<String> known = new ArrayList<>(Commands.words());
    known.addAll(glossary.names());
    known.addAll(format.keys());
    List<String> near = new ArrayList<>();
    Set<String> meant = new HashSet<>();
    Optional<String> next = Suggestions.nearest(word, known);
    while (next.isPresent() && near.size() < OFFERED) {
      String name = next.get();
      if (meant.add(glossary.find(name).map(Glossary.Entry::term).orElse(name))) {
        near.add("\"entente help " + name + "\"");
      }
      known.removeIf(name::equals);
      next = Suggestions.nearest(word, known);
    }
    return console.fail(
        Console.USAGE,
        "no command, term or key \"" + word + "\"",
        near.isEmpty()
            ? "entente help terms lists the terms, entente help the commands"
            : "did you mean " + String.join(" or ", near) + "?");
  }
}
