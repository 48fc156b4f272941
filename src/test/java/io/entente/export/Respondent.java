package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.StructureKey;
import io.entente.exercise.answer.VerdictKey;
import io.entente.game.GameTree;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Fills the places of a question in a platform as a student would who has a given answer in mind,
 * from what the places are called and nothing else.
 */
final class Respondent {

  private final Variant variant;
  private final Question question;
  private final UnaryOperator<String> title;
  private final Map<String, String> words;

  Respondent(
      Variant variant, Question question, UnaryOperator<String> title, Map<String, String> words) {
    this.variant = variant;
    this.question = question;
    this.title = title;
    this.words = words;
  }

  /** What the places earn, weighted, and all that is said. */
  record Earned(double share, List<String> says) {}

  Earned fill(String answer, List<ClozeReader.Part> parts) {
    double sum = 0;
    int weights = 0;
    List<String> says = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ClozeReader.Response response = fill(answer, parts.get(i), i);
      sum += response.share() * parts.get(i).weight();
      weights += parts.get(i).weight();
      says.addAll(response.says());
    }
    return new Earned(sum / weights, says);
  }

  private ClozeReader.Response fill(String text, ClozeReader.Part part, int index) {
    Key key = question.key();
    Answer answer = key.read(text).answer().orElseThrow(() -> new AssertionError(text));
    if (key instanceof VerdictKey) {
      String[] two = text.split(";", 2);
      String reason = two.length > 1 ? "; " + named(two[1].strip()) : "";
      return part.choice(words.get(two[0].strip()) + reason);
    }
    if (answer instanceof Answer.Number number) {
      return part.number(typed(number.number().value()));
    }
    if (answer instanceof Answer.Choice choice) {
      return part.choice(option(choice.option(), ((ChoiceKey) key).options()));
    }
    if (answer instanceof Answer.Chosen chosen) {
      Set<String> members = new LinkedHashSet<>();
      chosen.members().forEach(member -> members.add(named(member)));
      return part.chosen(members.isEmpty() ? Set.of("none of these") : members);
    }
    if (answer instanceof Answer.Sequence sequence) {
      boolean done = index >= sequence.items().size();
      return part.choice(done ? "nothing more" : named(sequence.items().get(index)));
    }
    if (answer instanceof Answer.Piece piece) {
      return piece(piece, part);
    }
    if (answer instanceof Answer.Filled filled && key instanceof PlanKey plan) {
      for (Map.Entry<String, String> entry : filled.entries().entrySet()) {
        if (named(entry.getKey()).replace(": ", " ").equals(part.label())) {
          return part.choice(option(entry.getValue(), plan.places().get(entry.getKey())));
        }
      }
      return new ClozeReader.Response(0, List.of());
    }
    if (answer instanceof Answer.Filled filled && key instanceof StructureKey) {
      return structure(filled.entries(), part);
    }
    if (key instanceof FlipKey) {
      return flip((Answer.Numbers) answer, part);
    }
    if (answer instanceof Answer.Profiles profiles) {
      return profiles(profiles, (EquilibriaKey) key, part);
    }
    return numbers((Answer.Numbers) answer, key, part);
  }

  private ClozeReader.Response numbers(Answer.Numbers answer, Key key, ClozeReader.Part part) {
    if (part.type().equals("MULTICHOICE")) {
      String[] two = part.label().replace("what is liked better, ", "").split(" or ");
      Rational one = answer.entries().get(two[0]).value();
      Rational other = answer.entries().get(two[1]).value();
      return part.choice(one.compareTo(other) > 0 ? two[0] : two[1]);
    }
    Map<String, Rational> values = new LinkedHashMap<>();
    answer.entries().forEach((place, number) -> values.put(place, number.value()));
    if (key instanceof MixKey mix) {
      MixedProfile profile = mix.profile(answer);
      for (int player = 0; player < profile.players(); player++) {
        for (int own = 0; own < profile.strategies(player); own++) {
          values.put(mix.labels().label(player, own), profile.exactProbability(player, own));
        }
      }
    }
    if (key instanceof MixtureKey mixture) {
      List<Rational> weights = mixture.weights(answer);
      for (int i = 0; i < weights.size(); i++) {
        values.put(mixture.places().get(i), weights.get(i));
      }
    }
    for (Map.Entry<String, Rational> entry : values.entrySet()) {
      String name = named(entry.getKey()).replace(": ", " ");
      boolean rest = part.label().startsWith("probability of " + name + " (the rest");
      if (rest || part.label().equals(name) || part.label().equals("probability of " + name)) {
        return part.number(typed(entry.getValue()));
      }
    }
    return new ClozeReader.Response(0, List.of());
  }

  private ClozeReader.Response profiles(
      Answer.Profiles answer, EquilibriaKey key, ClozeReader.Part part) {
    List<MixedProfile> mixed = answer.profiles().stream().filter(one -> !one.isPure()).toList();
    if (part.type().equals("MULTIRESPONSE")) {
      Set<String> pure = new LinkedHashSet<>();
      answer.profiles().stream()
          .filter(MixedProfile::isPure)
          .forEach(one -> pure.add(key.text(List.of(one))));
      return part.chosen(pure.isEmpty() ? Set.of("none of these") : pure);
    }
    if (part.label().startsWith("number of")) {
      return part.number(mixed.size());
    }
    for (MixedProfile profile : mixed) {
      for (int player = 0; player < profile.players(); player++) {
        for (int own = 0; own < profile.strategies(player); own++) {
          String label =
              "probability of " + named(key.labels().label(player, own)).replace(": ", " ");
          if (label.equals(part.label())) {
            return part.number(typed(profile.exactProbability(player, own)));
          }
        }
      }
    }
    return new ClozeReader.Response(0, List.of());
  }

  private static ClozeReader.Response piece(Answer.Piece piece, ClozeReader.Part part) {
    boolean low = part.label().contains("lower");
    var end = low ? piece.low() : piece.high();
    if (part.label().startsWith("there are such values")) {
      return part.choice(piece.isEmpty() ? "no" : "yes");
    }
    if (part.label().startsWith("there is")) {
      return part.choice(end.isPresent() ? "yes" : "no");
    }
    if (part.label().contains("belongs")) {
      return part.choice((low ? piece.lowIn() : piece.highIn()) ? "yes" : "no");
    }
    return end.isPresent() ? part.number(typed(end.get())) : new ClozeReader.Response(0, List.of());
  }

  private ClozeReader.Response structure(Map<String, String> entries, ClozeReader.Part part) {
    if (part.label().equals("number of players")) {
      return part.number(entries.size() - 1);
    }
    if (part.label().equals("who moves when")) {
      String order = entries.get("order");
      List<String> names = new ArrayList<>();
      for (String name : order.split(",")) {
        names.add(title.apply(name.strip()));
      }
      return part.choice(order.equals("together") ? "all at once" : String.join(", ", names));
    }
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      if (part.label().equals("number of actions of " + title.apply(entry.getKey()))) {
        return part.number(entry.getValue().split("/").length);
      }
    }
    throw new AssertionError(part.label());
  }

  /** By how much the payoff changes, and which way, as the variant's own tree says. */
  private ClozeReader.Response flip(Answer.Numbers answer, ClozeReader.Part part) {
    Map.Entry<String, NumberText> change = answer.entries().entrySet().iterator().next();
    String[] two = change.getKey().split(": ");
    GameTree tree = variant.subject().tree().orElseThrow();
    int node = 0;
    for (String action : two[1].split(", ")) {
      node = tree.child(node, Payoff.actions(tree, node).indexOf(action));
    }
    Rational now = tree.exactPayoff(tree.players().indexOf(two[0]), node);
    Rational by = change.getValue().value().minus(now);
    if (part.type().equals("NUMERICAL")) {
      // a student who found the least change by going beyond it a little
      return part.number(Math.floor(by.abs().toDouble() * 4) / 4);
    }
    return part.choice(named(change.getKey()) + (by.signum() > 0 ? ", up" : ", down"));
  }

  private String option(String option, List<String> among) {
    boolean isWord = words.keySet().containsAll(among);
    return isWord ? words.get(option) : named(option);
  }

  private String named(String label) {
    if (!title.apply(label).equals(label)) {
      return title.apply(label);
    }
    String[] two = label.split(": ", 2);
    if (two.length > 1) {
      return title.apply(two[0]) + ": " + two[1];
    }
    int bracket = label.lastIndexOf(") ");
    return bracket < 0
        ? label
        : label.substring(0, bracket + 2) + title.apply(label.substring(bracket + 2));
  }

  private static double typed(Rational value) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), 3, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
