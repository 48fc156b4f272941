package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Yes or no, with a reason where one is asked for: {@code no; Russia: Withhold}. The word earns
 * half, a good reason the other half; of several that are good, any will do.
 *
 * @param isSo whether yes is right
 * @param reasons what can be named as a reason
 * @param good the reasons that are good; empty if none is asked for
 */
public record VerdictKey(boolean isSo, List<String> reasons, Set<String> good) implements Key {

  private static final List<String> YES = List.of("yes", "ja");
  private static final List<String> NO = List.of("no", "nein");
  private static final Rational HALF = Rational.of(1, 2);

  public VerdictKey {
    reasons = List.copyOf(reasons);
    good = Collections.unmodifiableSet(new LinkedHashSet<>(good));
  }

  @Override
  public String kind() {
    return "verdict";
  }

  @Override
  public String text() {
    String word = isSo ? YES.get(0) : NO.get(0);
    return good.isEmpty() ? word : word + "; " + good.iterator().next();
  }

  @Override
  public List<String> options() {
    return reasons;
  }

  @Override
  public Reading read(String text) {
    List<String> parts = Texts.list(text);
    String first = parts.isEmpty() ? "" : parts.get(0);
    boolean yes = YES.stream().anyMatch(first::equalsIgnoreCase);
    if (parts.size() > 2 || !yes && NO.stream().noneMatch(first::equalsIgnoreCase)) {
      return Reading.not(Remark.of("unreadable.verdict", "text", text.strip()));
    }
    Optional<String> reason = Optional.empty();
    if (parts.size() == 2) {
      reason = Texts.option(parts.get(1), reasons);
      if (reason.isEmpty()) {
        return Reading.not(Remark.of("unreadable.choice", "text", parts.get(1)));
      }
    }
    return Reading.of(new Answer.Verdict(yes, reason));
  }

  @Override
  public Mark mark(Answer answer) {
    Answer.Verdict given = (Answer.Verdict) answer;
    if (given.isSo() != isSo) {
      return Mark.wrong(Remark.of(isSo ? "verdict.yes" : "verdict.no"));
    }
    if (good.isEmpty() || given.reason().filter(good::contains).isPresent()) {
      return Mark.right();
    }
    String right = good.iterator().next();
    return Mark.of(
        HALF,
        List.of(
            Remark.of(
                given.reason().isPresent() ? "verdict.reason" : "verdict.no-reason",
                "right",
                right)));
  }
}
