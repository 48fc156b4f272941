package io.entente.json.section;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import io.entente.conflict.coalition.Coalition;
import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.coalition.EquilibriumJumps;
import io.entente.conflict.evolution.StatusQuo;
import io.entente.conflict.foresight.LimitedMoves;
import io.entente.conflict.inverse.InverseStability;
import io.entente.conflict.inverse.RankingShare;
import io.entente.conflict.inverse.Requirement;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.json.JsonOut;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.solve.NotAnsweredException;
import java.util.List;

/** What is asked of a conflict beside which states last, as JSON. */
final class ConflictMoreJson {

  private static final List<StabilityConcept> OF_COALITIONS =
      List.of(
          StabilityConcept.NASH, StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ);

  private final JsonOut out;
  private final ConflictStudy study;
  private final ConflictModel model;

  ConflictMoreJson(JsonOut out, ConflictStudy study) {
    this.out = out;
    this.study = study;
    this.model = study.reading().model();
  }

  /** The least demanding way from one state to each that lasts. */
  void ways(int from) {
    StatusQuo ways = StatusQuo.of(model, from);
    out.object("ways");
    out.put("from", model.state(from));
    out.array("to");
    for (int state = 0; state < model.states(); state++) {
      if (!study.equilibriumUnder(state).isEmpty()) {
        out.addObject();
        out.put("state", model.state(state));
        way(ways, state);
        out.end();
      }
    }
    out.end();
    out.end();
  }

  private void way(StatusQuo ways, int state) {
    StatusQuo.Route route;
    try {
      route = ways.route(state);
    } catch (NotAnsweredException not) {
      out.put("need", "not-answered");
      out.put("why", not.getMessage());
      return;
    }
    out.put(
        "need",
        switch (route.need()) {
          case NOTHING -> "nothing";
          case IMPROVEMENTS -> "improvements";
          case COALITION -> "coalition";
          case DISIMPROVEMENT -> "disimprovement";
          case IMPOSSIBLE -> "impossible";
        });
    out.put("against", route.against());
    out.array("steps");
    route
        .steps()
        .forEach(
            step -> {
              out.addObject();
              members("by", step.by());
              out.put("to", model.state(step.to()));
              out.end();
            });
    out.end();
  }

  private void members(String name, Coalition coalition) {
    out.array(name);
    coalition.toList().forEach(who -> out.add(model.decisionMaker(who)));
    out.end();
  }

  private void states(String name, StateSet states) {
    out.array(name);
    states.toList().forEach(state -> out.add(model.state(state)));
    out.end();
  }

  /** Which states last against every coalition, and jumps between those that last alone. */
  void coalitions() {
    CoalitionStability coalitions = CoalitionStability.of(model);
    out.object("coalitions");
    out.object("lasting");
    for (StabilityConcept concept : OF_COALITIONS) {
      states(concept.symbol(), coalitions.universal(concept));
    }
    out.end();
    out.array("jumps");
    for (EquilibriumJumps.Jump jump :
        EquilibriumJumps.among(study.equilibria(StabilityConcept.SEQ), model)) {
      out.addObject();
      out.put("from", model.state(jump.from()));
      out.put("to", model.state(jump.to()));
      members("coalition", jump.coalition());
      out.array("steps");
      for (Step step : jump.steps()) {
        out.addObject();
        out.put("mover", model.decisionMaker(step.mover()));
        out.put("to", model.state(step.to()));
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  /** What two decision makers leave if each looks ahead. */
  void foresight(int horizon) {
    LimitedMoves ahead = LimitedMoves.of(model);
    out.object("foresight");
    out.array("horizons");
    for (int h = 1; h <= horizon; h++) {
      out.addObject();
      out.put("horizon", h);
      out.object("stable");
      for (int who = 0; who < 2; who++) {
        states(model.decisionMaker(who), ahead.stable(h, who));
      }
      out.end();
      states("equilibria", ahead.equilibria(h));
      out.end();
    }
    out.end();
    states("nonMyopic", ahead.nonMyopicEquilibria());
    out.put("settled", ahead.settled());
    out.put("period", ahead.period());
    out.end();
  }

  /** Which preferences would make a state last. */
  void inverse(int target) {
    out.object("inverse");
    out.put("state", model.state(target));
    out.object("concepts");
    for (StabilityConcept concept : StabilityConcept.values()) {
      if (concept == StabilityConcept.SIM) {
        continue;
      }
      InverseStability inverse = InverseStability.of(model, concept, target);
      out.object(concept.symbol());
      out.object("decisionMakers");
      for (int who = 0; who < model.decisionMakers(); who++) {
        out.object(model.decisionMaker(who));
        rankings(inverse, who);
        out.array("conditions");
        inverse.requirements(who).forEach(this::condition);
        out.end();
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  private void rankings(InverseStability inverse, int who) {
    try {
      RankingShare share = inverse.rankings(who);
      out.put("share", share.share().toDouble());
      out.put("exactShare", share.share().toString());
      out.put("rankings", share.meeting().toString());
      out.put("ofRankings", share.all().toString());
    } catch (NotAnsweredException not) {
      out.putNull("share");
      out.put("why", not.getMessage());
    }
  }

  private void condition(Requirement requirement) {
    out.addObject();
    out.put("to", model.state(requirement.to()));
    out.array("answers");
    for (Requirement.Answer answer : requirement.answers()) {
      out.addObject();
      out.put("ends", model.state(answer.end()));
      out.array("noBetter");
      answer.noBetter().forEach(state -> out.add(model.state(state)));
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }
}
