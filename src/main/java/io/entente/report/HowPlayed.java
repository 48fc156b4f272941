package io.entente.report;

import io.entente.scenario.Chance;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Knowledge;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** How a scenario is played in a form, as a paragraph: in which order, who knows what. */
final class HowPlayed {

  private final Scenario scenario;
  private final Form form;
  private final Words words;

  private HowPlayed(Scenario scenario, Form form) {
    this.scenario = scenario;
    this.form = form;
    this.words = new Words(scenario);
  }

  static String of(Scenario scenario, Form form) {
    HowPlayed how = new HowPlayed(scenario, form);
    return words(how.order(), how.chance(), how.choice());
  }

  private static String words(String... sentences) {
    List<String> said = new ArrayList<>(List.of(sentences));
    said.removeIf(String::isEmpty);
    return String.join(" ", said);
  }

  private String reasons() {
    return words.isTable() ? "pays it" : "its own reasons favour";
  }

  private String order() {
    if (words.oneDecides()) {
      List<Decision> decisions = scenario.decisions();
      String actor = decisions.isEmpty() ? "Nobody" : words.actor(decisions.get(0).actor());
      return Words.capital(actor) + " alone decides, and picks what " + reasons() + " most.";
    }
    if (form == Form.SIMULTANEOUS) {
      return "Played at once: nobody sees the others' moves before choosing.";
    }
    List<String> names = new ArrayList<>();
    words.inOrder(form).forEach(decision -> names.add(words.chooser(decision.id())));
    return "Played in turn: " + String.join(", ", names) + ".";
  }

  /** What chance decides, and who knows it. */
  private String chance() {
    List<String> parts = new ArrayList<>();
    for (Chance chance : scenario.chance()) {
      List<String> knowing = new ArrayList<>();
      for (Decision decision : scenario.decisions()) {
        if (decision.observes().contains(chance.id())) {
          knowing.add(words.chooserWithin(decision.id()));
        }
      }
      parts.add(
          (chance.says().isEmpty() ? chance.id() : chance.says() + " (" + chance.id() + ")")
              + ", known to "
              + (knowing.isEmpty() ? "nobody" : Words.and(knowing)));
    }
    return parts.isEmpty() ? "" : "Chance decides " + String.join("; ", parts) + ".";
  }

  private String choice() {
    String most = "picks what " + reasons() + " most";
    Knowledge knowledge = Knowledge.of(scenario, form);
    if (words.oneDecides()) {
      return "";
    }
    switch (knowledge) {
      case PERFECT:
        return "Each sees the earlier moves and "
            + most
            + ", knowing that the others will do so too (backward induction).";
      case IMPERFECT:
        return unseen()
            + " Each "
            + most
            + " by what it knows and may believe, knowing that the others will do so too (perfect"
            + " Bayesian equilibrium).";
      case AT_ONCE:
        return "A combination of moves is stable if no actor gains by changing its own move alone"
            + " (Nash equilibrium in pure strategies).";
      default:
        return "Plans for all that an actor may know are stable if no actor gains by changing its"
            + " own alone (Bayesian Nash equilibrium in pure strategies).";
    }
  }

  private String unseen() {
    List<String> parts = new ArrayList<>();
    Knowledge.unknown(scenario, form)
        .forEach(
            (decision, ids) -> {
              List<String> names = new ArrayList<>();
              for (String id : ids) {
                names.add(
                    scenario.decision(id).isPresent()
                        ? "the move of " + words.chooserWithin(id)
                        : id);
              }
              parts.add(words.chooserWithin(decision) + " does not see " + Words.or(names));
            });
    return Words.capital(String.join("; ", parts)) + ".";
  }
}
