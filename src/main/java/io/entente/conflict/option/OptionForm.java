package io.entente.conflict.option;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import java.util.ArrayList;
import java.util.List;

/**
 * Decision makers, their options, and which combinations of options are infeasible.
 *
 * <p>Decision makers and options count from 0, in the order given. A state is feasible unless one
 * of the patterns matches it.
 *
 * @param decisionMakers their names
 * @param options all options, each with its owner
 * @param infeasible what rules states out
 */
public record OptionForm(
    List<String> decisionMakers, List<Option> options, List<OptionPattern> infeasible) {

  /** The most options; far fewer give feasible states enough to be refused. */
  public static final int MOST_OPTIONS = 62;

  /**
   * The option form with these parts; lists are copied.
   *
   * @throws IllegalArgumentException if there is no option or more than 62, or an owner or an
   *     option of a pattern is not there
   */
  public OptionForm {
    decisionMakers = List.copyOf(decisionMakers);
    options = List.copyOf(options);
    infeasible = List.copyOf(infeasible);
    if (options.isEmpty() || options.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "a conflict has 1 to " + MOST_OPTIONS + " options, found " + options.size());
    }
    for (Option option : options) {
      if (option.owner() < 0 || option.owner() >= decisionMakers.size()) {
        throw new IllegalArgumentException(
            "option '" + option.name() + "' belongs to nobody: decision maker " + option.owner());
      }
    }
    for (OptionPattern pattern : infeasible) {
      if (pattern.mask() >>> options.size() != 0) {
        throw new IllegalArgumentException("a pattern speaks of more options than there are");
      }
    }
  }

  /** The options of a decision maker, as bits. */
  public long ownedBy(int decisionMaker) {
    long owned = 0;
    for (int option = 0; option < options.size(); option++) {
      if (options.get(option).owner() == decisionMaker) {
        owned |= 1L << option;
      }
    }
    return owned;
  }

  /** The options that cannot be changed in this direction once the conflict is under way. */
  long fixedAgainst(Direction direction) {
    long fixed = 0;
    for (int option = 0; option < options.size(); option++) {
      Direction allowed = options.get(option).direction();
      if (allowed != Direction.BOTH && allowed != direction) {
        fixed |= 1L << option;
      }
    }
    return fixed;
  }

  /**
   * The feasible states.
   *
   * @throws IllegalArgumentException if every state is ruled out
   * @throws io.entente.solve.NotAnsweredException if more than a model may have are feasible
   */
  public OptionStates states() {
    return FeasibleStates.of(this);
  }

  /**
   * The model in which a state's name is its Y and N, the first option first.
   *
   * @param preferences one for each decision maker, over the feasible states
   */
  public ConflictModel model(List<Preference> preferences) {
    OptionStates states = states();
    List<String> names = new ArrayList<>();
    for (int state = 0; state < states.count(); state++) {
      names.add(states.text(state));
    }
    return model(states, names, preferences);
  }

  /**
   * The model with these names for the feasible states.
   *
   * @param states what {@link #states()} gave
   * @param names one for each feasible state
   * @param preferences one for each decision maker, over the feasible states
   */
  public ConflictModel model(
      OptionStates states, List<String> names, List<Preference> preferences) {
    List<Moves> moves = new ArrayList<>();
    for (int who = 0; who < decisionMakers.size(); who++) {
      moves.add(OptionMoves.of(this, states, who));
    }
    return ConflictModel.of(decisionMakers, names, moves, preferences)
        .withJointMoves(states::joint);
  }
}
