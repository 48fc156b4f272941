package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a game from a template and numbers, exactly. */
final class GameMaker {

  private final String title;
  private final Map<String, Rational> values;
  private final Optional<String> open;

  GameMaker(String title, Map<String, Rational> values, Optional<String> open) {
    this.title = title;
    this.values = values;
    this.open = open;
  }

  /**
   * The subject. Where a parameter is open, the game is the one at 0, and {@link Subject#slope} the
   * change of payoffs by it.
   *
   * @throws UnaskableException if a formula has no exact value, or is not linear in the open
   *     parameter
   */
  Subject subject(GameTemplate template) {
    Subject at0 = subject(template, this::atZero);
    return open.isEmpty() ? at0 : at0.along(subject(template, this::slope));
  }

  /** A number for each formula. */
  private interface Evaluation {
    Rational of(Expression formula);
  }

  private Rational atZero(Expression formula) {
    return open.isEmpty() ? value(formula, values) : at(formula, 0);
  }

  private Rational at(Expression formula, int number) {
    Map<String, Rational> all = new LinkedHashMap<>(values);
    all.put(open.get(), Rational.of(number));
    return value(formula, all);
  }

  private Rational slope(Expression formula) {
    Rational step = at(formula, 1).minus(at(formula, 0));
    for (int number : new int[] {-1, 2, 7}) {
      Rational line = at(formula, 0).plus(step.times(Rational.of(number)));
      if (!line.equals(at(formula, number))) {
        throw new UnaskableException(formula + " is not linear in " + open.get());
      }
    }
    return step;
  }

  private static Rational value(Expression formula, Map<String, Rational> values) {
    return formula
        .exactly(values)
        .orElseThrow(() -> new UnaskableException(formula + " has no exact value"));
  }

  /** How often chance does something, which no open parameter may change. */
  private Rational probability(Expression formula) {
    if (open.isPresent() && slope(formula).signum() != 0) {
      throw new UnaskableException("the probability " + formula + " depends on " + open.get());
    }
    return atZero(formula);
  }

  private Subject subject(GameTemplate template, Evaluation evaluation) {
    if (template instanceof GameTemplate.Table table) {
      return Subject.of(table(table, evaluation));
    }
    if (template instanceof GameTemplate.Tree tree) {
      return Subject.of(new TreeMaker(tree, evaluation).tree());
    }
    Map<String, Rational> given = new LinkedHashMap<>();
    ((GameTemplate.Numbers) template)
        .given()
        .forEach((name, formula) -> given.put(name, evaluation.of(formula)));
    return Subject.of(template.players(), given);
  }

  private StrategicGame table(GameTemplate.Table table, Evaluation evaluation) {
    List<List<String>> strategies = new ArrayList<>();
    table.players().forEach(player -> strategies.add(table.strategies().get(player)));
    StrategicGameBuilder builder = StrategicGame.builder(title, table.players(), strategies);
    table
        .payoffs()
        .forEach(
            (profile, formulas) -> {
              int[] numbers = new int[profile.size()];
              for (int i = 0; i < numbers.length; i++) {
                numbers[i] = strategies.get(i).indexOf(profile.get(i));
              }
              int index = Profile.of(numbers).index(builder.shape());
              for (int player = 0; player < formulas.size(); player++) {
                builder.payoff(player, index, evaluation.of(formulas.get(player)));
              }
            });
    return builder.build();
  }

  /** Builds a tree from the root on. */
  private final class TreeMaker {
    private final GameTemplate.Tree template;
    private final Evaluation evaluation;
    private final GameTreeBuilder builder;
    private final Map<String, Integer> sets = new HashMap<>();

    TreeMaker(GameTemplate.Tree template, Evaluation evaluation) {
      this.template = template;
      this.evaluation = evaluation;
      this.builder = GameTree.builder(title, template.players());
    }

    GameTree tree() {
      add(template.root());
      return builder.build();
    }

    private void add(GameTemplate.Node node) {
      if (node instanceof GameTemplate.Decision decision) {
        int player = template.players().indexOf(decision.player());
        List<String> actions = List.copyOf(decision.moves().keySet());
        int set =
            sets.computeIfAbsent(
                decision.set(), name -> builder.addInformationSet(player, name, actions));
        builder.decision(set);
        decision.moves().values().forEach(this::add);
      } else if (node instanceof GameTemplate.Chance chance) {
        List<Rational> probabilities = new ArrayList<>();
        chance.probabilities().values().forEach(p -> probabilities.add(probability(p)));
        builder.chance(
            builder.addChanceMove(
                chance.name(), List.copyOf(chance.moves().keySet()), probabilities));
        chance.moves().values().forEach(this::add);
      } else {
        List<Rational> payoffs = new ArrayList<>();
        ((GameTemplate.End) node).payoffs().forEach(one -> payoffs.add(evaluation.of(one)));
        builder.terminal("", builder.addOutcome(Outcome.of("", payoffs.toArray(new Rational[0]))));
      }
    }
  }
}
