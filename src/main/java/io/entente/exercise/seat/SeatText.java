package io.entente.exercise.seat;

import io.entente.exercise.text.Phrases;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the student reads while he plays, in one language; {@link DebriefText} is what follows. */
public final class SeatText {

  final Phrases phrases;
  final UnaryOperator<String> titles;
  private final SeatNumbers numbers;
  private final SeatGame game;

  /**
   * Texts about a game.
   *
   * @param titles what stands for a name, such as a player's id; a name of nothing stays itself
   */
  public SeatText(Phrases phrases, UnaryOperator<String> titles, SeatGame game) {
    this.phrases = phrases;
    this.titles = titles;
    this.numbers = new SeatNumbers(phrases);
    this.game = game;
  }

  /** That a number which an exercise leaves open is 0 where it is played. */
  public static String open(Phrases phrases, String parameter) {
    return phrases.say("seat.open", Map.of("parameter", parameter));
  }

  /** A number. */
  String number(Rational value) {
    return numbers.say(value);
  }

  /** A number that is no fraction. */
  String number(double value) {
    return numbers.say(value);
  }

  /** Words in a row, with an "and" before the last. */
  String row(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + say("and", Map.of()) + words.get(last);
  }

  String say(String key, Map<String, String> values) {
    return phrases.say(key, values);
  }

  /** Who the student is, and how often is played. */
  public List<String> beginning(int rounds) {
    List<String> others = new ArrayList<>();
    for (String player : game.tree().players()) {
      if (!player.equals(game.actorName())) {
        others.add(titles.apply(player));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            "seat.you",
            Map.of("player", titles.apply(game.actorName()), "others", String.join(", ", others))));
    lines.add(
        rounds == 1
            ? say("seat.rounds.played.one", Map.of())
            : say("seat.rounds.played", Map.of("rounds", "" + rounds)));
    if (game.table().isPresent()) {
      lines.add(say("seat.seen.at-once", Map.of()));
    }
    return lines;
  }

  /** The head of a decision. */
  public String round(Situation now, int rounds) {
    return say("seat.round", Map.of("round", "" + (now.round() + 1), "rounds", "" + rounds));
  }

  /** What is known at a decision; empty where there is nothing to say. */
  public String seen(Situation now) {
    if (game.table().isPresent()) {
      return "";
    }
    if (game.nodes().get(now.set()).contains(0)) {
      return say("seat.seen.first", Map.of());
    }
    return now.seen().isEmpty()
        ? say("seat.seen.nothing", Map.of())
        : say("seat.seen", Map.of("moves", moves(now.seen())));
  }

  /** What stands before the place where the student writes. */
  public String prompt() {
    return say("seat.prompt", Map.of());
  }

  /** Why a text is no choice, and what is. */
  public String refused(Choice.Refused refused) {
    String phrase = refused.isUnclear() ? "seat.unclear" : "seat.unknown";
    String between = refused.isUnclear() ? say("seat.or", Map.of()) : ", ";
    return say(
        phrase,
        Map.of(
            "text",
            refused.text().isEmpty() ? " " : refused.text(),
            "options",
            String.join(between, refused.options())));
  }

  /** Moves, each with who made it. */
  String moves(List<Move> moves) {
    List<String> said = new ArrayList<>();
    for (Move move : moves) {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("action", titles.apply(move.action()));
      if (move.by().isEmpty()) {
        said.add(say("seat.moved.chance", values));
      } else if (move.by().get().equals(game.actorName())) {
        said.add(say("seat.moved.you", values));
      } else {
        values.put("player", titles.apply(move.by().get()));
        said.add(say("seat.moved", values));
      }
    }
    return String.join("; ", said);
  }

  /** Moves without who made them. */
  String actions(List<Move> moves) {
    return String.join(", ", moves.stream().map(move -> titles.apply(move.action())).toList());
  }

  /** Names in a row. */
  String names(List<String> names) {
    return String.join(", ", names.stream().map(titles).toList());
  }

  /** How a round that is over went, and what all got. */
  public String outcome(int number, Round round) {
    int end = round.last();
    List<String> others = new ArrayList<>();
    for (int player = 0; player < game.tree().players().size(); player++) {
      if (player != game.actor()) {
        others.add(
            say(
                "seat.gets",
                Map.of(
                    "player",
                    titles.apply(game.tree().players().get(player)),
                    "payoff",
                    number(game.tree().exactPayoff(player, end)))));
      }
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("round", "" + (number + 1));
    values.put("moves", moves(game.moves(end)));
    values.put("payoff", number(game.tree().exactPayoff(game.actor(), end)));
    values.put("others", String.join(", ", others));
    return say(others.isEmpty() ? "seat.outcome.alone" : "seat.outcome", values);
  }
}
