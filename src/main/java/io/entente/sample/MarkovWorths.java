package io.entente.sample;

/** What profiles are worth in one state in one period, now and later, in all runs of a block. */
final class MarkovWorths {

  private final Plan plan;
  private final StateMoves moves;
  private final StateGrid grid;
  private final int[] deciders;

  /** [actor][class][lane], discounted. */
  private final double[][][] expected;

  /** [sum][lane] of one actor, those of classes left out. */
  private final double[][] sums;

  private SuccessorSums program;
  private StateChances chances;

  private Runs runs;
  private double[][] discounts;
  private double[][] tolerances;
  private int state;
  private int kind;
  private int[] classOf;

  MarkovWorths(Plan plan, StateMoves moves, int lanes) {
    this.plan = plan;
    this.moves = moves;
    this.grid = moves.grid();
    int most = 0;
    for (int s = 0; s < grid.states() * grid.kinds(); s++) {
      most = Math.max(most, moves.classes(s));
    }
    sums = new double[moves.mostSums()][lanes];
    int actors = plan.scenario().actors().size();
    boolean[] decides = new boolean[actors];
    plan.scenario().decisions().forEach(d -> decides[plan.actorIndex(d.actor())] = true);
    int count = 0;
    for (boolean one : decides) {
      count += one ? 1 : 0;
    }
    deciders = new int[count];
    expected = new double[actors][][];
    for (int actor = actors - 1; actor >= 0; actor--) {
      if (decides[actor]) {
        deciders[--count] = actor;
        expected[actor] = new double[most][lanes];
      }
    }
  }

  int[] deciders() {
    return deciders;
  }

  void begin(Runs newRuns, double[][] newDiscounts, double[][] newTolerances) {
    runs = newRuns;
    discounts = newDiscounts;
    tolerances = newTolerances;
  }

  void at(int newState, int newKind, StateChances newChances, double[][][] later) {
    state = newState;
    kind = newKind;
    chances = newChances;
    int situation = moves.situation(state, kind);
    classOf = moves.classOf(situation);
    program = moves.sums(situation);
    int n = runs.size();
    for (int actor : deciders) {
      for (int s = 0; s < program.first(); s++) {
        sum(s, later[actor], sums[s], n);
      }
      double[] discount = discounts[actor];
      for (int which = 0; which < moves.classes(situation); which++) {
        double[] sum = expected[actor][which];
        sum(program.first() + which, later[actor], sum, n);
        for (int lane = 0; lane < n; lane++) {
          sum[lane] *= discount[lane];
        }
      }
    }
  }

  private void sum(int number, double[][] later, double[] out, int n) {
    SuccessorSums.Sum sum = program.sums().get(number);
    double[][] chance = chances.of(sum.distribution());
    for (int w = 0; w < chance.length; w++) {
      int place = sum.places()[w];
      double[] value = place < later.length ? later[place] : sums[place - later.length];
      if (w == 0) {
        set(chance[w], value, out, n);
      } else {
        add(chance[w], value, out, n);
      }
    }
  }

  private static void set(double[] chance, double[] value, double[] sum, int n) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = chance[lane] * value[lane];
    }
  }

  private static void add(double[] chance, double[] value, double[] sum, int n) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] += chance[lane] * value[lane];
    }
  }

  /** Of one profile, by lane. */
  void fill(int actor, int profile, double[] out, int n) {
    double[] now = runs.payoffs(actor, grid.cell(profile, state, kind));
    double[] later = expected[actor][classOf[profile]];
    for (int lane = 0; lane < n; lane++) {
      out[lane] = now[lane] + later[lane];
    }
  }

  /** Of each lane's own profile; a profile below 0 counts as the first. */
  void gather(int actor, int[] profiles, double[] out, int n) {
    double[][] lines = runs.lines(actor, 0);
    PayoffLines payoffs = plan.payoffs(actor);
    double[][] later = expected[actor];
    for (int lane = 0; lane < n; lane++) {
      int profile = Math.max(0, profiles[lane]);
      int line = payoffs.lineOfCell(grid.cell(profile, state, kind));
      out[lane] = lines[line][lane] + later[classOf[profile]][lane];
    }
  }

  double[] tolerance(int actor) {
    return tolerances[actor];
  }
}
