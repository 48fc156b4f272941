package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.OwnLabels;
import io.entente.exercise.answer.Texts;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.PureEquilibria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question about a table: the game, and what the question says of it. */
public final class Asked {

  private final Variant variant;
  private final Ask ask;
  private final StrategicGame game;
  private final Cells cells;
  private final OwnLabels labels;

  /**
   * A question of a table.
   *
   * @throws UnaskableException if the variant is no table
   */
  public Asked(Variant variant, Ask ask) {
    this.variant = variant;
    this.ask = ask;
    this.game =
        variant
            .subject()
            .game()
            .orElseThrow(() -> new UnaskableException(ask.query() + " is asked of a table"));
    this.cells = new Cells(game);
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      strategies.add(game.strategies(player));
    }
    this.labels = new OwnLabels(game.players(), strategies);
  }

  /** The table. */
  public StrategicGame game() {
    return game;
  }

  /** Its cells. */
  public Cells cells() {
    return cells;
  }

  /** What stands for a player's strategy where strategies of all players are named. */
  public OwnLabels labels() {
    return labels;
  }

  /** The exercise with its numbers. */
  public Variant variant() {
    return variant;
  }

  /** The question before numbers were drawn. */
  public Ask ask() {
    return ask;
  }

  /** Why the question does not fit, with its name before it. */
  public UnaskableException fault(String why) {
    return new UnaskableException(ask.query() + " (" + ask.id() + "): " + why);
  }

  /** What the question says under a name. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(ask.of().get(name));
  }

  /** What the question must say under a name. */
  public String text(String name) {
    return find(name).orElseThrow(() -> fault("it needs \"" + name + "\""));
  }

  /** Whether the question says {@code true} under a name. */
  public boolean is(String name) {
    return find(name).filter("true"::equals).isPresent();
  }

  /** One of several words, the first if none is given. */
  public String word(String name, String... words) {
    String word = find(name).orElse(words[0]);
    if (!Arrays.asList(words).contains(word)) {
      throw fault("\"" + name + "\" is one of " + Arrays.asList(words) + ", not " + word);
    }
    return word;
  }

  /** Refuses tables of more or fewer players. */
  public void requireTwoPlayers() {
    if (game.players().size() != 2) {
      throw fault("it is asked of two players");
    }
  }

  /** The number of the {@code player} that the question names. */
  public int player() {
    return player(text("player"));
  }

  /** The number of a player by its name. */
  public int player(String name) {
    int player = game.players().indexOf(name);
    if (player < 0) {
      throw fault("there is no player " + name + "; there are " + game.players());
    }
    return player;
  }

  /** The number of a strategy of a player that the question names. */
  public int strategy(int player, String name) {
    return strategyNamed(player, text(name));
  }

  /** The number of a strategy of a player by its label. */
  public int strategyNamed(int player, String label) {
    int strategy = game.strategies(player).indexOf(label);
    if (strategy < 0) {
      throw fault(game.players().get(player) + " has no " + label);
    }
    return strategy;
  }

  /** A profile, one strategy a player with commas between them. */
  public Profile profile(String name) {
    String text = text(name);
    for (Profile profile : cells.all()) {
      if (Texts.isSame(text, cells.label(profile))) {
        return profile;
      }
    }
    throw fault(text + " is no cell of the table");
  }

  /** A profile in which a player plays its first strategy and the others what is said. */
  public Profile against(int player, String name) {
    String text = text(name);
    for (Profile profile : cells.all()) {
      List<String> others = others(profile, player);
      if (profile.strategy(player) == 0 && Texts.isSame(text, String.join(",", others))) {
        return profile;
      }
    }
    throw fault(text + " is nothing that the others of " + game.players().get(player) + " play");
  }

  /** What all but one player play in a profile. */
  public List<String> others(Profile profile, int player) {
    List<String> others = new ArrayList<>(profile.labels(game));
    others.remove(player);
    return others;
  }

  /** All that the others of a player may play, as profiles in which it plays its first strategy. */
  public List<Profile> againsts(int player) {
    return cells.all().stream().filter(profile -> profile.strategy(player) == 0).toList();
  }

  /** What a player gets in a profile. */
  public Rational payoff(int player, Profile profile) {
    return game.exactPayoff(player, profile.index(game.shape()));
  }

  /** All equilibria in pure strategies, in the order of the table. */
  public List<Profile> pureEquilibria() {
    List<Profile> found = new ArrayList<>();
    PureEquilibria.listingAll()
        .solve(game)
        .equilibria()
        .forEach(equilibrium -> found.add(equilibrium.profile()));
    return found;
  }

  /** Payoffs as a cell of the table shows them: {@code (2, 4)}. */
  public String payoffs(Profile profile) {
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      payoffs.add(payoff(player, profile).toString());
    }
    return "(" + String.join(", ", payoffs) + ")";
  }

  /** For each player a strategy or probabilities, as formulas; all players must be named. */
  public MixedProfile mixed() {
    Rational[][] weights = new Rational[game.players().size()][];
    for (int player = 0; player < weights.length; player++) {
      String text = text(game.players().get(player));
      int strategies = game.strategies(player).size();
      weights[player] = new Rational[strategies];
      Arrays.fill(weights[player], Rational.ZERO);
      if (game.strategies(player).contains(text)) {
        weights[player][strategyNamed(player, text)] = Rational.ONE;
        continue;
      }
      String[] formulas = text.split(",", -1);
      if (formulas.length != strategies) {
        throw fault(formulas.length + " probabilities for " + strategies + " strategies");
      }
      for (int strategy = 0; strategy < strategies; strategy++) {
        weights[player][strategy] = variant.number(formulas[strategy]);
      }
    }
    try {
      return MixedProfile.of(weights);
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }
}
