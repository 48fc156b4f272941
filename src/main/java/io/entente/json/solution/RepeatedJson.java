package io.entente.json.solution;

import io.entente.game.MixedProfile;
import io.entente.game.OneShotDeviations;
import io.entente.number.Rational;
import io.entente.solve.Agreement;
import io.entente.solve.FolkSet;
import io.entente.solve.KnownEnd;
import io.entente.solve.Repetition;
import io.entente.solve.repeated.DiscountSet;
import io.entente.solve.repeated.FiniteRepetition;
import io.entente.solve.repeated.FolkPolygon;
import io.entente.solve.repeated.Threshold;
import java.util.List;

/** The member {@code repeated}. */
final class RepeatedJson {

  private final GameJson json;
  private final boolean exact;

  private RepeatedJson(GameJson json, boolean exact) {
    this.json = json;
    this.exact = exact;
  }

  static void write(GameJson json, Repetition answer) {
    RepeatedJson own = new RepeatedJson(json, answer.exact());
    json.out().object("repeated");
    json.out().put("exact", answer.exact());
    json.out().put("fallbacks", answer.isAll() ? "ALL" : "SOME");
    json.out().array("agreements");
    for (Agreement agreement : answer.agreements()) {
      json.out().addObject();
      own.agreement(agreement, answer);
      json.out().end();
    }
    json.out().end();
    answer.folk().ifPresent(own::folk);
    json.out().end();
  }

  private void agreement(Agreement agreement, Repetition answer) {
    json.out().array("cycle");
    for (int index : agreement.cycle()) {
      json.out().addObject();
      json.profile("profile", json.game().shape().profile(index));
      json.payoffs(json.game().shape().profile(index));
      json.out().end();
    }
    json.out().end();
    json.out().object("punishment");
    json.out().put("forEver", agreement.punishment().isForEver());
    if (!agreement.punishment().isForEver()) {
      json.out().put("periods", agreement.punishment().periods());
    }
    json.out().object("of");
    for (int player = 0; player < json.players(); player++) {
      MixedProfile profile = agreement.punishment().profiles().get(player);
      json.mixed(json.player(player), profile);
    }
    json.out().end();
    json.out().end();
    set(agreement.common());
    json.out().array("binding");
    agreement.binding().forEach(player -> json.out().add(json.player(player)));
    json.out().end();
    answer.bound(agreement).ifPresent(bound -> number("anyPunishment", bound));
    answer
        .asked()
        .discounts()
        .ifPresent(
            discounts -> json.out().put("holds", answer.departing(agreement, discounts).isEmpty()));
    json.out().object("players");
    for (int player = 0; player < json.players(); player++) {
      json.out().object(json.player(player));
      terms(agreement.terms().get(player));
      if (agreement.titForTat().isPresent()) {
        json.out().object("titForTat");
        set(agreement.titForTat().get().reply().get(player));
        json.out().end();
      }
      json.out().end();
    }
    json.out().end();
  }

  private void terms(Agreement.Terms terms) {
    numbers("kept", terms.kept());
    numbers("best", terms.best());
    number("punished", terms.punished());
    set(terms.own());
    json.out().object("check");
    terms.check().enough().ifPresent(at -> check("enough", at, terms.check().gain().get()));
    terms
        .check()
        .tooLittle()
        .ifPresent(at -> check("tooLittle", at, terms.check().gainBelow().get()));
    json.out().end();
  }

  private void check(String name, Rational at, OneShotDeviations found) {
    json.out().object(name);
    json.out().put("discount", at.toDouble());
    json.out().put("gain", found.gain().toDouble());
    json.out().end();
  }

  /** Members on a set of discount factors: the critical one, and all of them. */
  private void set(DiscountSet set) {
    if (set.critical().isPresent()) {
      threshold("critical", set.critical().get());
    }
    json.out().put("never", set.isEmpty());
    json.out().array("discounts");
    for (DiscountSet.Interval interval : set.intervals()) {
      json.out().addObject();
      threshold("from", interval.low());
      threshold("to", interval.high());
      json.out().end();
    }
    json.out().end();
  }

  private void threshold(String name, Threshold threshold) {
    json.out().put(name, threshold.toDouble());
    if (exact && threshold.isExact()) {
      json.exact(name + "Exact", threshold.low());
    }
  }

  private void number(String name, Rational value) {
    json.out().put(name, value.toDouble());
  }

  private void numbers(String name, List<Rational> values) {
    json.out().array(name);
    values.forEach(value -> json.out().add(value.toDouble()));
    json.out().end();
  }

  private void folk(FolkSet folk) {
    json.out().object("folk");
    players("pureMinmax", folk.pureLevels());
    players("minmax", folk.mixedLevels());
    folk.pure().ifPresent(polygon -> polygon("pureVertices", polygon));
    folk.mixed().ifPresent(polygon -> polygon("vertices", polygon));
    if (folk.extremes().isPresent()) {
      json.out().object("extremes");
      for (int player = 0; player < json.players(); player++) {
        json.out().object(json.player(player));
        number("least", folk.extremes().get().ranges().get(player).least());
        number("most", folk.extremes().get().ranges().get(player).most());
        json.out().end();
      }
      json.out().end();
    }
    json.out().end();
  }

  private void players(String name, List<Rational> values) {
    json.out().object(name);
    for (int player = 0; player < json.players(); player++) {
      number(json.player(player), values.get(player));
    }
    json.out().end();
  }

  private void polygon(String name, FolkPolygon polygon) {
    json.out().array(name);
    for (FolkPolygon.Point point : polygon.vertices()) {
      json.out().addObject();
      number(json.player(0), point.first());
      number(json.player(1), point.second());
      json.out().end();
    }
    json.out().end();
  }

  static void write(GameJson json, KnownEnd answer) {
    RepeatedJson own = new RepeatedJson(json, answer.exact());
    int periods = answer.asked().periods();
    FiniteRepetition repetition = answer.repetition();
    json.out().object("repeated");
    json.out().put("exact", answer.exact());
    json.out().put("periods", periods);
    own.players("discounts", answer.discounts());
    json.out().put("payoffVectors", repetition.payoffVectors(periods));
    json.out().array("first");
    for (int index : answer.first()) {
      json.out().addObject();
      json.profile("profile", json.game().shape().profile(index));
      json.out().put("leastPeriods", repetition.leastPeriods(index).orElseThrow());
      json.out().end();
    }
    json.out().end();
    if (answer.target().isPresent()) {
      int target = answer.target().get();
      json.out().put("targetFirst", answer.first().contains(target));
      repetition
          .bestBeginning(target, periods)
          .ifPresent(play -> own.play("play", repetition.path(periods, play), play));
    }
    json.out().end();
  }

  private void play(String name, List<Integer> path, FiniteRepetition.Play play) {
    json.out().object(name);
    json.out().array("path");
    for (int index : path) {
      json.out().addObject();
      json.profile("profile", json.game().shape().profile(index));
      json.out().end();
    }
    json.out().end();
    players("payoffs", play.payoffs());
    json.out().end();
  }
}
