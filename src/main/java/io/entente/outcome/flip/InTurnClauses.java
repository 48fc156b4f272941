package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.solve.disjunction.Alternative;
import io.entente.solve.disjunction.Clauses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What it takes in turn: some play of a kind surely follows, and if only such plays are wanted, no
 * other may follow.
 */
final class InTurnClauses implements Clauses<List<Obligation>> {

  private final SomePathClauses some;
  private final Optional<EveryPathClauses> every;

  InTurnClauses(TreePlays plays, Weighing weighing, Predicate<TreePlay> wanted, boolean onlySuch) {
    some = new SomePathClauses(plays, weighing, wanted);
    every =
        onlySuch ? Optional.of(new EveryPathClauses(plays, weighing, wanted)) : Optional.empty();
  }

  @Override
  public Optional<List<Alternative<List<Obligation>>>> violated(
      List<Rational> x, List<List<Obligation>> commitments) {
    List<Obligation.Follows> promises = new ArrayList<>();
    Set<Obligation.Preferred> owed = new LinkedHashSet<>();
    for (List<Obligation> chosen : commitments) {
      for (Obligation obligation : chosen) {
        if (obligation instanceof Obligation.Follows promise) {
          promises.add(promise);
        } else if (obligation instanceof Obligation.Preferred preferred) {
          owed.add(preferred);
        }
      }
    }
    Optional<List<Alternative<List<Obligation>>>> clause = some.violated(x, promises);
    return clause.isPresent() || every.isEmpty() ? clause : every.get().violated(x, owed);
  }
}
