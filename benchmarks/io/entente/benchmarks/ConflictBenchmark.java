package io.entente.benchmarks;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.StateSet;
import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.option.Direction;
import io.entente.conflict.option.Option;
import io.entente.conflict.option.OptionForm;
import io.entente.conflict.stability.Stability;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.game.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Stability of conflicts of four decision makers: all verdicts on about 100,000 states under Nash,
 * GMR, SMR, SEQ and SSEQ, and coalitions and simultaneous sanctions on 10,000.
 *
 * <p>The yardstick is {@link #readAllMoves}, which reads every move once.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Thread)
public class ConflictBenchmark {

  private static final List<String> NAMES = List.of("A", "B", "C", "D");

  /**
   * Profiles of 18 strategies each; 17 options, a third of them irreversible; 100,000 states with
   * five moves each to anywhere.
   */
  @Param({"profiles", "options", "anywhere"})
  private String kind;

  private ConflictModel large;
  private ConflictModel small;

  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    large =
        switch (kind) {
          case "profiles" -> profiles(18, random);
          case "options" -> options(17, random);
          default -> anywhere(100_000, random);
        };
    small =
        switch (kind) {
          case "profiles" -> profiles(10, random);
          case "options" -> options(13, random);
          default -> anywhere(10_000, random);
        };
  }

  private static List<Preference> preferences(int states, SplittableRandom random) {
    List<Preference> preferences = new ArrayList<>();
    for (int who = 0; who < NAMES.size(); who++) {
      preferences.add(Preference.ofPayoffs(random.doubles(states).toArray()));
    }
    return preferences;
  }

  private static List<String> numbers(int states) {
    List<String> names = new ArrayList<>();
    for (int state = 0; state < states; state++) {
      names.add(Integer.toString(state));
    }
    return names;
  }

  private static ConflictModel profiles(int strategies, SplittableRandom random) {
    Shape shape = Shape.of(strategies, strategies, strategies, strategies);
    int states = (int) shape.profiles();
    return ConflictModel.ofProfiles(NAMES, numbers(states), shape, preferences(states, random));
  }

  private static ConflictModel options(int count, SplittableRandom random) {
    List<Option> options = new ArrayList<>();
    for (int option = 0; option < count; option++) {
      Direction direction = option % 3 == 0 ? Direction.FORWARD : Direction.BOTH;
      options.add(new Option(option % NAMES.size(), "o" + option, direction));
    }
    return new OptionForm(NAMES, options, List.of()).model(preferences(1 << count, random));
  }

  private static ConflictModel anywhere(int states, SplittableRandom random) {
    List<Moves> moves = new ArrayList<>();
    for (int who = 0; who < NAMES.size(); who++) {
      int[][] pairs = new int[5 * states][];
      for (int at = 0; at < pairs.length; at++) {
        int from = at / 5;
        pairs[at] = new int[] {from, (from + 1 + random.nextInt(states - 1)) % states};
      }
      moves.add(Moves.of(states, pairs));
    }
    return ConflictModel.of(NAMES, numbers(states), moves, preferences(states, random));
  }

  /** The yardstick: every move of every decision maker is read once. */
  @Benchmark
  public long readAllMoves() {
    long sum = 0;
    for (int who = 0; who < large.decisionMakers(); who++) {
      Moves moves = large.moves(who);
      for (int place = 0; place < moves.count(); place++) {
        sum += moves.target(place);
      }
    }
    return sum;
  }

  /** Nash, GMR, SMR, SEQ and SSEQ of all states for all four. */
  @Benchmark
  public List<StateSet> fiveConcepts() {
    Stability stability = Stability.of(large);
    List<StateSet> found = new ArrayList<>();
    for (StabilityConcept concept : StabilityConcept.values()) {
      if (concept != StabilityConcept.SIM) {
        found.add(stability.equilibria(concept));
      }
    }
    return found;
  }

  /** Nash, GMR, SMR and SEQ of 10,000 states (8,192 of options) for all 15 coalitions. */
  @Benchmark
  public List<StateSet> coalitions() {
    CoalitionStability stability = CoalitionStability.of(small);
    return List.of(
        stability.universal(StabilityConcept.NASH),
        stability.universal(StabilityConcept.GMR),
        stability.universal(StabilityConcept.SMR),
        stability.universal(StabilityConcept.SEQ));
  }

  /** Simultaneous sanctions of 10,000 states, where the states are made of parts. */
  @Benchmark
  public StateSet simultaneous() {
    return small.jointMoves().isEmpty()
        ? StateSet.of()
        : Stability.of(small).equilibria(StabilityConcept.SIM);
  }
}
