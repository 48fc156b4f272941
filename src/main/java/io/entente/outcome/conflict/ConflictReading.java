package io.entente.outcome.conflict;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.MoveList;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.game.DistinctLabels;
import io.entente.game.StrategicGame;
import io.entente.scenario.conflict.ConflictOption;
import io.entente.scenario.conflict.ConflictSection;
import io.entente.scenario.conflict.ConflictState;
import io.entente.scenario.conflict.DecisionMaker;
import io.entente.scenario.conflict.OptionForm;
import io.entente.scenario.conflict.StateSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A conflict and the words for it: decision makers, states, and what each does in a state.
 *
 * <p>Of a game all of whose players choose at once, states are the profiles, a move is a change of
 * one player's strategy, and preference is the order of payoffs; payoffs within the player's tie
 * tolerance of one another tie.
 */
public final class ConflictReading {

  private final ConflictModel model;
  private final List<String> titles;
  private final Optional<ConflictSection> section;
  private final Optional<StrategicGame> game;
  private final List<List<String>> strategies;

  private ConflictReading(
      ConflictModel model,
      List<String> titles,
      Optional<ConflictSection> section,
      Optional<StrategicGame> game,
      List<List<String>> strategies) {
    this.model = model;
    this.titles = List.copyOf(titles);
    this.section = section;
    this.game = game;
    this.strategies = List.copyOf(strategies);
  }

  /** A conflict that a scenario describes. */
  public static ConflictReading of(ConflictSection section) {
    List<String> ids = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<Moves> moves = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>();
    StateSpace space = section.space();
    int states = space.states().size();
    for (int who = 0; who < section.makers().size(); who++) {
      DecisionMaker maker = section.makers().get(who);
      ids.add(maker.id());
      titles.add(maker.title());
      MoveList own = new MoveList(states);
      for (int state = 0; state < states; state++) {
        for (int to : space.moves(who, state)) {
          own.add(state, to);
        }
      }
      moves.add(own.toMoves());
      int[] levels = new int[states];
      for (int state = 0; state < states; state++) {
        levels[state] = maker.levels().get(state);
      }
      preferences.add(Preference.ofLevels(levels));
    }
    List<String> names = new ArrayList<>();
    space.states().forEach(state -> names.add(state.id()));
    ConflictModel model = ConflictModel.of(ids, names, moves, preferences);
    if (section.form().isPresent() && section.form().get().same().isEmpty()) {
      Map<Long, Integer> places = new HashMap<>();
      for (int state = 0; state < states; state++) {
        places.put(space.states().get(state).chosen(), state);
      }
      model =
          model.withJointMoves(
              (from, targets) -> {
                long start = space.states().get(from).chosen();
                long end = start;
                for (int target : targets) {
                  end ^= start ^ space.states().get(target).chosen();
                }
                return places.getOrDefault(end, -1);
              });
    }
    return new ConflictReading(model, titles, Optional.of(section), Optional.empty(), List.of());
  }

  /**
   * The conflict that a game is.
   *
   * @param titles the players as shown, in order
   * @throws io.entente.solve.NotAnsweredException if it has too many profiles
   */
  public static ConflictReading of(StrategicGame game, List<String> titles) {
    List<List<String>> labels = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>();
    int players = game.players().size();
    for (int player = 0; player < players; player++) {
      labels.add(DistinctLabels.of(game.strategies(player), ""));
    }
    int states = (int) Math.min(game.shape().profiles(), ConflictModel.MOST_STATES + 1L);
    List<String> names = new ArrayList<>();
    for (int state = 0; state < states && states <= ConflictModel.MOST_STATES; state++) {
      StringBuilder name = new StringBuilder();
      for (int player = 0; player < players; player++) {
        name.append(player == 0 ? "" : ",")
            .append(labels.get(player).get(game.shape().strategy(state, player)));
      }
      names.add(name.toString());
    }
    for (int player = 0; player < players && states <= ConflictModel.MOST_STATES; player++) {
      preferences.add(PayoffOrder.of(game, player));
    }
    ConflictModel model =
        ConflictModel.ofProfiles(
            DistinctLabels.of(game.players(), "player "),
            DistinctLabels.of(names, "state "),
            game.shape(),
            preferences);
    return new ConflictReading(model, titles, Optional.empty(), Optional.of(game), labels);
  }

