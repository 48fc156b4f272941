package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.outcome.conflict.ConflictQuestion;
import io.entente.outcome.conflict.ConflictReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What is asked of a conflict beside which states last. */
final class ConflictOptions {

  private static final int MOST_AHEAD = 1000;
  private static final int COMPARED = 2000;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "of a conflict: tells in full why this state lasts or not, by its name or number")
  private Optional<String> state = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "STATE",
      description = "of a conflict: how states that last are reached from this one, and by whom")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--coalitions",
      description = "of a conflict: which states last if several may move together")
  private boolean coalitions;

  @Option(
      names = "--horizon",
      paramLabel = "H",
      description = "of a conflict of two: which states are stable if each looks H moves ahead")
  private Optional<String> horizon = Optional.empty();

  @Option(
      names = "--inverse",
      paramLabel = "STATE",
      description = "of a conflict: which preferences would make this state last")
  private Optional<String> inverse = Optional.empty();

  @Option(
      names = "--all",
      description = "of a conflict: lists every state, tells every lasting one")
  private boolean all;

  /** The first of these options that is there; empty if none is. */
  Optional<String> first() {
    return Optional.of(
            state.isPresent()
                ? "--state"
                : from.isPresent()
                    ? "--from"
                    : coalitions
                        ? "--coalitions"
                        : horizon.isPresent()
                            ? "--horizon"
                            : inverse.isPresent() ? "--inverse" : all ? "--all" : "")
        .filter(name -> !name.isEmpty());
  }

  /** What is asked, in the numbers of one conflict. */
  ConflictQuestion question(ConflictReading reading) {
    return new ConflictQuestion(
        place(reading, "--state", state),
        place(reading, "--from", from),
        coalitions,
        horizon(reading),
        place(reading, "--inverse", inverse),
        all);
  }

  private int horizon(ConflictReading reading) {
    if (horizon.isEmpty()) {
      return 0;
    }
    long asked = SamplingOptions.whole("--horizon", horizon.get(), "--horizon 3");
    if (asked < 1 || asked > MOST_AHEAD) {
      throw new UsageException(
          "--horizon " + horizon.get() + ": from 1 to 1,000 moves can be looked ahead",
          "write it like --horizon 3");
    }
    if (reading.model().decisionMakers() != 2) {
      throw new UsageException(
          "--horizon: looking ahead is defined for two decision makers, and here are "
              + reading.model().decisionMakers(),
          "leave it out; sources do not agree on how several look ahead");
    }
    return (int) asked;
  }

  private static OptionalInt place(ConflictReading reading, String option, Optional<String> asked) {
    if (asked.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt place = reading.find(asked.get());
    if (place.isPresent()) {
      return place;
    }
    int states = reading.model().states();
    List<String> names = new ArrayList<>();
    for (int s = 0; s < Math.min(states, COMPARED); s++) {
      names.add(reading.model().state(s));
    }
    String some = String.join("; ", names.subList(0, Math.min(4, names.size())));
    throw new UsageException(
        option + " " + asked.get() + ": no state of this conflict has this name",
        Suggestions.nearest(asked.get(), names)
            .map(near -> "did you mean \"" + near + "\"? ")
            .orElse("")
            .concat("states are written like " + some + ", or by number, 1 to " + states));
  }
}
