package io.entente.report;

import io.entente.json.schema.SchemaKey;
import io.entente.json.schema.SchemaPart;
import java.util.ArrayList;
import java.util.List;

/** The reference of the file formats as a page of the guide, in Markdown. */
public final class FormatPage {

  /** How many places of one thing are named. */
  private static final int PLACES = 8;

  private FormatPage() {}

  /** The page; every object with a table of its keys, then the kinds of value. */
  public static String of(List<SchemaPart> parts) {
    StringBuilder page = new StringBuilder("# Reference of the file formats\n\n");
    Markdown.wrap(
        page,
        "Every key of a scenario and of a register of claims: where it stands, what it takes, what"
            + " it means. This page is written from `scenarios/scenario.schema.json` and"
            + " `scenarios/register.schema.json`, which editors read; `entente help KEY` shows the"
            + " same for one key. [The scenario file](scenario-format.md) says how the parts belong"
            + " together, with whole examples. Every object accepts a `note`, which changes"
            + " nothing.");
    Markdown.wrap(
        page,
        "In places, words in capitals stand for ids and names that the author gives, and `[]` for"
            + " an entry of a list.");
    contents(page, parts);
    for (SchemaPart part : parts) {
      if (!part.keys().isEmpty()) {
        object(page, part);
      }
    }
    page.append("## Kinds of value\n\n");
    for (SchemaPart part : parts) {
      if (part.keys().isEmpty()) {
        kind(page, part);
      }
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static void contents(StringBuilder page, List<SchemaPart> parts) {
    List<String> links = new ArrayList<>();
    for (SchemaPart part : parts) {
      if (!part.keys().isEmpty()) {
        links.add("[" + part.title() + "](#" + anchor(part.title()) + ")");
      }
    }
    links.add("[Kinds of value](#kinds-of-value)");
    Markdown.wrap(page, "Contents: " + String.join(" · ", links));
  }

  private static void object(StringBuilder page, SchemaPart part) {
    page.append("## ").append(part.title()).append("\n\n");
    Markdown.wrap(page, part.meaning());
    places(page, part);
    page.append("| key | takes | meaning | example |\n|---|---|---|---|\n");
    for (SchemaKey key : part.keys()) {
      page.append("| `").append(key.name()).append('`');
      page.append(key.required() ? ", required" : "");
      page.append(" | ").append(cell(key.kind()));
      page.append(key.otherwise().isEmpty() ? "" : "; `" + key.otherwise() + "` if left out");
      page.append(" | ").append(cell(key.meaning()));
      String example = key.isForLater() ? "" : key.inUse();
      page.append(" | ").append(example.isEmpty() ? "" : "`" + cell(example) + "`").append(" |\n");
    }
    page.append('\n');
  }

  private static void kind(StringBuilder page, SchemaPart part) {
    page.append("### ").append(part.title()).append("\n\n");
    List<String> examples = new ArrayList<>();
    part.examples().forEach(example -> examples.add("`" + example + "`"));
    Markdown.wrap(
        page,
        part.meaning()
            + (examples.isEmpty() ? "" : " Such as " + String.join(" or ", examples) + "."));
    places(page, part);
  }

  private static void places(StringBuilder page, SchemaPart part) {
    List<String> places = new ArrayList<>();
    for (String place : part.places()) {
      if (!place.isEmpty()) {
        places.add("`" + place + "`");
      }
    }
    if (places.isEmpty()) {
      Markdown.wrap(page, "It is the whole file.");
    } else if (places.size() > PLACES) {
      Markdown.wrap(
          page, "Stands at " + String.join(", ", places.subList(0, PLACES)) + " and elsewhere.");
    } else {
      Markdown.wrap(page, "Stands at " + String.join(", ", places) + ".");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String anchor(String title) {
    StringBuilder anchor = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      anchor.append(c == ' ' ? '-' : Character.toLowerCase(c));
    }
    return anchor.toString();
  }
}
