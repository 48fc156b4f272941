package io.entente.report.page;

import io.entente.outcome.Comparison;
import io.entente.outcome.Contribution;
import io.entente.outcome.Explanation;
import io.entente.outcome.Verdict;
import io.entente.report.ExplainText;
import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.scenario.Claim;
import java.util.ArrayList;
import java.util.List;

/** Why outcomes come about or not. */
final class WhySection {

  private final Material material;
  private final Words words;

  WhySection(Material material) {
    this.material = material;
    this.words = material.words();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (Explanation explanation : material.explanations()) {
      explanation(explanation, blocks);
    }
    int left = material.test().results().size() - material.explanations().size();
    if (left > 0 && !blocks.isEmpty()) {
      blocks.add(
          new Block.Remark(
              (left == 1 ? "The other outcome is" : "The other " + left + " outcomes are")
                  + " explained by entente explain, or here with --outcome NAME."));
    }
    return new Section("why", "Why", blocks);
  }

  private void explanation(Explanation explanation, List<Block> blocks) {
    PlainText plain = new PlainText(ExplainText.of(explanation, "", material.all(), Layout.PLAIN));
    List<List<String>> groups = plain.groups();
    blocks.add(new Block.Heading(groups.get(0).get(0), false));
    boolean reasons = false;
    for (List<String> group : groups.subList(1, groups.size() - 1)) {
      String first = group.get(0);
      if (first.startsWith("For B") || first.startsWith("Against B")) {
        if (!reasons) {
          reasons(explanation, blocks);
        }
        reasons = true;
      } else if (!first.equals("Rests on assumptions")) {
        group(PlainText.withoutHints(group), blocks);
      }
    }
    blocks.add(new Block.Remark(groups.get(groups.size() - 1).get(0)));
  }

  private static void group(List<String> lines, List<Block> blocks) {
    String first = lines.get(0);
    List<String> rest = lines.subList(1, lines.size());
    if (first.startsWith("Two roads")) {
      blocks.add(new Block.Paragraph(first));
      blocks.add(new Block.Bullets(rest.subList(0, Math.min(2, rest.size()))));
      rest.stream().skip(2).forEach(line -> blocks.add(new Block.Paragraph(line)));
    } else if (first.equals("What is played:")) {
      blocks.add(new Block.Paragraph(first));
      blocks.add(new Block.Bullets(rest));
    } else if (rest.isEmpty()) {
      blocks.add(new Block.Paragraph(first));
    } else if (isHeading(first)) {
      blocks.add(new Block.Heading(first, true));
      if (rest.size() == 1) {
        blocks.add(new Block.Paragraph(rest.get(0)));
      } else {
        blocks.add(new Block.Bullets(rest));
      }
    } else {
      lines.forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
  }

  private static boolean isHeading(String line) {
    return List.of(
            "Any one of these would tip it", "Where the sources disagree", "Can it be believed?")
        .contains(line);
  }

  /** What speaks for the second road and what against it, largest first. */
  private void reasons(Explanation explanation, List<Block> blocks) {
    if (explanation.verdict() == Verdict.NO_EQUILIBRIUM || explanation.roads().isEmpty()) {
      return;
    }
    Comparison roads = explanation.roads().get();
    List<List<Cell>> rows = new ArrayList<>();
    side("for B", roads.forSecond(), rows);
    side("against B", roads.forFirst(), rows);
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "What divides the two roads for "
                  + words.actorWithin(roads.actor())
                  + ", in "
                  + words.plural(),
              List.of(Cell.of("Reason"), Cell.of("Speaks"), Cell.number("By"), Cell.of("Rests on")),
              rows));
    }
  }

  private void side(String speaks, List<Comparison.Difference> reasons, List<List<Cell>> rows) {
    double total = 0;
    for (Comparison.Difference reason : reasons) {
      total += reason.change();
    }
    for (Comparison.Difference reason : reasons) {
      rows.add(
          List.of(
              Cell.of(Words.bearing(reason) + ": " + reason.term().says()),
              Cell.of(speaks),
              Cell.number(minus(Words.signed(reason.change()))),
              claims(reason)));
    }
    if (reasons.size() > 1) {
      rows.add(
          List.of(
              Cell.of("All " + reasons.size() + " " + speaks),
              Cell.of(speaks),
              Cell.number(minus(Words.signed(total))),
              Cell.of("")));
    }
  }

  /**
   * The claims that move a reason, the weightiest first, or those it cites, with links to what they
   * say.
   */
  private Cell claims(Comparison.Difference reason) {
    List<Cell.Part> parts = new ArrayList<>();
    for (Contribution claim : reason.claims()) {
      String id = claim.evidence().claim();
      parts.add(Cell.Part.of(parts.isEmpty() ? "" : ", "));
      parts.add(new Cell.Part(id, Cell.Manner.PLAIN, SourceSections.anchor(id)));
    }
    for (Claim claim : parts.isEmpty() ? words.cited(reason.term()) : List.<Claim>of()) {
      parts.add(Cell.Part.of(parts.isEmpty() ? "set by hand after " : ", "));
      parts.add(new Cell.Part(claim.id(), Cell.Manner.PLAIN, SourceSections.anchor(claim.id())));
    }
    if (parts.isEmpty()) {
      return Cell.of(words.poolsClaims() ? "no claim" : "the file's numbers");
    }
    return new Cell(parts, false, false, "");
  }

  /** A number with a minus sign that is as wide as a plus. */
  static String minus(String number) {
    return number.startsWith("-") ? "\u2212" + number.substring(1) : number;
  }
}
