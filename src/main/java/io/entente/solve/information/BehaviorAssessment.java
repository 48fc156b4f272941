package io.entente.solve.information;

import io.entente.game.BehaviorPlan;
import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.SequentialRationality;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an equilibrium of a settled repertoire: probabilities, beliefs and their bounds. */
final class BehaviorAssessment {

  private final Histories histories;
  private final GameTree tree;
  private final Repertoire repertoire;
  private final KnownBehavior known;
  private final BehaviorSystem system;
  private final Rational[] point;

  /** Where bounds are found; empty if the point is only near an equilibrium. */
  private final Optional<BehaviorSettling> settling;

  private BehaviorAssessment(
      Histories histories,
      Repertoire repertoire,
      KnownBehavior known,
      BehaviorSystem system,
      Rational[] point,
      Optional<BehaviorSettling> settling) {
    this.histories = histories;
    this.tree = histories.tree;
    this.repertoire = repertoire;
    this.known = known;
    this.system = system;
    this.point = point;
    this.settling = settling;
  }

  /** The equilibrium in the midst of what was settled for the whole tree. */
  static Optional<BehaviorEquilibrium> of(
      Histories histories, Repertoire repertoire, BehaviorSettling settling) {
    Optional<Rational[]> middle = settling.middle();
    return middle.isEmpty()
        ? Optional.empty()
        : new BehaviorAssessment(
                histories,
                repertoire,
                settling.known(),
                settling.system(),
                middle.get(),
                Optional.of(settling))
            .equilibrium();
  }

  /**
   * What is near an equilibrium.
   *
   * @param known all probabilities
   * @param system the conditions that are left then, on the weights of surprises
   * @param weights the unknowns of that system
   */
  static Optional<BehaviorEquilibrium> near(
      Histories histories,
      Repertoire repertoire,
      KnownBehavior known,
      BehaviorSystem system,
      Rational[] weights) {
    return new BehaviorAssessment(histories, repertoire, known, system, weights, Optional.empty())
        .equilibrium();
  }

  private Optional<BehaviorEquilibrium> equilibrium() {
    int sets = histories.nodes.length;
    List<List<Rational>> drawn = new ArrayList<>();
    List<OpenBehavior> behaviors = new ArrayList<>();
    List<List<Rational>> held = new ArrayList<>();
    List<OpenBelief> open = new ArrayList<>();
    List<Integer> examples = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      drawn.add(probabilities(set));
      if (system.isUnknown(set)) {
        Optional<OpenBehavior> bounds = behavior(set);
        if (bounds.isEmpty()) {
          return Optional.empty();
        }
        behaviors.add(bounds.get());
      }
      Condition[] masses = masses(set);
      held.add(beliefs(masses));
      if (!belief(set, masses, open)) {
        examples.add(set);
      }
    }
    BehaviorPlan plan = new BehaviorPlan(drawn);
    Beliefs beliefs = new Beliefs(held);
    Rational regret = Rational.ZERO;
    for (Rational here : SequentialRationality.regrets(tree, plan, beliefs)) {
      regret = here.compareTo(regret) > 0 ? here : regret;
    }
    return Optional.of(
        new BehaviorEquilibrium(
            plan,
            plan.payoffs(tree),
            beliefs,
            regret,
            settling.isPresent(),
            behaviors,
            open,
            examples));
  }

  private List<Rational> probabilities(int set) {
    Rational[] own = new Rational[repertoire.actions(set)];
    Arrays.fill(own, Rational.ZERO);
    for (int action = 0; action < own.length; action++) {
      if (repertoire.isPlayed(set, action)) {
        own[action] =
            !repertoire.isMixed(set)
                ? Rational.ONE
                : system.isUnknown(set)
                    ? point[system.after(set, action)].dividedBy(before(set))
                    : known.probability(set, action);
      }
    }
    return Arrays.asList(own);
  }

  private Rational before(int set) {
    int before = system.before(set);
    return before < 0 ? Rational.ONE : point[before];
  }

  private Optional<OpenBehavior> behavior(int set) {
    List<Rational> lowest = new ArrayList<>();
    List<Rational> highest = new ArrayList<>();
    for (int action = 0; action < repertoire.actions(set); action++) {
      if (!repertoire.isPlayed(set, action)) {
        lowest.add(Rational.ZERO);
        highest.add(Rational.ZERO);
        continue;
      }
      Optional<Rational[]> least = settling.orElseThrow().bound(set, action, -1);
      Optional<Rational[]> most = settling.orElseThrow().bound(set, action, 1);
      if (least.isEmpty() || most.isEmpty()) {
        return Optional.empty();
      }
      lowest.add(least.get()[point.length]);
      highest.add(most.get()[point.length]);
    }
    return Optional.of(new OpenBehavior(set, lowest, highest));
  }

  private Condition[] masses(int set) {
    Condition[] masses = new Condition[histories.nodes[set].length];
    for (int place = 0; place < masses.length; place++) {
      masses[place] = system.mass(set, place);
    }
    return masses;
  }

  private Rational value(Condition sum) {
    Rational value = Rational.ZERO;
    for (Map.Entry<List<Integer>, Rational> term : sum.terms().entrySet()) {
      Rational product = term.getValue();
      for (int unknown : term.getKey()) {
        product = product.times(point[unknown]);
      }
      value = value.plus(product);
    }
    return value;
  }

  private List<Rational> beliefs(Condition[] masses) {
    Rational[] held = new Rational[masses.length];
    Rational sum = Rational.ZERO;
    for (int place = 0; place < held.length; place++) {
      held[place] = value(masses[place]);
      sum = sum.plus(held[place]);
    }
    for (int place = 0; place < held.length; place++) {
      held[place] = held[place].dividedBy(sum);
    }
    return Arrays.asList(held);
  }

  /** Adds the bounds of a belief if it has some; false if they are not known. */
  private boolean belief(int set, Condition[] masses, List<OpenBelief> open) {
    Condition sum = new Condition(false);
    boolean linear = true;
    boolean constant = true;
    for (Condition mass : masses) {
      mass.terms().forEach(sum::add);
      linear &= mass.isLinear();
      constant &= mass.isConstant();
    }
    if (constant) {
      return true;
    }
    if (!linear || settling.isEmpty()) {
      return false;
    }
    BehaviorRegion region = settling.get().region();
    Rational[] lowest = new Rational[masses.length];
    Rational[] highest = new Rational[masses.length];
    boolean same = true;
    for (int place = 0; place < masses.length; place++) {
      Optional<Rational[]> least = region.extreme(masses[place], sum, -1);
      Optional<Rational[]> most = region.extreme(masses[place], sum, 1);
      if (least.isEmpty() || most.isEmpty()) {
        return false;
      }
      lowest[place] = least.get()[point.length];
      highest[place] = most.get()[point.length];
      same &= lowest[place].equals(highest[place]);
    }
    if (!same || system.weightsAt(set) > 1) {
      open.add(new OpenBelief(set, Arrays.asList(lowest), Arrays.asList(highest)));
    }
    return true;
  }
}
