package io.entente.report.solution;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** The page on a game in strategic form: where text goes, and how the game's parts are called. */
final class GamePage {

  /** How many profiles of one kind are listed. */
  static final int LISTED = 50;

  private final StrategicGame game;
  private final Prose out;
  private final Figures figures;
  private boolean isSumExplained;

  GamePage(StrategicGame game, Layout layout, Figures figures) {
    this.game = game;
    this.out = new Prose(layout);
    this.figures = figures;
  }

  StrategicGame game() {
    return game;
  }

  /** Where text goes. */
  Prose out() {
    return out;
  }

  Layout layout() {
    return out.layout();
  }

  /** A heading in plain words, and the technical name. */
  void heading(String plain, String technical) {
    out.blank().line(layout().heading(plain) + " (" + technical + ")");
  }

  /** An entry of the list below a heading. */
  void entry(String words) {
    out.paragraph(2, 6, words);
  }

  /** That so many more entries are only in another format. */
  void more(int entries, String words) {
    if (entries > 0) {
      out.line("  " + layout().more(Words.grouped(entries) + " more" + words, "--format json"));
    }
  }

  String number(double payoff) {
    return layout().number(Words.payoff(payoff));
  }

  /** A number that is known exactly or not: in full where that is asked for and possible. */
  String number(Rational value, boolean exact) {
    return exact && isExact() ? layout().fraction(value.toString()) : number(value.toDouble());
  }

  /** Whether exact numbers are written in full. */
  boolean isExact() {
    return figures == Figures.EXACT;
  }

  /** What a player gets at a profile. */
  String payoff(int player, int index) {
    return number(game.exactPayoff(player, index), game.tieTolerance(player) == 0);
  }

  /** What a sum of payoffs takes for granted: said once on a page, and not of one player. */
  void explainSum() {
    if (!isSumExplained && game.players().size() > 1) {
      isSumExplained = true;
      out.paragraph(
          2,
          "To add up what different players get takes for granted that the units of their payoffs"
              + " can be compared.");
    }
  }

  String player(int player) {
    String name = game.players().get(player);
    return name.isEmpty() ? "player " + (player + 1) : name;
  }

  String strategy(int player, int strategy) {
    String name = game.strategies(player).get(strategy);
    return name.isEmpty() ? layout().numbered(strategy + 1) : layout().plan(name);
  }

  String strategies(int player, List<Integer> strategies, String joint) {
    List<String> names = new ArrayList<>();
    for (int strategy : strategies) {
      names.add(strategy(player, strategy));
    }
    return String.join(joint, names);
  }

  /** Who plays what at a profile. */
  String label(Profile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      parts.add(player(player) + " " + strategy(player, profile.strategy(player)));
    }
    return String.join(", ", parts);
  }

  /** What each player gets at a profile. */
  String payoffs(Profile profile) {
    int index = profile.index(game.shape());
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      payoffs.add(payoff(player, index));
    }
    return listed(payoffs);
  }

  /** What each player gets. */
  String payoffs(List<Double> payoffs) {
    List<String> numbers = new ArrayList<>();
    for (double payoff : payoffs) {
      numbers.add(number(payoff));
    }
    return listed(numbers);
  }

  /** Numbers of the players; to be heard, with their names. */
  String listed(List<String> numbers) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < numbers.size(); player++) {
      String number = numbers.get(player);
      parts.add(layout() == Layout.PAGE ? number : player(player) + " " + number);
    }
    return String.join(", ", parts);
  }

  /** Profiles, as many as are listed. */
  void list(List<Profile> profiles) {
    int shown = Math.min(LISTED, profiles.size());
    for (Profile profile : profiles.subList(0, shown)) {
      entry(label(profile));
    }
    more(profiles.size() - shown, "");
  }
}
