package io.entente.json.proof;

import io.entente.game.PureStrategyPlan;
import io.entente.json.JsonOut;
import io.entente.proof.DominanceProof;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.Proof;
import io.entente.proof.PureProof;
import java.util.List;

/** Writes proofs as {@code entente/proof/1}. */
public final class ProofWriter {

  static final String FORMAT = "entente/proof/1";

  private final JsonOut out = JsonOut.object();

  private ProofWriter() {}

  /** The whole text. */
  public static String write(String title, ProofFile file) {
    ProofWriter writer = new ProofWriter();
    writer.head(title, file.about());
    writer.out.array("proofs");
    for (Proof proof : file.proofs()) {
      writer.out.addObject();
      writer.out.put("concept", proof.concept());
      if (proof instanceof PureProof pure) {
        writer.pure(pure);
      } else if (proof instanceof DominanceProof dominance) {
        writer.dominance(dominance);
      } else if (proof instanceof MixedProof mixed) {
        writer.mixed(mixed);
      } else {
        writer.induction((InductionProof) proof);
      }
      writer.out.end();
    }
    writer.out.end();
    return writer.out.toText();
  }

  private void head(String title, ProofFile.Names about) {
    out.put("format", FORMAT);
    out.object("game");
    out.put("title", title);
    out.put("form", about.isTree() ? "tree" : "strategic");
    out.put("tieTolerances", row(about.tieTolerances()));
    out.array("players");
    for (int player = 0; player < about.players().size(); player++) {
      out.addObject();
      out.put("name", about.players().get(player));
      if (!about.isTree()) {
        out.putAll("strategies", about.strategies().get(player));
      }
      out.end();
    }
    out.end();
    if (about.isTree()) {
      out.array("points");
      for (ProofFile.PointOfDecision point : about.points()) {
        out.addObject();
        out.put("player", point.player());
        out.put("name", point.name());
        out.putAll("actions", point.actions());
        out.end();
      }
      out.end();
    }
    out.end();
  }

  private void pure(PureProof proof) {
    out.array("equilibria");
    for (PureProof.Equilibrium equilibrium : proof.equilibria()) {
      out.addObject();
      out.put("profile", wholes(equilibrium.profile().toArray()));
      out.put("strict", equilibrium.strict());
      out.put("payoffs", row(equilibrium.payoffs()));
      out.end();
    }
    out.end();
    proof.total().ifPresent(total -> out.put("total", total.toString()));
    out.array("replies");
    for (PureProof.Replies replies : proof.replies()) {
      out.addObject();
      out.put("player", replies.player());
      out.put("others", row(replies.others()));
      out.put("payoffs", row(replies.payoffs()));
      out.end();
    }
    out.end();
  }

  private void dominance(DominanceProof proof) {
    out.put("byMixtures", proof.byMixtures());
    out.array("rounds");
    for (List<DominanceProof.Dominated> round : proof.rounds()) {
      out.addArray();
      round.forEach(this::dominated);
      out.end();
    }
    out.end();
    rows("remaining", proof.remaining());
    out.array("standing");
    for (DominanceProof.Standing standing : proof.standing()) {
      out.addObject();
      out.put("player", standing.player());
      out.put("strategy", standing.strategy());
      out.array("beliefs");
      for (DominanceProof.Belief belief : standing.beliefs()) {
        out.addObject();
        out.put("others", row(belief.others()));
        out.put("weight", belief.weight().toString());
        out.end();
      }
      out.end();
      out.put("payoffs", row(standing.payoffs()));
      out.end();
    }
    out.end();
    out.array("weak");
    proof.weak().forEach(this::dominated);
    out.end();
  }

  private void dominated(DominanceProof.Dominated dominated) {
    out.addObject();
    out.put("player", dominated.player());
    out.put("strategy", dominated.strategy());
    out.put("by", row(dominated.by()));
    out.put("payoffs", row(dominated.payoffs()));
    out.put("dominating", row(dominated.dominating()));
    out.end();
  }

  private void mixed(MixedProof proof) {
    out.array("equilibria");
    for (MixedProof.Point point : proof.equilibria()) {
      out.addObject();
      rows("probabilities", point.probabilities());
      rows("payoffs", point.payoffs());
      out.end();
    }
    out.end();
    if (proof.corners().isPresent()) {
      out.array("polytopes");
      corners(proof.corners().get().first());
      corners(proof.corners().get().second());
      out.end();
    }
  }

  private void corners(MixedProof.CornerList list) {
    out.addObject();
    corners("corners", list.corners());
    if (!list.bounds().isEmpty()) {
      out.put("unit", list.unit().toString());
      out.put("bounds", row(list.bounds()));
      corners("moved", list.moved());
    }
    out.end();
  }

  private void corners(String name, List<MixedProof.Corner> corners) {
    out.array(name);
    for (MixedProof.Corner corner : corners) {
      out.add(row(corner.weights()) + ProofReader.OVER + corner.over());
    }
    out.end();
  }

  private void induction(InductionProof proof) {
    out.array("plans");
    for (InductionProof.Plan plan : proof.plans()) {
      out.addObject();
      out.put("actions", actions(plan.actions()));
      out.put("payoffs", row(plan.payoffs()));
      rows("choices", plan.choices());
      out.end();
    }
    out.end();
    if (proof.total().isPresent()) {
      out.put("total", proof.total().get().toString());
      out.array("tallies");
      for (InductionProof.Tally tally : proof.tallies()) {
        out.addObject();
        out.put("node", tally.node());
        out.array("counts");
        for (InductionProof.Count count : tally.counts()) {
          out.addObject();
          out.put("payoffs", row(count.payoffs()));
          out.put("equilibria", count.equilibria().toString());
          out.end();
        }
        out.end();
        out.end();
      }
      out.end();
    }
  }

  private void rows(String name, List<? extends List<?>> rows) {
    out.array(name);
    for (List<?> row : rows) {
      out.add(row(row));
    }
    out.end();
  }

  private static String row(List<?> numbers) {
    StringBuilder text = new StringBuilder();
    for (Object number : numbers) {
      text.append(text.length() == 0 ? "" : " ").append(number);
    }
    return text.toString();
  }

  private static String wholes(int[] numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(text.length() == 0 ? "" : " ").append(number);
    }
    return text.toString();
  }

  private static String actions(PureStrategyPlan plan) {
    int[] actions = new int[plan.informationSets()];
    for (int set = 0; set < actions.length; set++) {
      actions[set] = plan.action(set);
    }
    return wholes(actions);
  }
}
