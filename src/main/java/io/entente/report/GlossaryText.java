package io.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The glossary as text, and as a page of the guide. */
public final class GlossaryText {

  private GlossaryText() {}

  /** One entry: what it means, an example to type, what to look at, where to go on. */
  public static String of(Glossary.Entry entry) {
    Prose out = new Prose();
    out.line(Words.capital(entry.term()));
    out.paragraph(2, entry.says());
    out.line("  Try: " + entry.command());
    out.paragraph(2, 4, "Look at: " + entry.look());
    if (!entry.see().isEmpty()) {
      out.paragraph(2, 4, "See also: " + String.join(", ", entry.see()));
    }
    return out.toString();
  }

  /** The names of all terms by group, then the keys of the file format. */
  public static String terms(Glossary glossary, List<String> keys) {
    Prose out = new Prose();
    out.paragraph(
        0,
        "Terms, by what they belong to. Each is shown by entente help TERM, in capitals or not, with"
            + " blanks or hyphens.");
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Glossary.Entry entry : glossary.entries()) {
      groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry.term());
    }
    groups.forEach(
        (group, terms) -> {
          out.blank().line(group);
          out.paragraph(2, String.join(", ", terms));
        });
    out.blank().line("Keys of scenarios and registers");
    out.paragraph(2, String.join(", ", keys));
    return out.toString();
  }

  /** The page of the guide, in Markdown. */
  public static String page(Glossary glossary) {
    StringBuilder page = new StringBuilder("# Glossary\n\n");
    Markdown.wrap(
        page,
        "The words that the program prints. `entente help TERM` shows one of them, `entente help"
            + " terms` their names; the keys of a file are in the [reference of the file"
            + " formats](format-reference.md). Each example is a command to type and what to look"
            + " at in its output.");
    String group = "";
    for (Glossary.Entry entry : glossary.entries()) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        page.append("## ").append(group).append("\n\n");
      }
      String see =
          entry.see().isEmpty() ? "" : " *See also:* " + String.join(", ", entry.see()) + ".";
      String stop = entry.look().matches(".*[.!?]\"?\\)?\"?") ? "" : ".";
      Markdown.wrap(
          page,
          "**"
              + Words.capital(entry.term())
              + ".** "
              + entry.says()
              + " *Example:* `"
              + entry.command()
              + "`; look at "
              + entry.look()
              + stop
              + see);
    }
    return page.toString().stripTrailing() + "\n";
  }
}
