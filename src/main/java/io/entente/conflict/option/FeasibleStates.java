package io.entente.conflict.option;

import io.entente.conflict.ConflictModel;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lists feasible states without looking at all combinations of options.
 *
 * <p>Options are decided from the last to the first, no before yes, so that states come out in
 * ascending order. A pattern is looked at as soon as the last of its options is decided; what it
 * matches is not followed further. The work is bounded as well as the number of states, since
 * patterns can be such that long searches find nothing.
 */
final class FeasibleStates {

  private static final long MOST_STEPS = 100_000_000;

  private final List<List<OptionPattern>> decidedAt = new ArrayList<>();
  private final int options;
  private long[] found = new long[16];
  private int count;
  private long steps;

  private FeasibleStates(OptionForm form) {
    options = form.options().size();
    for (int option = 0; option < options; option++) {
      decidedAt.add(new ArrayList<>());
    }
    for (OptionPattern pattern : form.infeasible()) {
      decidedAt.get(Long.numberOfTrailingZeros(pattern.mask())).add(pattern);
    }
  }

  static OptionStates of(OptionForm form) {
    FeasibleStates search = new FeasibleStates(form);
    search.decide(search.options - 1, 0);
    if (search.count == 0) {
      throw new IllegalArgumentException("every state is ruled out: no state is feasible");
    }
    return new OptionStates(Arrays.copyOf(search.found, search.count), search.options);
  }

  private void decide(int option, long taken) {
    if (++steps > MOST_STEPS) {
      throw tooMany("too many to search for feasible states");
    }
    if (option < 0) {
      add(taken);
      return;
    }
    for (long value = 0; value <= 1; value++) {
      long next = taken | value << option;
      boolean feasible = true;
      for (OptionPattern pattern : decidedAt.get(option)) {
        feasible &= !pattern.matches(next);
      }
      if (feasible) {
        decide(option - 1, next);
      }
    }
  }

  private void add(long taken) {
    if (count == ConflictModel.MOST_STATES) {
      throw tooMany(
          "more than "
              + Decimals.grouped(ConflictModel.MOST_STATES)
              + " of them feasible, which are the most");
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = taken;
  }

  private NotAnsweredException tooMany(String what) {
    return new NotAnsweredException(
        "the "
            + options
            + " options have "
            + Decimals.grouped(1L << options)
            + " combinations, "
            + what,
        "rule out states, or leave out options");
  }
}
