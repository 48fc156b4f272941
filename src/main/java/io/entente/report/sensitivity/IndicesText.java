package io.entente.report.sensitivity;

import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.sensitivity.Uncertainty;
import io.entente.sensitivity.VarianceShares;
import io.entente.sensitivity.index.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sobol' indices in words. */
final class IndicesText {

  private static final int MOST_LISTED = 6;

  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  IndicesText(Phrases phrases, Prose text, boolean all) {
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  void write(VarianceShares shares, int outcome, String name) {
    VarianceShares.Quantity quantity = shares.quantities().get(outcome);
    if (!quantity.varies()) {
      return;
    }
    Layout layout = text.layout();
    text.blank();
    text.line(layout.heading("What moves the answer most") + ": " + name);
    text.paragraph(
        0,
        "How far does knowing one thing settle whether this comes about? \"Alone\" is the part of"
            + " the variance that goes if it is known and nothing else; \"with others\" the part"
            + " that stays if all but it is known (Sobol' index of first order, and total). In brackets"
            + " 95 % intervals.");
    List<Integer> order = order(quantity);
    int listed = 0;
    List<String> unclear = new ArrayList<>();
    for (int part : order) {
      Index index = quantity.indices().get(part);
      boolean clear = index.isFirstClear() || index.isTotalClear();
      if (all || clear && listed < MOST_LISTED) {
        part(shares.parts().get(part), index);
        listed++;
      } else if (!clear) {
        unclear.add(shares.parts().get(part).name());
      }
    }
    int more = order.size() - listed - unclear.size();
    if (more > 0) {
      text.line(layout.more(more + " more with less", "--all"));
    }
    if (!unclear.isEmpty()) {
      text.paragraph(
          0,
          unclear.size() <= MOST_LISTED
              ? "Not distinguishable from 0: " + String.join(", ", unclear) + "."
              : unclear.size() + " others are not distinguishable from 0.");
    }
    interplay(quantity);
  }

  /** Parts by total index, the largest first. */
  private static List<Integer> order(VarianceShares.Quantity quantity) {
    List<Integer> order = new ArrayList<>();
    for (int part = 0; part < quantity.indices().size(); part++) {
      order.add(part);
    }
    order.sort(Comparator.comparingDouble(part -> -quantity.indices().get(part).total()));
    return order;
  }

  private void part(Uncertainty part, Index index) {
    text.paragraph(
        2,
        6,
        part.name()
            + ": alone "
            + share(index.isFirstClear(), index.first(), index.firstLow(), index.firstHigh())
            + ", with others "
            + share(index.isTotalClear(), index.total(), index.totalLow(), index.totalHigh()));
    String says = phrases.says(part.kind(), part.name());
    if (!says.isEmpty() && !says.equals(part.name())) {
      text.paragraph(6, says);
    }
  }

  private String share(boolean clear, double share, double low, double high) {
    return clear ? phrases.bare(share, low, high) : "not distinguishable from 0";
  }

  private void interplay(VarianceShares.Quantity quantity) {
    double alone = quantity.alone();
    if (alone > 0.05 && alone < 0.95) {
      text.paragraph(
          0,
          "Taken alone, all of them together account for about "
              + phrases.whole(alone)
              + " "
              + text.layout().percent()
              + "; the rest is due to several acting together.");
    }
  }
}
