package io.entente.json.section;

import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.section.AgreementAnswer;
import io.entente.solve.Agreement;
import io.entente.solve.repeated.Threshold;
import java.util.Map;
import java.util.Optional;

/** An agreement as JSON. */
final class AgreementJson {

  private AgreementJson() {}

  static void write(JsonOut out, AgreementAnswer answer) {
    moves(out, "play", answer.section().play());
    moves(out, "punish", answer.section().punish());
    out.put("punishFor", answer.section().punishFor());
    out.put("exact", !answer.game().isRounded());
    out.put("possible", answer.agreement().isPresent());
    out.put("sustainable", answer.isSustainable());
    out.array("binding");
    answer.binding().forEach(player -> out.add(answer.game().players().get(player)));
    out.end();
    out.object("players");
    for (int player = 0; player < answer.discounts().size(); player++) {
      out.object(answer.game().players().get(player));
      player(out, answer, player);
      out.end();
    }
    out.end();
  }

  private static void player(JsonOut out, AgreementAnswer answer, int player) {
    out.put("discount", answer.discounts().get(player).toDouble());
    Optional<Threshold> critical = answer.critical(player);
    if (critical.isPresent()) {
      out.put("critical", critical.get().toDouble());
      if (critical.get().isExact() && !answer.game().isRounded()) {
        out.put("criticalExact", critical.get().low().toString());
      }
    }
    out.put("never", critical.isEmpty());
    out.put("keeps", answer.keeps(player));
    if (answer.agreement().isEmpty()) {
      return;
    }
    Agreement.Terms terms = answer.agreement().get().terms().get(player);
    put(out, "kept", terms.kept().get(0));
    put(out, "best", terms.best().get(0));
    int temptation = terms.temptation().get(0);
    out.put("temptation", answer.game().strategies(player).get(temptation));
    put(out, "punished", terms.punished());
    out.put("carriesOutPunishment", !answer.refusing().contains(player));
    out.array("reasons");
    for (AgreementAnswer.Reason reason : answer.reasons().get(player)) {
      out.addObject();
      out.put("says", reason.says());
      out.put("departing", reason.departing());
      out.put("whenPunished", reason.punished());
      out.end();
    }
    out.end();
  }

  private static void put(JsonOut out, String name, Rational value) {
    out.put(name, value.toDouble());
  }

  private static void moves(JsonOut out, String name, Map<String, String> moves) {
    out.object(name);
    moves.forEach(out::put);
    out.end();
  }
}
