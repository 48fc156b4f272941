package io.entente.cli;

import io.entente.number.Rational;
import io.entente.outcome.flip.Payer;
import io.entente.scenario.Actor;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say who pays what is promised. */
final class PayerOptions {

  @Option(
      names = "--payer",
      paramLabel = "ACTOR",
      description = "the actor that pays what is promised (default: somebody outside)")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--rate",
      paramLabel = "ACTOR=RATE",
      description =
          "what the payer gives up for one unit that this actor gets (default: 1); may be repeated")
  private List<String> rates = new ArrayList<>();

  /** Refuses a payer or receivers that there are not, and rates without a payer. */
  void check(List<FlipOptions.Over> over, Scenario scenario) {
    if (actor.isEmpty() && rates.isEmpty()) {
      return;
    }
    if (!over.contains(FlipOptions.Over.PROMISES)) {
      throw new UsageException(
          "--payer and --rate are about promises", "add --over promises, or leave them out");
    }
    if (actor.isEmpty()) {
      throw new UsageException(
          "--rate says what a payment costs the payer, and no --payer is named",
          "add --payer ACTOR, or leave out --rate");
    }
    List<String> known = new ArrayList<>();
    for (Actor each : scenario.actors()) {
      known.add(each.id());
    }
    require("--payer " + actor.get(), actor.get(), known);
    for (String receiver : payer().orElseThrow().rates().keySet()) {
      require("--rate " + receiver, receiver, known);
      if (receiver.equals(actor.get())) {
        throw new UsageException(
            "--rate " + receiver + ": nobody pays itself", "name the actors that are paid");
      }
    }
  }

  private static void require(String option, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new UsageException(option + ": no such actor", NearestName.remedy(name, known));
    }
  }

  /** Who pays. */
  Optional<Payer> payer() {
    Map<String, Rational> read = new LinkedHashMap<>();
    WhatIfOptions.pairs("--rate", "ACTOR=RATE", rates)
        .forEach(
            (receiver, text) -> {
              Rational rate = FlipOptions.number("--rate " + receiver, text, "0.5");
              if (rate.signum() < 0) {
                throw new UsageException(
                    "--rate " + receiver + "=" + text + ": below 0",
                    "a payment costs the payer 0 or more");
              }
              read.put(receiver, rate);
            });
    return actor.map(id -> new Payer(id, read));
  }
}
