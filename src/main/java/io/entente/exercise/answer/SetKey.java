package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some of several candidates, or none of them.
 *
 * @param options the candidates
 * @param right the right ones
 * @param scoring how parts of the points are earned
 */
public record SetKey(List<String> options, Set<String> right, Scoring scoring) implements Key {

  /**
   * How a set S is compared with the right one, K. Where K is empty only the empty set is right,
   * however it is scored.
   */
  public enum Scoring {
    /** max(0, (|K ∩ S| − |S \ K|) / |K|). */
    NET,
    /** The share of candidates that are decided rightly. */
    EACH,
    /** |K ∩ S| / |K ∪ S|. */
    JACCARD,
    /** All or nothing. */
    EXACT
  }

  public SetKey {
    options = List.copyOf(options);
    right = Collections.unmodifiableSet(new LinkedHashSet<>(right));
    if (!options.containsAll(right)) {
      throw new IllegalArgumentException(right + " are not all among " + options);
    }
  }

  @Override
  public String kind() {
    return "profileSet";
  }

  @Override
  public String text() {
    return right.isEmpty() ? "none" : String.join("; ", right);
  }

  @Override
  public Reading read(String text) {
    Set<String> members = new LinkedHashSet<>();
    if (Texts.isNone(text)) {
      return Reading.of(new Answer.Chosen(members));
    }
    for (String part : Texts.list(text)) {
      Optional<String> option = Texts.option(part, options);
      if (option.isEmpty()) {
        return Reading.not(Remark.of("unreadable.member", "text", part));
      }
      members.add(option.get());
    }
    return members.isEmpty()
        ? Reading.not(Remark.of("unreadable.member", "text", text.strip()))
        : Reading.of(new Answer.Chosen(members));
  }

  @Override
  public Mark mark(Answer answer) {
    Set<String> chosen = ((Answer.Chosen) answer).members();
    List<Remark> remarks = new ArrayList<>();
    int hits = 0;
    for (String option : options) {
      boolean in = right.contains(option);
      if (in && !chosen.contains(option)) {
        remarks.add(Remark.of("set.missing", "member", option));
      } else if (!in && chosen.contains(option)) {
        remarks.add(Remark.of("set.extra", "member", option));
      }
      hits += in && chosen.contains(option) ? 1 : 0;
    }
    return remarks.isEmpty() ? Mark.right() : Mark.of(share(hits, chosen.size()), remarks);
  }

  private Rational share(int hits, int size) {
    if (right.isEmpty() || scoring == Scoring.EXACT) {
      return Rational.ZERO;
    }
    int extra = size - hits;
    int missing = right.size() - hits;
    return switch (scoring) {
      case NET -> Rational.of(Math.max(0, hits - extra), right.size());
      case EACH -> Rational.of(options.size() - extra - missing, options.size());
      case JACCARD -> Rational.of(hits, right.size() + extra);
      case EXACT -> Rational.ZERO;
    };
  }
}
