package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.exercise.text.Languages;
import io.entente.exercise.text.Phrases;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Column;
import io.entente.proof.trace.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The guide's page on the steps of solutions is made of the rules and the English phrases; {@code
 * -Dgolden=write} writes it anew.
 */
class TraceReferenceTest {

  private static final Path PAGE = GuidePages.GUIDE.resolve("exercise-traces.md");

  private static final String HEAD =
      """
      # Steps of solutions

      The rules by which the worked solutions of [exercises](exercises.md) go, and what they lead to,
      with the fields that each has in `entente/trace/1`. A field with `[]` is a list of names, one
      with columns in brackets a list of objects; `#` marks exact numbers, written as texts; all else
      is a name. What a field holds is said by the sentence, in which it stands in braces as it does
      in the worked solution. In short:

      * `profile` holds the moves of all players, in their order; `against` those of all but the
        `player` named;
      * `node` and `end` hold the actions that lead there, `set` the name of an information set;
      * `now` is what a player gets, `then` what it would get after a change `to` something else;
      * `weight` is a probability, of an action or of being at a node; `value` a payoff;
      * a line in the open parameter has a `constant` and a `slope`; `bound` is where two such lines
        cross, and `holds` or `side` on which side of it;
      * `kind`, `is`, `holds`, `sign` and `side` are words of closed lists.

      `entente exercise check` goes through all of these; the checker of each rule compares its
      numbers with the game and with steps before it.
      """;

  @Test
  void thePageIsThatOfTheRules() throws IOException {
    Phrases phrases = Languages.ALL.get(0);
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n## Rules\n\n| `rule` | fields | says |\n|---|---|---|\n");
    for (Rule rule : Rule.values()) {
      row(page, rule.word(), rule.columns(), says(phrases, rule.word(), rule.columns()));
    }
    page.append("\n## Claims\n\n| `kind` | fields | says |\n|---|---|---|\n");
    for (ClaimKind kind : ClaimKind.values()) {
      String key = "claim." + kind.word();
      row(page, kind.word(), kind.columns(), says(phrases, key, kind.columns()));
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page.toString());
  }

  private static void row(StringBuilder page, String word, List<Column> columns, String says) {
    page.append("| `").append(word).append("` | ").append(fields(columns)).append(" | ");
    page.append(says.replace("|", "\\|")).append(" |\n");
  }

  private static String fields(List<Column> columns) {
    List<String> fields = new ArrayList<>();
    for (Column column : columns) {
      String name = "`" + column.name() + "`";
      fields.add(
          switch (column.kind()) {
            case NUMBER -> name + "#";
            case NAME -> name;
            case NAMES -> name + "[]";
            case ROWS -> name + " (" + fields(column.columns()) + ")";
          });
    }
    return fields.isEmpty() ? "none" : String.join(", ", fields);
  }

  /** The phrase, or the first of its forms; and a row of each table. */
  private static String says(Phrases phrases, String key, List<Column> columns) {
    String said =
        phrases
            .find(key)
            .or(
                () ->
                    phrases.keys().stream()
                        .filter(one -> one.startsWith(key + ".") && isForm(one, key, columns))
                        .findFirst()
                        .flatMap(phrases::find))
            .orElseThrow();
    StringBuilder all = new StringBuilder(said);
    for (Column column : columns) {
      if (column.kind() == Column.Kind.ROWS) {
        String row = says(phrases, key + "." + column.name(), column.columns());
        all.append("<br>`").append(column.name()).append("`: ").append(row);
      }
    }
    return all.toString();
  }

  private static boolean isForm(String longer, String key, List<Column> columns) {
    String form = longer.substring(key.length() + 1);
    return form.indexOf('.') < 0
        && !List.of("question", "place").contains(form)
        && columns.stream().noneMatch(column -> column.name().equals(form));
  }
}
