package io.entente.json;

import io.entente.exercise.seat.Debrief;
import io.entente.exercise.seat.Illusion;
import io.entente.exercise.seat.Judged;
import io.entente.exercise.seat.Move;
import io.entente.exercise.seat.Opponents;
import io.entente.exercise.seat.PlayLog;
import io.entente.exercise.seat.Round;
import io.entente.exercise.seat.SeatGame;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.proof.trace.Fields;
import java.util.List;

/**
 * Writes what was played at a seat, and the debrief, as {@code entente/play/1}. What the play
 * follows from stands first, and is all that {@link PlayReader} reads; payoffs, worths and
 * probabilities are exact and written as texts.
 */
public final class PlayJson {

  private final JsonOut out = JsonOut.object();
  private final Debrief debrief;
  private final SeatGame game;

  private PlayJson(Debrief debrief) {
    this.debrief = debrief;
    this.game = debrief.seat().game();
  }

  /** The log with its debrief. */
  public static String of(PlayLog log, Debrief debrief) {
    PlayJson json = new PlayJson(debrief);
    json.log(log);
    json.rounds();
    json.decisions();
    json.others();
    json.totals();
    return json.out.toText();
  }

  private void log(PlayLog log) {
    out.put("format", PlayReader.FORMAT);
    out.put(log.game().exercise().isPresent() ? "set" : "scenario", log.game().name());
    if (log.game().exercise().isPresent()) {
      out.put("exercise", log.game().exercise().get().id());
      out.put("variant", log.game().exercise().get().variant());
    }
    out.put("language", log.language());
    out.put("as", log.actor());
    out.put("opponents", log.opponents());
    out.put("rounds", log.rounds());
    out.put("seed", log.seed());
    out.array("choices");
    for (List<String> round : log.choices()) {
      out.addArray();
      round.forEach(out::add);
      out.end();
    }
    out.end();
  }

  private void rounds() {
    out.array("played");
    for (Round round : debrief.seat().history()) {
      if (round.isOver()) {
        int end = round.nodes().get(round.nodes().size() - 1);
        out.addObject();
        moves("moves", game.moves(end));
        out.object("payoffs");
        for (int player = 0; player < game.tree().players().size(); player++) {
          out.put(
              game.tree().players().get(player), game.tree().exactPayoff(player, end).toString());
        }
        out.end().end();
      }
    }
    out.end();
  }

  /** Moves with who made them; chance is nobody. */
  private void moves(String name, List<Move> moves) {
    out.array(name);
    for (Move move : moves) {
      out.addObject();
      move.by().ifPresent(by -> out.put("by", by));
      out.put("move", move.action()).end();
    }
    out.end();
  }

  private void decisions() {
    out.array("decisions");
    for (Judged one : debrief.choices()) {
      out.addObject();
      out.put("round", one.round() + 1L);
      moves("seen", one.seen());
      out.array("believed");
      for (Fields row : one.step().fields().rows("beliefs")) {
        out.addObject().putAll("after", row.names("node"));
        out.put("probability", row.number("weight").toString()).end();
      }
      out.end();
      out.object("worth");
      for (Fields row : one.step().fields().rows("values")) {
        out.put(row.name("action"), row.number("value").toString());
      }
      out.end();
      out.put("chosen", one.chosen());
      out.putAll("best", one.best());
      out.put("loss", one.loss().toString());
      one.illusion().ifPresent(this::illusion);
      out.end();
    }
    out.end();
  }

  private void illusion(Illusion illusion) {
    out.object(illusion.kind().word());
    out.put("choice", illusion.action());
    out.putAll("end", illusion.end());
    out.put("pays", illusion.pays().toString());
    out.put("probability", illusion.probability().toString());
    out.end();
  }

  /** How the others play, where it can come to be. */
  private void others() {
    Opponents others = debrief.seat().others();
    GameTree tree = game.tree();
    out.array("others");
    for (int set = 0; set < tree.informationSets().size(); set++) {
      InformationSet own = tree.informationSets().get(set);
      if (own.player() != game.actor() && game.isPossible(set)) {
        out.addObject().put("player", tree.players().get(own.player()));
        moves("seen", game.seen(game.nodes().get(set)));
        out.object("probabilities");
        for (int action = 0; action < own.actions().size(); action++) {
          out.put(own.actions().get(action), others.plan().probability(set, action).toString());
        }
        out.end().end();
      }
    }
    out.end();
  }

  private void totals() {
    out.put("finished", debrief.rounds());
    out.put("total", debrief.total().toString());
    out.put("best", debrief.best().toString());
    out.put("lost", debrief.lost().toString());
    out.put("luck", debrief.luck().toString());
    out.put("predicted", debrief.predicted().toString());
    debrief.predictedPath().ifPresent(path -> moves("prediction", path));
  }
}
