package io.entente.json.section;

import io.entente.json.JsonOut;
import io.entente.outcome.section.AgreementAnswer;
import io.entente.outcome.section.BargainingAnswer;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.outcome.section.ConflictAnswer;
import io.entente.outcome.section.PositionsAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.scenario.Scenario;
import java.util.List;

/** Writes the answers of sections into {@code entente/solution/1}, under the sections' keys. */
public final class SectionJson {

  private SectionJson() {}

  /** A scenario that consists of sections alone. */
  public static String alone(Scenario scenario, String view, List<SectionAnswer> answers) {
    JsonOut out = JsonOut.object();
    out.put("format", "entente/solution/1");
    out.object("game");
    out.put("title", scenario.title());
    out.array("players").end();
    out.end();
    out.putNull("form");
    out.put("view", view);
    write(out, answers);
    return out.toText();
  }

  /** Adds the answers to a result; those of one kind stand together. */
  public static void write(JsonOut out, List<SectionAnswer> answers) {
    String open = "";
    for (SectionAnswer answer : answers) {
      String key = answer.section().key();
      boolean single = key.equals(answer.section().name());
      if (!open.isEmpty() && !open.equals(key)) {
        out.end();
        open = "";
      }
      if (!single && open.isEmpty()) {
        out.object(key);
        open = key;
      }
      out.object(answer.section().name());
      one(out, answer);
      out.end();
    }
    if (!open.isEmpty()) {
      out.end();
    }
  }

  /** Each kind of section has its line here. */
  private static void one(JsonOut out, SectionAnswer answer) {
    if (answer instanceof CoalitionAnswer game) {
      CoalitionJson.write(out, game);
    } else if (answer instanceof AgreementAnswer agreement) {
      AgreementJson.write(out, agreement);
    } else if (answer instanceof BargainingAnswer bargaining) {
      BargainingJson.write(out, bargaining);
    } else if (answer instanceof PositionsAnswer positions) {
      PositionsJson.write(out, positions);
    } else if (answer instanceof ConflictAnswer conflict) {
      ConflictJson.write(out, conflict.study(), conflict.question());
    } else {
      throw new IllegalArgumentException("no JSON for " + answer.section().key());
    }
  }
}
