package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.selection.Picked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which of the equilibria a rule picks. */
final class SelectionText {

  /** So many equilibria are written out. */
  private static final int LISTED = 12;

  private SelectionText() {}

  /** In a game in strategic form. */
  static void write(GamePage page, Picked picked) {
    picked
        .selection()
        .mixed()
        .ifPresentOrElse(
            mixed -> {
              heading(page.out(), picked);
              page.entry(
                  "It picks a mixture: "
                      + mixed(page, mixed)
                      + "; "
                      + picked.selection().reason()
                      + ".");
            },
            () ->
                write(
                    page.out(),
                    picked,
                    index -> page.label(page.game().shape().profile(index)),
                    "pure equilibrium"));
  }

  /** In a tree, where equilibria have numbers. */
  static String ofTree(Picked picked, Layout layout) {
    Prose out = new Prose(layout);
    out.line("");
    write(out, picked, place -> "number " + (place + 1), "equilibrium");
    return out.toString();
  }

  private static void heading(Prose out, Picked picked) {
    out.blank().line(out.layout().heading("Which one counts") + " (equilibrium selection)");
    out.paragraph(2, "The rule is " + picked.rule().word() + ": " + picked.rule().plain() + ".");
  }

  private static void write(Prose out, Picked picked, IntFunction<String> label, String kind) {
    heading(out, picked);
    List<Integer> chosen = picked.selection().chosen();
    if (picked.among() == 0) {
      out.paragraph(2, 6, "There is no " + kind + " to pick from.");
    } else if (picked.selection().decided()) {
      out.paragraph(
          2,
          6,
          "It picks " + label.apply(chosen.get(0)) + "; " + picked.selection().reason() + ".");
    } else {
      out.paragraph(2, 6, "It does not decide: " + picked.selection().reason() + ".");
      if (chosen.size() < picked.among()) {
        List<String> left = new ArrayList<>();
        for (int one : chosen.subList(0, Math.min(LISTED, chosen.size()))) {
          left.add(label.apply(one));
        }
        String more =
            chosen.size() > LISTED ? " and " + Words.grouped(chosen.size() - LISTED) + " more" : "";
        out.paragraph(
            2,
            6,
            "Of the " + picked.among() + " it leaves " + String.join("; ", left) + more + ".");
      }
    }
  }

  private static String mixed(GamePage page, MixedProfile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        double share = profile.probability(player, strategy);
        if (share >= 0.00005) {
          parts.add(
              page.player(player)
                  + " "
                  + page.strategy(player, strategy)
                  + " "
                  + page.number(Math.round(share * 1e4) / 1e4));
        }
      }
    }
    return String.join(", ", parts);
  }
}
