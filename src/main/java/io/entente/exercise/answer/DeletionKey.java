package io.entente.exercise.answer;

import io.entente.game.Dominance;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order in which strictly dominated strategies are deleted, one after the other: right if each
 * is dominated by another pure one when it goes, and nothing is left to delete in the end.
 *
 * <p>Each deletion that is needed is one part of the points, and that nothing is left over another.
 * A deletion that was not legal at its time is not carried out and takes a part off.
 *
 * @param game the game
 * @param labels how its strategies are named
 * @param order one order that is right
 */
public record DeletionKey(StrategicGame game, OwnLabels labels, List<String> order) implements Key {

  public DeletionKey {
    order = List.copyOf(order);
  }

  @Override
  public String kind() {
    return "order";
  }

  @Override
  public String text() {
    return order.isEmpty() ? "none" : String.join("; ", order);
  }

  @Override
  public List<String> options() {
    return labels.all();
  }

  @Override
  public Reading read(String text) {
    List<String> items = new ArrayList<>();
    if (Texts.isNone(text)) {
      return Reading.of(new Answer.Sequence(items));
    }
    for (String part : Texts.list(text)) {
      Optional<OwnLabels.Own> own = labels.find(part);
      if (own.isEmpty()) {
        return Reading.not(Remark.of("unreadable.member", "text", part));
      }
      items.add(labels.label(own.get().player(), own.get().strategy()));
    }
    return items.isEmpty()
        ? Reading.not(Remark.of("unreadable.member", "text", text.strip()))
        : Reading.of(new Answer.Sequence(items));
  }

  @Override
  public Mark mark(Answer answer) {
    List<Remark> remarks = new ArrayList<>();
    Restriction left = Restriction.all(game.shape());
    int legal = 0;
    int illegal = 0;
    for (String item : ((Answer.Sequence) answer).items()) {
      OwnLabels.Own own = labels.find(item).orElseThrow();
      boolean isThere = left.contains(own.player(), own.strategy());
      if (isThere && dominating(left, own).isPresent()) {
        left = left.without(own.player(), own.strategy());
        legal++;
      } else {
        illegal++;
        remarks.add(Remark.of(isThere ? "order.not-dominated" : "order.gone", "strategy", item));
      }
    }
    boolean done = true;
    for (String label : labels.all()) {
      OwnLabels.Own own = labels.find(label).orElseThrow();
      if (left.contains(own.player(), own.strategy())) {
        Optional<String> by = dominating(left, own);
        if (by.isPresent() && done) {
          Map<String, String> values = new LinkedHashMap<>();
          values.put("strategy", label);
          values.put("by", by.get());
          remarks.add(new Remark("order.left", values));
          done = false;
        }
      }
    }
    int parts = legal - illegal + (done && order.size() > 0 ? 1 : 0);
    return remarks.isEmpty()
        ? Mark.right()
        : Mark.of(Rational.of(Math.max(0, parts), order.size() + 1), remarks);
  }

  /** A strategy that is left and strictly dominates this one in what is left. */
  private Optional<String> dominating(Restriction left, OwnLabels.Own own) {
    for (int by : left.strategies(own.player())) {
      if (by != own.strategy()
          && Dominance.strictly(game, left, own.player(), by, own.strategy())) {
        return Optional.of(labels.label(own.player(), by));
      }
    }
    return Optional.empty();
  }
}
