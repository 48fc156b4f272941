package io.entente.report.page;

import io.entente.outcome.CentralReading;
import io.entente.report.Words;
import io.entente.scenario.Form;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The game itself: matrices where moves are made at once, a tree where they are made in turn. */
final class GameSection {

  private GameSection() {}

  static Section of(Material material) {
    CentralReading central = material.test().central();
    List<Block> blocks = new ArrayList<>();
    Scenario scenario = central.scenario();
    boolean plain =
        scenario.chance().isEmpty()
            && scenario.isUnconditional()
            && (central.form() == Form.SIMULTANEOUS || OrderOfPlay.of(scenario).isPresent());
    if (scenario.sections().stream().anyMatch(section -> !section.isApart())) {
      blocks.add(
          new Block.Paragraph(
              "The game is repeated while states move, too much to print; entente solve lists what"
                  + " is done in each state."));
    } else if (!plain) {
      new InformationTrees(central).addTo(blocks);
    } else if (material.words().oneDecides() || central.form() == Form.SIMULTANEOUS) {
      new Matrices(central).addTo(blocks);
    } else {
      new Trees(central).addTo(blocks);
    }
    return new Section("game", "The game", blocks);
  }

  /** A payoff, rounded where it rests on reasons. */
  static String payoff(Words words, double value) {
    return WhySection.minus(words.isTable() ? Words.payoff(value) : Words.number(value));
  }
}
