package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.NumbersKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often one {@code type} sends a {@code message} that the other type always sends, and how
 * often the receiver then answers with {@code reply}, where both mix.
 */
final class SemiSeparating implements Query {

  @Override
  public String word() {
    return "semi-separating";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("type:text message:action reply:action");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeView view = TreeView.of(variant, ask);
    SignalTree signals = new SignalTree(view);
    int type = -1;
    for (int set : signals.types) {
      type = view.tree.informationSets().get(set).name().equals(view.text("type")) ? set : type;
    }
    if (type < 0
        || !view.tree.informationSets().get(type).actions().contains(view.text("message"))) {
      throw view.fault("no type " + view.text("type") + " sends " + view.text("message"));
    }
    MixedSignals mixed = new MixedSignals(signals, type, view.text("message"), view.text("reply"));
    InformationSet sender = view.tree.informationSets().get(type);
    InformationSet receiver = view.tree.informationSets().get(mixed.answering);
    String sends = sender.name() + ": " + view.text("message");
    String replies = receiver.name() + ": " + view.text("reply");
    Map<String, Rational> right = new LinkedHashMap<>();
    right.put(sends, mixed.sends);
    right.put(replies, mixed.replies);
    NumbersKey key = new NumbersKey(right, true, false);
    Misconceptions mistakes = new Misconceptions(ask, key);
    add(mistakes, "M4", sends, mixed.replies, replies, mixed.sends);
    add(
        mistakes,
        "M5",
        sends,
        Rational.ONE.minus(mixed.sends),
        replies,
        Rational.ONE.minus(mixed.replies));
    add(mistakes, "M5", sends, mixed.sends, replies, Rational.ONE.minus(mixed.replies));
    add(mistakes, "M5", sends, Rational.ONE.minus(mixed.sends), replies, mixed.replies);
    mixed
        .posterior()
        .ifPresent(belief -> add(mistakes, "M14", sends, belief, replies, mixed.replies));
    Claim claim =
        new Claim(
            ClaimKind.PERFECT_BAYESIAN,
            Fields.builder()
                .rows("plan", mixed.planRows())
                .rows("beliefs", mixed.beliefRows())
                .build());
    return new Question(ask, key, Optional.of(new Trace(claim, mixed.steps())), mistakes.list());
  }

  private static void add(
      Misconceptions mistakes,
      String code,
      String sends,
      Rational often,
      String replies,
      Rational answers) {
    mistakes.add(
        code,
        sends + "=" + often + "; " + replies + "=" + answers,
        given ->
            given instanceof Answer.Numbers numbers
                && numbers.entries().keySet().containsAll(List.of(sends, replies))
                && numbers.entries().get(sends).means(often)
                && numbers.entries().get(replies).means(answers),
        Remark.of("mistake." + code + ".signal"));
  }
}
