package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.number.Wilson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.validity.DecidingNumber;
import io.entente.outcome.validity.Dominance;
import io.entente.outcome.validity.EvidenceCheck;
import io.entente.outcome.validity.FaceValidity;
import io.entente.outcome.validity.FixedAssumption;
import io.entente.outcome.validity.IdleReason;
import io.entente.outcome.validity.Influence;
import io.entente.outcome.validity.MovedNumber;
import io.entente.outcome.validity.Ranking;
import io.entente.outcome.validity.Survey;
import java.util.List;

/** Writes the result of {@code entente explain SCENARIO} as {@code entente/face-validity/1}. */
public final class FaceValidityJson {

  private final FaceValidity validity;
  private final CentralReading central;
  private final JsonOut out = JsonOut.object();

  private FaceValidityJson(FaceValidity validity) {
    this.validity = validity;
    this.central = validity.central();
  }

  /** The whole result. */
  public static String of(FaceValidity validity) {
    return new FaceValidityJson(validity).write();
  }

  private String write() {
    out.put("format", "entente/face-validity/1");
    out.put("scenario", central.scenario().id());
    out.put("view", validity.question().viewName());
    out.put("form", central.form().word());
    out.put("samples", validity.samples());
    out.put("seed", validity.seed());
    actors();
    survey();
    dominant();
    deciding();
    influences();
    fixed();
    evidence();
    return out.toText();
  }

  private void actors() {
    out.object("actors");
    for (Ranking ranking : validity.rankings()) {
      out.object(ranking.actor());
      out.put("hasPayoffs", ranking.hasPayoffs());
      out.put("ranks", ranking.ranks());
      ranks("best", ranking.best());
      ranks("worst", ranking.worst());
      out.end();
    }
    out.end();
  }

  private void ranks(String name, List<Ranking.Rank> ranks) {
    out.array(name);
    for (Ranking.Rank rank : ranks) {
      out.addObject();
      out.put("payoff", rank.payoff());
      out.putTexts("profile", central.moves(rank.cell()));
      out.put("alike", rank.alike());
      out.putTexts("shared", rank.shared());
      out.put("whole", rank.whole());
      out.end();
    }
    out.end();
  }

  private void survey() {
    Survey survey = validity.survey();
    out.object("survey");
    out.put("draws", survey.draws());
    out.put("solved", survey.solved());
    out.put("failed", survey.failed());
    boolean drawn = central.scenario().isUncertain();
    out.put("bound", drawn ? Wilson.interval(0, survey.draws() - survey.failed()).high() : 0);
    out.array("idle");
    for (IdleReason reason : survey.idle()) {
      out.addObject();
      out.put("term", reason.term().name());
      out.put("why", reason.why().word());
      out.put("certain", reason.why().isCertain());
      out.end();
    }
    out.end();
    out.array("unseen");
    for (Survey.Move move : survey.unseen()) {
      out.addObject();
      out.put("decision", move.decision());
      out.put("strategy", move.strategy());
      out.end();
    }
    out.end();
    out.putAll("never", survey.never());
    out.putAll("always", survey.always());
    out.end();
  }

  private void dominant() {
    out.array("dominant");
    for (Dominance one : validity.dominant()) {
      out.addObject();
      out.put("term", one.term().name());
      out.put("swing", one.swing());
      out.put("others", one.others());
      out.end();
    }
    out.end();
  }

  private void deciding() {
    out.array("deciding");
    for (DecidingNumber one : validity.deciding()) {
      out.addObject();
      number(one.number());
      out.put("outcome", one.outcome());
      estimate("atLow", one.low());
      estimate("atHigh", one.high());
      out.end();
    }
    out.end();
  }

  private void influences() {
    out.put("moved", validity.moved());
    out.array("influences");
    for (Influence one : validity.influences()) {
      out.addObject();
      number(one.number());
      out.put("outcome", one.outcome());
      estimate("atLow", one.low());
      estimate("now", one.now());
      estimate("atHigh", one.high());
      out.put("from", one.from().word());
      out.put("to", one.to().word());
      out.object("difference");
      out.put("estimate", one.difference().difference());
      out.put("low", one.certain() ? one.difference().difference() : one.difference().low());
      out.put("high", one.certain() ? one.difference().difference() : one.difference().high());
      out.put("draws", one.difference().draws());
      out.end();
      out.put("distinguishable", one.isDistinguishable());
      out.end();
    }
    out.end();
  }

  private void number(MovedNumber number) {
    out.put("place", number.place());
    out.put("what", number.what());
    out.put("how", number.how().word());
    setting("low", number.low());
    setting("high", number.high());
  }

  private void setting(String name, MovedNumber.Setting setting) {
    if (setting.value().isPresent()) {
      out.put(name, setting.value());
    } else {
      out.put(name, setting.label());
    }
  }

  private void estimate(String name, Estimate estimate) {
    out.put(name, estimate.draws() == 0 ? Double.NaN : estimate.estimate());
  }

  private void fixed() {
    out.array("fixed");
    for (FixedAssumption one : validity.fixed()) {
      out.addObject();
      out.put("place", one.assumption().place());
      out.put("what", one.assumption().what());
      out.put("why", one.why().word());
      out.end();
    }
    out.end();
  }

  private void evidence() {
    EvidenceCheck check = validity.evidence();
    out.object("evidence");
    out.put("used", check.used());
    out.array("departures");
    for (EvidenceCheck.Departure one : check.departures()) {
      out.addObject();
      out.put("place", one.place().path());
      out.put("claim", one.claim().id());
      out.put("strength", one.claim().strength());
      out.put("value", one.evidence().value());
      out.put("registeredCertainty", one.claim().certainty());
      out.put("certainty", one.evidence().certainty());
      out.put("share", one.evidence().share());
      out.put("noted", one.noted());
      out.put("note", one.evidence().note());
      out.end();
    }
    out.end();
    out.array("against");
    for (EvidenceCheck.Against one : check.against()) {
      out.addObject();
      out.put("place", one.place().path());
      out.put("claim", one.claim().id());
      out.put("value", one.evidence().value());
      out.end();
    }
    out.end();
    out.array("supporting");
    for (EvidenceCheck.Support one : check.supporting()) {
      out.addObject();
      out.put("place", one.place().path());
      out.put("claim", one.claim().id());
      out.put("supports", one.other().id());
      out.put("sameSource", one.sameSource());
      out.end();
    }
    out.end();
    out.end();
  }
}
