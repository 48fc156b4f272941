package io.entente.exercise.query.model;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.OrdinalKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.StructureKey;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says of a game: who plays, what each can do and who moves when, up to names ({@code
 * give} is {@code structure}; {@code also} names another order that is accepted, {@code together}
 * or players with commas between them); or numbers that fit what the text says of payoffs ({@code
 * give} is {@code payoffs}; {@code claims} such as {@code For<Abstain}).
 */
final class FromText implements Query {

  @Override
  public String word() {
    return "from-text";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=structure|payoffs also:text? claims:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    String give = ask.of().getOrDefault("give", "structure");
    if (give.equals("payoffs")) {
      return payoffs(ask);
    }
    if (!give.equals("structure")) {
      throw new UnaskableException(
          "from-text: \"give\" is one of [structure, payoffs], not " + give);
    }
    Subject subject = variant.subject();
    Map<String, List<String>> actions = new LinkedHashMap<>();
    List<List<String>> orders = new ArrayList<>();
    if (subject.game().isPresent()) {
      for (int player = 0; player < subject.players().size(); player++) {
        actions.put(subject.players().get(player), subject.game().get().strategies(player));
      }
      orders.add(List.of());
    } else {
      orders.add(moves(subject.tree().orElseThrow(() -> fault("it is asked of a game")), actions));
    }
    String also = ask.of().get("also");
    if (also != null) {
      List<String> order =
          also.equals(StructureKey.TOGETHER) ? List.of() : List.of(also.split(","));
      if (!order.isEmpty() && !List.copyOf(actions.keySet()).containsAll(order)) {
        throw fault(order + " are not all players; there are " + actions.keySet());
      }
      orders.add(order);
    }
    StructureKey key = new StructureKey(actions, orders);
    Misconceptions mistakes = new Misconceptions(ask, key);
    List<String> players = new ArrayList<>(actions.keySet());
    List<String> backwards = new ArrayList<>(players);
    Collections.reverse(backwards);
    for (String order :
        List.of(StructureKey.TOGETHER, String.join(", ", players), String.join(", ", backwards))) {
      String sample = key.text(order);
      mistakes.add(
          "M16",
          sample,
          given ->
              given instanceof Answer.Filled
                  && key.mark(given).remarks().equals(key.mark(sample).remarks()),
          Remark.of("mistake.M16.text"));
    }
    return new Question(ask, key, Optional.empty(), mistakes.list());
  }

  private static UnaskableException fault(String why) {
    return new UnaskableException("from-text: " + why);
  }

  /** The players in the order in which they first move, with all actions that each has. */
  private static List<String> moves(GameTree tree, Map<String, List<String>> actions) {
    Map<Integer, Integer> depths = new LinkedHashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int node = 0; node < tree.nodes(); node++) {
      int depth = tree.parent(node).map(before -> depths.get(before) + 1).orElse(0);
      depths.put(node, depth);
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        first.merge(tree.players().get(tree.player(node)), depth, Math::min);
      }
    }
    for (InformationSet set : tree.informationSets()) {
      List<String> own =
          actions.computeIfAbsent(tree.players().get(set.player()), any -> new ArrayList<>());
      set.actions().stream().filter(action -> !own.contains(action)).forEach(own::add);
    }
    List<String> order = new ArrayList<>(first.keySet());
    order.sort((one, other) -> first.get(one) - first.get(other));
    return order;
  }

  private static Question payoffs(Ask ask) {
    String claims = ask.of().get("claims");
    if (claims == null) {
      throw fault("it needs \"claims\", such as For<Abstain");
    }
    List<OrdinalKey.Order> orders = new ArrayList<>();
    for (String claim : claims.split(",", -1)) {
      String[] sides = claim.split("<", -1);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw fault(claim + " does not say what is less than what");
      }
      orders.add(new OrdinalKey.Order(sides[0].strip(), sides[1].strip()));
    }
    try {
      OrdinalKey key = new OrdinalKey(orders);
      return new Question(ask, key, Optional.empty(), List.of());
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }
}
