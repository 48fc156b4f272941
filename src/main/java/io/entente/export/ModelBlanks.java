package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.OrdinalKey;
import io.entente.exercise.answer.StructureKey;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places for what is said of a model: who plays, who likes what better, what turns the result. */
final class ModelBlanks {

  private static final Rational TURNED = Rational.of(3, 5);
  private static final Rational FAR = Rational.of(1_000_000);

  private final Worksheet sheet;
  private final Labels labels;

  ModelBlanks(Worksheet sheet, Labels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Numbers of which only the order counts become a choice for each comparison. */
  List<Blank> ordinal(OrdinalKey key) {
    List<Blank> blanks = new ArrayList<>();
    for (OrdinalKey.Order order : key.orders()) {
      // in the order of the places, so that where it stands says nothing
      List<String> two = new ArrayList<>(List.of(order.less(), order.more()));
      two.sort(null);
      List<Blank.Option> options = new ArrayList<>();
      for (String one : two) {
        boolean isRight = one.equals(order.more());
        options.add(new Blank.Option(labels.name(one), isRight ? Rational.ONE : Rational.ZERO, ""));
      }
      options.add(new Blank.Option(labels.say("export.alike"), Rational.ZERO, ""));
      String label =
          sheet
              .phrases()
              .say(
                  "export.better",
                  Map.of("one", labels.name(two.get(0)), "other", labels.name(two.get(1))));
      blanks.add(new Blank.OneOf(label, Rational.of(1, key.orders().size()), options));
    }
    return blanks;
  }

  /** How many play, how many actions each has, and who moves when; a third each. */
  List<Blank> structure(Question question, StructureKey key) {
    Rational third = Rational.of(1, 3);
    List<Blank> blanks = new ArrayList<>();
    int players = key.actions().size();
    blanks.add(count(labels.say("export.players"), third, players));
    key.actions()
        .forEach(
            (player, own) ->
                blanks.add(
                    count(
                        sheet
                            .phrases()
                            .say("export.actions", Map.of("player", labels.name(player))),
                        third.dividedBy(Rational.of(players)),
                        own.size())));
    Set<List<String>> orders = new LinkedHashSet<>();
    orders.add(List.of());
    orders(List.copyOf(key.actions().keySet()), List.of(), orders);
    List<Blank.Option> options = new ArrayList<>();
    for (List<String> order : orders) {
      boolean isRight = key.orders().contains(order);
      options.add(
          new Blank.Option(
              order.isEmpty()
                  ? labels.say("export.together")
                  : String.join(", ", order.stream().map(labels::name).toList()),
              isRight ? Rational.ONE : Rational.ZERO,
              isRight ? "" : saysOrder(question, order)));
    }
    blanks.add(new Blank.OneOf(labels.say("export.order"), third, options));
    return blanks;
  }

  private static Blank count(String label, Rational part, int number) {
    return new Blank.Numeric(label, part, Rational.of(number), Rational.ZERO, List.of());
  }

  private static void orders(List<String> left, List<String> before, Set<List<String>> all) {
    if (left.isEmpty()) {
      all.add(before);
    }
    for (String next : left) {
      List<String> rest = new ArrayList<>(left);
      rest.remove(next);
      List<String> longer = new ArrayList<>(before);
      longer.add(next);
      orders(rest, longer, all);
    }
  }

  private String saysOrder(Question question, List<String> order) {
    String text = order.isEmpty() ? StructureKey.TOGETHER : String.join(", ", order);
    for (Question.Mistake mistake : question.mistakes()) {
      if (question.key().read(mistake.sample()).answer().orElse(null)
              instanceof Answer.Filled filled
          && text.equals(filled.entries().get("order"))) {
        return labels.says(mistake);
      }
    }
    return "";
  }

  /** Which payoff turns it, changed which way; and how small the smallest such change is. */
  List<Blank> flip(Question question, FlipKey key) {
    List<Blank.Option> options = new ArrayList<>();
    for (String payoff : key.payoffs()) {
      Rational now = now(key, payoff);
      for (boolean up : new boolean[] {true, false}) {
        Rational far = up ? now.plus(FAR) : now.minus(FAR);
        boolean turns = key.effects().of(payoff, far).turns();
        options.add(
            new Blank.Option(
                labels.name(payoff) + ", " + labels.say(up ? "export.up" : "export.down"),
                turns ? Rational.ONE : Rational.ZERO,
                turns ? "" : saysChange(question, payoff, far)));
      }
    }
    return List.of(
        new Blank.OneOf(labels.say("export.turns"), TURNED, options),
        new Blank.Numeric(
            labels.say("export.least"),
            Rational.ONE.minus(TURNED),
            key.least(),
            NumberText.TOLERANCE,
            List.of()));
  }

  /** What is said of a change, if a misconception leads to it. */
  private String saysChange(Question question, String payoff, Rational value) {
    Answer answer = new Answer.Numbers(Map.of(payoff, new NumberText(value, Optional.empty())));
    return question.mistakes().stream()
        .filter(mistake -> mistake.test().test(answer))
        .findFirst()
        .map(labels::says)
        .orElse("");
  }

  /** The payoff as it is: by how far it is from 0, and on which side. */
  private static Rational now(FlipKey key, String payoff) {
    Rational far = key.effects().of(payoff, Rational.ZERO).size();
    return key.effects().of(payoff, far).size().signum() == 0 ? far : far.negate();
  }
}
