package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.validity.EvidenceCheck;
import io.entente.outcome.validity.FaceValidity;
import io.entente.scenario.Claim;
import java.util.ArrayList;
import java.util.List;

/** Section 6 of the face-validity page: where evidence is used otherwise than registered. */
final class FaceValidityEvidence {

  /** How many entries of a list are shown unless all are asked for. */
  private static final int SHOWN = 8;

  private final Prose out;
  private final EvidenceCheck check;
  private final Words words;
  private final boolean all;

  FaceValidityEvidence(Prose out, FaceValidity validity, boolean all) {
    this.out = out;
    this.check = validity.evidence();
    this.words = new Words(validity.central().scenario());
    this.all = all;
  }

  void render() {
    out.blank();
    out.line(
        out.layout().section(6, out.layout().heading("Evidence that departs from the register")));
    if (check.used() == 0) {
      out.paragraph(3, "No claim moves any number here.");
      return;
    }
    against();
    departures();
    supporting();
  }

  private void against() {
    if (check.against().isEmpty()) {
      return;
    }
    out.paragraph(3, "Against the sign that the register notes for that reason:");
    for (EvidenceCheck.Against one : check.against()) {
      out.paragraph(
          5,
          9,
          place(one.place())
              + ": speaks "
              + (one.evidence().value() > 0 ? "for" : "against")
              + " here: "
              + claim(one.claim()));
    }
  }

  private void departures() {
    List<EvidenceCheck.Departure> noted = new ArrayList<>();
    List<EvidenceCheck.Departure> own = new ArrayList<>();
    for (EvidenceCheck.Departure departure : check.departures()) {
      (departure.noted() ? noted : own).add(departure);
    }
    if (check.departures().isEmpty()) {
      out.paragraph(
          3,
          "None: every claim counts with the strength and certainty of the register, and in full.");
      return;
    }
    if (!own.isEmpty()) {
      out.paragraph(
          3,
          Words.count(own.size(), "piece", "pieces")
              + " of evidence out of "
              + Words.grouped(check.used())
              + (own.size() == 1 ? " counts" : " count")
              + " otherwise than the register says:");
      list(own, SHOWN);
    }
    if (!noted.isEmpty()) {
      out.paragraph(
          3,
          Words.count(noted.size(), "piece", "pieces")
              + (own.isEmpty() ? " of evidence out of " + Words.grouped(check.used()) : "")
              + (noted.size() == 1 ? " counts" : " count")
              + " otherwise than the claim's own strength, as the register itself notes for that"
              + " reason"
              + (all ? ":" : " (--all lists them)."));
      if (all) {
        list(noted, noted.size());
      }
    }
  }

  private void list(List<EvidenceCheck.Departure> departures, int most) {
    int shown = all || departures.size() == most + 1 ? departures.size() : most;
    for (int i = 0; i < Math.min(shown, departures.size()); i++) {
      EvidenceCheck.Departure one = departures.get(i);
      List<String> parts = new ArrayList<>();
      if (one.isStrength()) {
        parts.add(
            "strength "
                + plain(Math.abs(one.evidence().value()))
                + (one.claim().strength().isPresent()
                    ? ", registered " + plain(one.claim().strength().getAsDouble())
                    : ", registered without one"));
      }
      if (one.isCertainty()) {
        parts.add(
            "certainty " + one.evidence().certainty() + ", registered " + one.claim().certainty());
      }
      if (one.isShare()) {
        parts.add(
            "counts to " + plain(100 * one.evidence().share()) + " " + out.layout().percent());
      }
      String note = one.evidence().note();
      out.paragraph(
          5,
          9,
          place(one.place())
              + ": "
              + String.join("; ", parts)
              + ": "
              + claim(one.claim())
              + (note.isEmpty() ? "" : " Note: " + note));
    }
    if (shown < departures.size()) {
      out.line(
          "     " + out.layout().more(Words.grouped(departures.size() - shown) + " more", "--all"));
    }
  }

  private void supporting() {
    List<EvidenceCheck.Support> same = new ArrayList<>();
    for (EvidenceCheck.Support support : check.supporting()) {
      if (support.sameSource()) {
        same.add(support);
      }
    }
    if (check.supporting().isEmpty()) {
      return;
    }
    int others = check.supporting().size() - same.size();
    if (!same.isEmpty()) {
      out.paragraph(
          3,
          Words.count(same.size(), "claim counts", "claims count")
              + " beside a claim of the same source that "
              + (same.size() == 1 ? "it supports" : "they support")
              + ": is one thing said twice"
              + (all ? "?" : "? (--all lists them)"));
      if (all) {
        for (EvidenceCheck.Support one : same) {
          out.paragraph(
              5,
              9,
              place(one.place())
                  + ": "
                  + one.claim().id()
                  + " supports "
                  + one.other().id()
                  + ": "
                  + one.claim().paraphrase());
        }
      }
    }
    if (others > 0) {
      out.paragraph(
          3,
          Words.count(others, "claim counts", "claims count")
              + " beside a claim of another source that "
              + (others == 1 ? "it supports" : "they support")
              + ", which is what two sources are for.");
    }
  }

  private static String place(EvidenceCheck.Place place) {
    return place.path();
  }

  private String claim(Claim claim) {
    return claim.paraphrase() + " " + out.layout().cited(words.place(claim));
  }

  private String plain(double value) {
    return out.layout().number(Decimals.shortest(value));
  }
}
