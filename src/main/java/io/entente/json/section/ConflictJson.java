package io.entente.json.section;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.stability.Answer;
import io.entente.conflict.stability.Improvement;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.conflict.stability.Verdict;
import io.entente.json.JsonOut;
import io.entente.outcome.conflict.ConflictQuestion;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.scenario.conflict.ConflictOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which states of a conflict are stable, as JSON. */
final class ConflictJson {

  /** Of more states, those are left out that nothing keeps. */
  private static final int LISTED = 10_000;

  private ConflictJson() {}

  /** What is known of all states, and what is asked beside. */
  static void write(JsonOut out, ConflictStudy study, ConflictQuestion question) {
    ConflictReading reading = study.reading();
    ConflictModel model = reading.model();
    out.put("derived", reading.isDerived());
    out.array("decisionMakers");
    for (int who = 0; who < model.decisionMakers(); who++) {
      out.addObject();
      out.put("id", model.decisionMaker(who));
      out.put("title", reading.title(who));
      out.array("options");
      for (ConflictOption option : reading.options()) {
        if (option.owner() == who) {
          out.addObject();
          out.put("id", option.id());
          out.put("title", option.title());
          out.put(
              "reversible",
              switch (option.direction()) {
                case BOTH -> "both";
                case FORWARD -> "forward";
                case BACK -> "back";
              });
          out.end();
        }
      }
      out.end();
      out.put("moves", model.moves(who).count());
      out.end();
    }
    out.end();
    List<String> concepts = new ArrayList<>();
    study.concepts().forEach(concept -> concepts.add(concept.symbol()));
    out.putAll("concepts", concepts);
    if (!study.withoutSim().isEmpty()) {
      out.put("withoutSIM", study.withoutSim());
    }
    if (reading.initial().isPresent()) {
      out.put("initial", model.state(reading.initial().getAsInt()));
    } else {
      out.putNull("initial");
    }
    states(out, study);
    if (question.state().isPresent()) {
      verdicts(out, study, question.state().getAsInt());
    }
    ConflictMoreJson more = new ConflictMoreJson(out, study);
    OptionalInt from = question.from().isPresent() ? question.from() : reading.initial();
    if (from.isPresent()) {
      more.ways(from.getAsInt());
    }
    if (question.coalitions()) {
      more.coalitions();
    }
    if (question.horizon() > 0) {
      more.foresight(question.horizon());
    }
    if (question.inverse().isPresent()) {
      more.inverse(question.inverse().getAsInt());
    }
  }

  private static void states(JsonOut out, ConflictStudy study) {
    int states = study.reading().model().states();
    out.put("numberOfStates", states);
    boolean all = states <= LISTED;
    out.put("allStatesListed", all);
    out.array("states");
    for (int state = 0; state < states; state++) {
      if (all || !study.equilibriumUnder(state).isEmpty()) {
        out.addObject();
        state(out, study, state);
        out.end();
      }
    }
    out.end();
  }

  private static void state(JsonOut out, ConflictStudy study, int state) {
    ConflictReading reading = study.reading();
    ConflictModel model = reading.model();
    out.put("id", model.state(state));
    out.put("number", state + 1);
    out.put("title", reading.words(state));
    out.putTexts("profile", reading.profile(state));
    if (!reading.options().isEmpty()) {
      out.object("options");
      for (int option = 0; option < reading.options().size(); option++) {
        Optional<Boolean> chosen = reading.chosen(option, state);
        if (chosen.isPresent()) {
          out.put(reading.options().get(option).id(), chosen.get());
        } else {
          out.putNull(reading.options().get(option).id());
        }
      }
      out.end();
    }
    out.object("rank");
    for (int who = 0; who < model.decisionMakers(); who++) {
      out.put(model.decisionMaker(who), reading.place(who, state));
    }
    out.end();
    out.object("stable");
    for (StabilityConcept concept : study.concepts()) {
      out.array(concept.symbol());
      for (int who : study.stableFor(concept, state)) {
        out.add(model.decisionMaker(who));
      }
      out.end();
    }
    out.end();
    out.array("equilibrium");
    study.equilibriumUnder(state).forEach(concept -> out.add(concept.symbol()));
    out.end();
  }

  /** Why one state is stable for whom, and for whom not: every improvement and what answers it. */
  private static void verdicts(JsonOut out, ConflictStudy study, int state) {
    ConflictModel model = study.reading().model();
    out.object("asked");
    out.put("state", model.state(state));
    out.array("verdicts");
    for (int who = 0; who < model.decisionMakers(); who++) {
      for (StabilityConcept concept : study.concepts()) {
        Verdict verdict = study.verdict(concept, who, state);
        out.addObject();
        out.put("decisionMaker", model.decisionMaker(who));
        out.put("concept", concept.symbol());
        out.put("stable", verdict.stable());
        out.array("improvements");
        for (Improvement improvement : verdict.improvements()) {
          improvement(out, model, improvement);
        }
        out.end();
        out.end();
      }
    }
    out.end();
    out.end();
  }

  private static void improvement(JsonOut out, ConflictModel model, Improvement improvement) {
    out.addObject();
    out.put("to", model.state(improvement.to()));
    out.put("deterred", improvement.deterred());
    if (improvement.answer().isEmpty()) {
      out.putNull("answer");
    } else {
      Answer answer = improvement.answer().get();
      out.object("answer");
      out.array("steps");
      answer
          .steps()
          .forEach(
              step -> {
                out.addObject();
                out.put("mover", model.decisionMaker(step.mover()));
                out.put("to", model.state(step.to()));
                out.end();
              });
      out.end();
      out.put("ends", model.state(answer.state()));
      if (answer.counter().isPresent()) {
        out.put("counter", model.state(answer.counter().getAsInt()));
      } else {
        out.putNull("counter");
      }
      out.end();
    }
    out.end();
  }
}