  /** States, moves and preferences. */
  public ConflictModel model() {
    return model;
  }

  /** What the scenario says; empty if the conflict is derived from a game. */
  public Optional<ConflictSection> section() {
    return section;
  }

  /** Whether it is derived from a game. */
  public boolean isDerived() {
    return game.isPresent();
  }

  /** The name of a decision maker as shown. */
  public String title(int who) {
    return titles.get(who);
  }

  /** The words for a state; empty if it has a name only. */
  public String words(int state) {
    return section.isPresent() ? section.get().space().states().get(state).title() : "";
  }

  /** Where things stand, if it is said. */
  public OptionalInt initial() {
    return section.isPresent() ? section.get().initial() : OptionalInt.empty();
  }

  /** The options, where they make the states. */
  public List<ConflictOption> options() {
    return form().map(OptionForm::options).orElse(List.of());
  }

  /** The option form, where options make the states. */
  public Optional<OptionForm> form() {
    return section.flatMap(ConflictSection::form);
  }

  /** Whether states say what each decision maker does. */
  public boolean hasProfiles() {
    return game.isPresent() || form().isPresent();
  }

  /**
   * What each decision maker does in a state, by its id: its strategy, or the options it has chosen
   * joined by a plus sign, "none" for no option. Empty where states are listed.
   */
  public Map<String, String> profile(int state) {
    Map<String, String> profile = new LinkedHashMap<>();
    for (int who = 0; who < model.decisionMakers() && hasProfiles(); who++) {
      profile.put(model.decisionMaker(who), does(who, state));
    }
    return profile;
  }

  /** What one decision maker does in a state. */
  public String does(int who, int state) {
    if (game.isPresent()) {
      return strategies.get(who).get(game.get().shape().strategy(state, who));
    }
    List<String> chosen = state(state).chosenOf(options(), who);
    return chosen.isEmpty() ? "none" : String.join("+", chosen);
  }

  /** A state of the scenario's own conflict. */
  private ConflictState state(int state) {
    return section.orElseThrow().space().states().get(state);
  }

  /** Whether an option is chosen in a state; empty if the state leaves it open. */
  public Optional<Boolean> chosen(int option, int state) {
    return state(state).leavesOpen(option)
        ? Optional.empty()
        : Optional.of(state(state).has(option));
  }

  /** How a decision maker gets from one state to another, such as "take up attack". */
  public String deed(int who, int from, int to) {
    if (game.isPresent()) {
      return "switch to " + does(who, to);
    }
    if (form().isEmpty() || state(from).open() != 0 || state(to).open() != 0) {
      return "move to " + model.state(to);
    }
    List<String> up = new ArrayList<>();
    List<String> down = new ArrayList<>();
    for (int option = 0; option < options().size(); option++) {
      if (state(from).has(option) != state(to).has(option)) {
        (state(to).has(option) ? up : down).add(options().get(option).id());
      }
    }
    List<String> parts = new ArrayList<>();
    if (!down.isEmpty()) {
      parts.add("give up " + String.join(" and ", down));
    }
    if (!up.isEmpty()) {
      parts.add("take up " + String.join(" and ", up));
    }
    return String.join(" and ", parts);
  }

  /** The place of a state with a decision maker: 1 is best. */
  public int place(int who, int state) {
    Preference preference = model.preference(who);
    return preference.levels() - preference.level(state);
  }

  /** The state of a name, or of a number counted from 1. */
  public OptionalInt find(String asked) {
    int state = model.indexOfState(asked);
    if (state >= 0) {
      return OptionalInt.of(state);
    }
    int number = 0;
    for (int i = 0; i < asked.length(); i++) {
      char c = asked.charAt(i);
      if (c < '0' || c > '9' || number > ConflictModel.MOST_STATES) {
        return OptionalInt.empty();
      }
      number = 10 * number + c - '0';
    }
    return number >= 1 && number <= model.states()
        ? OptionalInt.of(number - 1)
        : OptionalInt.empty();
  }
}
