package io.entente.scenario.conflict;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one decision maker prefers: an order of all states, ties allowed. */
public sealed interface StatedPreference {

  /**
   * How high each state stands: 0 is worst, and states of one level tie.
   *
   * @throws ContradictionException if this gives no such order
   */
  int[] levels(List<ConflictState> states) throws ContradictionException;

  /** How it is given, in words. */
  String kind();

  /** What decides between two states that do not tie, where one thing does. */
  default Optional<Priority> deciding(ConflictState one, ConflictState other) {
    return Optional.empty();
  }

  /** The statements with claims of their own. */
  default List<Priority> priorities() {
    return List.of();
  }

  /**
   * From best to worst; a state belongs to the first group that it fits.
   *
   * @param groups the states of a group tie
   */
  record Ranking(List<Statement> groups) implements StatedPreference {
    public Ranking {
      groups = List.copyOf(groups);
    }

    @Override
    public int[] levels(List<ConflictState> states) throws ContradictionException {
      int[] levels = new int[states.size()];
      List<String> missing = new ArrayList<>();
      for (int s = 0; s < levels.length; s++) {
        int group = 0;
        while (group < groups.size() && !groups.get(group).test(states.get(s))) {
          group++;
        }
        levels[s] = groups.size() - group;
        if (group == groups.size()) {
          missing.add(states.get(s).id());
        }
      }
      if (!missing.isEmpty()) {
        throw new ContradictionException(
            "the ranking leaves out " + StateNames.some(missing),
            "every state needs its place; states in an inner list tie");
      }
      return levels;
    }

    @Override
    public String kind() {
      return "ranking";
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      groups.forEach(group -> text.append(text.length() == 0 ? "" : " > ").append(group));
      return text.toString();
    }
  }

  /**
   * Statements in order of importance: of two states the one is better in which the first statement
   * on which they differ is true (option prioritising).
   *
   * @param priorities the most important first; at most {@value #MOST}
   * @see "Hipel, Fang, Kilgour and Peng (1997), Preference structure and the graph model"
   */
  record Priorities(List<Priority> priorities) implements StatedPreference {

    /** As many can be told apart. */
    public static final int MOST = 62;

    public Priorities {
      priorities = List.copyOf(priorities);
      if (priorities.size() > MOST) {
        throw new IllegalArgumentException(priorities.size() + " statements");
      }
    }

    private long score(ConflictState state) {
      long score = 0;
      for (Priority priority : priorities) {
        score = 2 * score + (priority.statement().test(state) ? 1 : 0);
      }
      return score;
    }

    @Override
    public int[] levels(List<ConflictState> states) {
      long[] scores = new long[states.size()];
      for (int s = 0; s < scores.length; s++) {
        scores[s] = score(states.get(s));
      }
      long[] sorted = scores.clone();
      Arrays.sort(sorted);
      int kinds = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kinds++] = sorted[i];
        }
      }
      int[] levels = new int[scores.length];
      for (int s = 0; s < levels.length; s++) {
        levels[s] = Arrays.binarySearch(sorted, 0, kinds, scores[s]);
      }
      return levels;
    }

    @Override
    public Optional<Priority> deciding(ConflictState one, ConflictState other) {
      for (Priority priority : priorities) {
        if (priority.statement().test(one) != priority.statement().test(other)) {
          return Optional.of(priority);
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "priorities";
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (Priority priority : priorities) {
        text.append(text.length() == 0 ? "" : "; ").append(priority.statement());
      }
      return text.toString();
    }
  }

  /**
   * A number for each option, added up over the chosen ones; or one for each state.
   *
   * @param options by the number of the option; those left out weigh 0
   * @param states by the id of the state
   */
  record Weights(Map<Integer, Rational> options, Map<String, Rational> states)
      implements StatedPreference {
    public Weights {
      options = Collections.unmodifiableMap(new TreeMap<>(options));
      states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** What a state is worth. */
    public Rational worth(ConflictState state) {
      Rational sum = states.getOrDefault(state.id(), Rational.ZERO);
      for (Map.Entry<Integer, Rational> option : options.entrySet()) {
        if (state.has(option.getKey())) {
          sum = sum.plus(option.getValue());
        }
      }
      return sum;
    }

    @Override
    public int[] levels(List<ConflictState> all) {
      List<Rational> worths = new ArrayList<>();
      all.forEach(state -> worths.add(worth(state)));
      List<Rational> kinds = new ArrayList<>(new TreeSet<>(worths));
      int[] levels = new int[worths.size()];
      for (int s = 0; s < levels.length; s++) {
        levels[s] = Collections.binarySearch(kinds, worths.get(s));
      }
      return levels;
    }

    @Override
    public String kind() {
      return "weights";
    }

    @Override
    public String toString() {
      return options.isEmpty() ? states.toString() : options.toString();
    }
  }

  /**
   * Comparisons of states with one another; together they must order all states.
   *
   * @param relations in file order
   */
  record Relations(List<Relation> relations) implements StatedPreference {

    /** Of more states, comparing in pairs is refused. */
    public static final int MOST = 2000;

    public Relations {
      relations = List.copyOf(relations);
    }

    @Override
    public int[] levels(List<ConflictState> states) throws ContradictionException {
      return new PairedOrder(states, relations).levels();
    }

    @Override
    public String kind() {
      return "prefers";
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      relations.forEach(relation -> text.append(text.length() == 0 ? "" : "; ").append(relation));
      return text.toString();
    }
  }

  /**
   * Every state of which the first is true is better than, or ties with, every one of which the
   * second is.
   *
   * @param strict whether better; otherwise they tie
   */
  record Relation(Statement better, Statement worse, boolean strict) {
    @Override
    public String toString() {
      return better + (strict ? " > " : " ~ ") + worse;
    }
  }

  /**
   * One statement among priorities.
   *
   * @param statement what is wanted to be true
   * @param says in words; may be empty
   * @param claims which it rests on
   * @param assumption why it stands where it does, where no claim says so
   */
  record Priority(
      Statement statement, String says, List<String> claims, Optional<String> assumption) {
    public Priority {
      claims = List.copyOf(claims);
    }
  }
}
