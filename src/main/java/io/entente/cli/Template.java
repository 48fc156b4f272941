package io.entente.cli;

import java.util.List;

/**
 * The small scenario that {@code entente new} writes: markets that are opened one after the other.
 *
 * <p>The first actor moves without seeing anything; each other one sees all before it. Of two, both
 * gain from trade, a little even if only the first opens. Of more, each gains by following the one
 * before it, so that closed markets stay closed: no choice is a tie, and the first actor's is a
 * close one however many follow.
 */
final class Template {

  private static final String FOLDER = "/io/entente/new/";

  private final List<String> actors;

  Template(List<String> actors) {
    this.actors = actors;
  }

  String scenario(String id, String schema, String register) {
    return read("scenario.json")
        .replace("@schema@", schema)
        .replace("@id@", id)
        .replace("@register@", register)
        .replace("@summary@", summary())
        .replace("@actors@", actors())
        .replace("@levels@", levels())
        .replace("@payoffs@", payoffs())
        .replace("@outcomes@", outcomes())
        .replace("@first@", first());
  }

  static String register(String schema) {
    return read("register.json").replace("@schema@", schema);
  }

  private String first() {
    return actors.get(0);
  }

  private boolean isAlone() {
    return actors.size() == 1;
  }

  private String summary() {
    return isAlone()
        ? "@first@ gains from trade and loses jobs if it opens its market."
        : "@first@ chooses first whether to open its market, and gains only if others follow.";
  }

  private String actors() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < actors.size(); i++) {
      text.append(i == 0 ? "" : ",\n").append("    \"").append(actors.get(i)).append("\": {");
      text.append(i == 0 ? "" : "\n      ");
      text.append(
          "\"strategies\": {\"open\": \"opens its market\", \"close\": \"keeps its market"
              + " closed\"}");
      if (i > 0) {
        text.append(",\n      \"observes\": [\"");
        text.append(String.join("\", \"", actors.subList(0, i))).append("\"]\n    ");
      }
      text.append('}');
    }
    return text.toString();
  }

  private String levels() {
    StringBuilder text = new StringBuilder("    \"trade\": [\n      ");
    text.append(row(allOpen(), "\"lasting\""));
    if (actors.size() > 2) {
      text.append(",\n      ");
      text.append(row(open(first(), actors.get(1)), "\"0.8 * lasting\""));
    }
    if (!isAlone()) {
      text.append(",\n      ").append(row(open(first()), "\"0.3 * lasting\""));
    }
    return text.append("\n    ]").toString();
  }

  private String payoffs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < actors.size(); i++) {
      String actor = actors.get(i);
      boolean shared = i == 0 || actors.size() == 2;
      text.append(i == 0 ? "" : ",\n").append("    \"").append(actor).append("\": {\n");
      text.append("      \"trade\": {\n        \"says\": \"gains from trade\",\n");
      text.append("        \"level\": ");
      text.append(shared ? "\"trade\"" : '[' + row(open(actors.get(i - 1), actor), "1") + ']');
      text.append(",\n        \"weight\": {\"for\": [\"report-001\", \"report-002\"]");
      text.append(i == 0 ? ", \"against\": [\"letter-001\"]}" : "}");
      text.append("\n      },\n      \"jobs\": {\n        \"says\": \"jobs lost at home\",\n");
      text.append("        \"level\": [").append(row(open(actor), "1")).append("],\n");
      text.append(
          "        \"weight\": {\"against\": [\"letter-002\", \"report-003\"]}\n      }\n    }");
    }
    return text.toString();
  }

  private String outcomes() {
    StringBuilder text = new StringBuilder();
    text.append("    \"@first@ opens\": ").append(open(first())).append(",\n");
    if (isAlone()) {
      return text.append("    \"@first@ stays closed\": {\"not\": ")
          .append(open(first()))
          .append('}')
          .toString();
    }
    text.append("    \"@first@ opens alone\": {\"@first@\": \"open\", \"");
    text.append(actors.get(1)).append("\": \"close\"},\n");
    return text.append("    \"all open\": ").append(allOpen()).toString();
  }

  private String allOpen() {
    return open(actors.toArray(new String[0]));
  }

  private static String open(String... actors) {
    StringBuilder text = new StringBuilder("{");
    for (String actor : actors) {
      text.append(text.length() == 1 ? "" : ", ").append('"').append(actor).append("\": \"open\"");
    }
    return text.append('}').toString();
  }

  private static String row(String when, String is) {
    return "{\"when\": " + when + ", \"is\": " + is + "}";
  }

  private static String read(String name) {
    return Resource.text(FOLDER + name)
        .orElseThrow(() -> new IllegalStateException("the program lacks its " + name));
  }
}
