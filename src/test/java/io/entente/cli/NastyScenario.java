package io.entente.cli;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small scenario with claims, draws and views in which every text is an attempt at something. */
final class NastyScenario {

  static final String TEXT =
      "<script>alert(1)</script> \"q\" 'a' & &lt; ]]> <!-- {{{x}}} \u200F\u05DE\u200E";
  static final String LONG_WORD = "w".repeat(10_000);

  private static final String FILE =
      """
      {"format": "entente/scenario/1", "id": "nasty", "title": TEXT,
       "summary": "bell \\u0007 and \\u202Eoverride",
       "sources": {"s": {"title": "source TEXT", "publisher": "publisher TEXT"}},
       "claims": {"c": {"paraphrase": "claim TEXT", "source": "s", "speaker": "speaker TEXT",
                        "strength": 3, "certainty": 4}},
       "actors": {"A": {"title": "actor TEXT", "strategies": {"x": "move TEXT", "y": "LONG"}},
                  "B": {"strategies": ["l", "r"]}},
       "parameters": {"p": {"says": "LONG", "distribution": {"type": "uniform", "low": 0, "high": 1}}},
       "payoffs": {
         "A": {"t": {"says": "reason TEXT", "weight": {"for": ["c"]},
                     "level": [{"when": {"A": "x"}, "is": 1}]}},
         "B": {"t": {"says": "other TEXT", "weight": "p - 0.4",
                     "level": [{"when": {"B": "l"}, "is": 1}]}}},
       "outcomes": {"outcome TEXT": {"B": "l"}},
       "views": {"base": {"says": "view TEXT"}, "other": {"says": "view TEXT"}}}
      """;

  private NastyScenario() {}

  /** Writes it into a folder. */
  static Path in(Path folder) throws IOException {
    String json = new Gson().toJson(TEXT);
    String inside = json.substring(1, json.length() - 1);
    String file =
        FILE.replace("\"title\": TEXT", "\"title\": \"TEXT\"")
            .replace("TEXT", inside)
            .replace("LONG", LONG_WORD);
    return Files.writeString(folder.resolve("nasty.json"), file);
  }
}
