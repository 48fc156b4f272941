package io.entente.report.page;

import io.entente.number.Decimals;
import io.entente.report.Words;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Claim;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it rests on: assumptions, and claims with their sources. */
final class SourceSections {

  private SourceSections() {}

  /** Every number that no claim backs. */
  static Section assumptions(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    List<Assumptions.Assumption> found = Assumptions.of(material.scenario());
    if (material.words().isTable() && found.stream().allMatch(one -> one.why().isEmpty())) {
      blocks.add(new Block.Paragraph("The payoffs are the author's numbers; no claim backs them."));
      return new Section("assumptions", "Assumptions", blocks);
    }
    for (Assumptions.Assumption one : found) {
      rows.add(
          Cell.all(one.what(), one.why().isEmpty() ? "no reason given" : one.why(), one.place()));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Numbers that no claim backs",
              Cell.all("What is assumed", "Why", "Where in the file"),
              rows));
    }
    return new Section("assumptions", "Assumptions", blocks);
  }

  /** By what links find a claim. */
  static String anchor(String claim) {
    return "claim-" + claim;
  }

  /** Every claim that moves a number or is cited, source by source. */
  static Section sources(Material material) {
    Scenario scenario = material.scenario();
    Map<String, List<String>> uses = uses(scenario);
    Words words = material.words();
    List<Block> blocks = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Source source : scenario.register().sources().values()) {
      List<List<Cell>> rows = new ArrayList<>();
      for (Claim claim : scenario.register().claims().values()) {
        if (claim.source().equals(source.id()) && uses.containsKey(claim.id())) {
          rows.add(row(claim, uses.get(claim.id())));
        }
      }
      if (!rows.isEmpty()) {
        blocks.add(new Block.Heading(source.title(), false));
        blocks.add(new Block.Remark(described(source)));
        blocks.add(
            new Block.Table(
                "Claims taken from "
                    + words.source(source.id())
                    + ": "
                    + Words.count(rows.size(), "claim", "claims"),
                Cell.all("Claim", "What it says, in other words", "Who says it, where", "Used by"),
                rows));
      } else {
        others.add(source.title() + ". " + described(source));
      }
    }
    if (!others.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              blocks.isEmpty()
                  ? "Named by the file; no claim of them moves a number:"
                  : "Also named by the file or its register; no claim of them is used here:"));
      blocks.add(new Block.Bullets(others));
    }
    return new Section("sources", "Claims and sources", blocks);
  }

  private static List<Cell> row(Claim claim, List<String> uses) {
    String where = claim.paragraph().isPresent() ? "paragraph " + claim.paragraph().getAsInt() : "";
    String who = claim.speaker();
    return List.of(
        Cell.of(claim.id()).named(anchor(claim.id())),
        Cell.of(claim.paraphrase()),
        Cell.of(who.isEmpty() || where.isEmpty() ? who + where : who + ", " + where),
        Cell.of(String.join("; ", uses)));
  }

  private static String described(Source source) {
    List<String> parts = new ArrayList<>();
    source.author().ifPresent(parts::add);
    source.publisher().ifPresent(parts::add);
    source.date().ifPresent(parts::add);
    source.translator().ifPresent(name -> parts.add("translated by " + name));
    source.url().ifPresent(parts::add);
    parts.add("id " + source.id());
    return String.join(", ", parts) + ".";
  }

  /** Claim to what uses it, in words. */
  private static Map<String, List<String>> uses(Scenario scenario) {
    Map<String, List<String>> uses = new LinkedHashMap<>();
    for (Term term : scenario.terms()) {
      for (Evidence evidence : term.weight().evidence()) {
        add(uses, evidence.claim(), term.name() + " (" + strength(evidence) + ")");
      }
    }
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        for (Evidence evidence : balance.evidence()) {
          add(uses, evidence.claim(), parameter.id() + " (" + strength(evidence) + ")");
        }
      }
      for (String claim : parameter.claims()) {
        add(uses, claim, parameter.id() + " (cited; moves no number)");
      }
    }
    return uses;
  }

  private static String strength(Evidence evidence) {
    String share = evidence.share() == 1 ? "" : ", share " + Decimals.shortest(evidence.share());
    String value = Decimals.shortest(Math.abs(evidence.value()));
    return (evidence.value() < 0 ? "against, " : "for, ") + value + share;
  }

  private static void add(Map<String, List<String>> uses, String claim, String use) {
    uses.computeIfAbsent(claim, none -> new ArrayList<>()).add(use);
  }
}
