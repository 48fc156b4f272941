package io.entente.exercise.seat;

import java.util.List;
import java.util.Optional;

/**
 * All that a play follows from: which game, whose seat, and what was chosen.
 *
 * @param game what was played
 * @param language in which moves are named
 * @param actor the student's player
 * @param opponents as {@link OpponentKind#of} reads it
 * @param rounds how often the game was to be played
 * @param seed of the draws, and of the numbers of the exercise
 * @param choices round by round; the last round may have been left in the midst
 */
public record PlayLog(
    Played game,
    String language,
    String actor,
    String opponents,
    int rounds,
    long seed,
    List<List<String>> choices) {

  /**
   * What was played: an exercise of a set, or the game of a scenario.
   *
   * @param name of the set, or of the scenario
   * @param exercise the exercise and the key of its variant; absent of a scenario
   */
  public record Played(String name, Optional<Exercise> exercise) {

    /** What the game is called; the draws depend on it. */
    public String id() {
      return exercise.map(one -> name + "/" + one.id() + "/" + one.variant()).orElse(name);
    }
  }

  /**
   * A variant of an exercise.
   *
   * @param id of the exercise
   * @param variant its key
   */
  public record Exercise(String id, String variant) {}

  public PlayLog {
    choices = choices.stream().map(List::copyOf).toList();
  }

  /** What was played at a seat. */
  public static PlayLog of(Played game, String language, Seat seat, long seed) {
    return new PlayLog(
        game,
        language,
        seat.game().actorName(),
        seat.others().kind().toString(),
        seat.rounds(),
        seed,
        seat.choices());
  }

  /**
   * Plays it again.
   *
   * @throws SeatException if a choice is none in this game, or there are too many
   */
  public Seat replay(SeatGame of, Opponents others) {
    Seat seat = Seat.start(of, others, rounds, seed);
    for (int round = 0; round < choices.size(); round++) {
      for (String choice : choices.get(round)) {
        Optional<Situation> now = seat.next();
        int option = now.map(here -> here.options().indexOf(choice)).orElse(-1);
        if (option < 0 || now.get().round() != round) {
          throw new SeatException(
              "round "
                  + (round + 1)
                  + ": \""
                  + choice
                  + "\" cannot be chosen there"
                  + now.map(here -> "; there are " + String.join(", ", here.options())).orElse(""),
              "the log belongs to another game, or to another version of it");
        }
        seat.choose(option);
      }
    }
    return seat;
  }
}
