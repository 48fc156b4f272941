package io.entente.report;

import io.entente.outcome.Comparison;
import io.entente.outcome.Contribution;
import io.entente.scenario.Claim;
import java.util.List;

/** The reasons on one side of a comparison, largest first, with the claims they rest on. */
final class ReasonsText {

  /** How many reasons are shown unless all are asked for. */
  private static final int SHOWN = 5;

  /** How many of them show their weightiest claim. */
  private static final int WITH_CLAIM = 2;

  private final Prose out;
  private final Words words;
  private final boolean all;

  ReasonsText(Prose out, Words words, boolean all) {
    this.out = out;
    this.words = words;
    this.all = all;
  }

  void render(String heading, List<Comparison.Difference> reasons) {
    double total = 0;
    for (Comparison.Difference reason : reasons) {
      total += reason.change();
    }
    String sum = reasons.isEmpty() ? "nothing" : out.layout().signed(total) + " " + words.plural();
    out.blank();
    if (out.layout() == Layout.PLAIN) {
      out.line(heading + ": " + sum);
    } else if (Columns.of(heading) + 2 + sum.length() <= Prose.WIDTH) {
      out.line(heading + Prose.right(sum, Prose.WIDTH - Columns.of(heading)));
    } else {
      out.paragraph(0, 2, heading);
      out.line(Prose.right(sum, Prose.WIDTH));
    }
    int shown = all ? reasons.size() : Math.min(SHOWN, reasons.size());
    if (reasons.size() == shown + 1) {
      shown++;
    }
    double rest = 0;
    for (int i = 0; i < reasons.size(); i++) {
      if (i < shown) {
        reason(reasons.get(i), all || i < WITH_CLAIM);
      } else {
        rest += reasons.get(i).change();
      }
    }
    if (shown < reasons.size()) {
      out.line(
          "  "
              + out.layout()
                  .reason(rest, "", (reasons.size() - shown) + " smaller reasons (--all)"));
    }
  }

  private void reason(Comparison.Difference reason, boolean withClaim) {
    String backing = words.poolsClaims() ? backing(reason) : "";
    out.paragraph(
        2,
        8,
        out.layout()
            .reason(
                reason.change(),
                Words.bearing(reason) + ": ",
                reason.term().says() + (backing.isEmpty() ? "" : " (" + backing + ")")));
    if (!withClaim) {
      return;
    }
    for (Claim claim : words.cited(reason.term())) {
      out.paragraph(8, 8, words.citing(claim, out.layout()));
      if (!all) {
        break;
      }
    }
    int left = all ? reason.claims().size() : 1;
    for (Contribution part : reason.claims()) {
      if (left-- == 0 || part.weight() == 0) {
        break;
      }
      Claim claim = words.claim(part.evidence().claim());
      String says =
          all
              ? out.layout().claim(part.weight(), claim.paraphrase())
              : out.layout().claim(claim.paraphrase());
      out.paragraph(8, 8, says + " " + out.layout().cited(words.place(claim)));
    }
  }

  private String backing(Comparison.Difference reason) {
    int claims = reason.claims().size();
    int cited = words.cited(reason.term()).size();
    if (claims == 0 && cited > 0) {
      return "set by hand after " + Words.count(cited, "claim", "claims");
    }
    return claims == 0 ? "no claim" : Words.count(claims, "claim", "claims");
  }
}
