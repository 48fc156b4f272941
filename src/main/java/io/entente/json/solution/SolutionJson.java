package io.entente.json.solution;

import io.entente.game.StrategicGame;
import io.entente.json.JsonOut;
import io.entente.json.section.SectionJson;
import io.entente.outcome.section.SectionAnswer;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Dynamics;
import io.entente.solve.EvolutionaryStability;
import io.entente.solve.GameName;
import io.entente.solve.KnownEnd;
import io.entente.solve.Minmax;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.Omission;
import io.entente.solve.PotentialFunction;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Rationalisability;
import io.entente.solve.Repetition;
import io.entente.solve.WelfareOptimum;
import io.entente.solve.verify.Verification;
import java.util.List;
import java.util.Optional;

/** Writes what {@code entente solve} finds in a strategic form as {@code entente/solution/1}. */
public final class SolutionJson {

  private SolutionJson() {}

  /**
   * The whole result.
   *
   * @param form how the game is played
   * @param view the scenario's view; absent for a game file
   */
  public static String of(Analysis analysis, String form, Optional<String> view) {
    return of(analysis, form, view, Optional.empty());
  }

  /** The whole result, with what was proved of it. */
  public static String of(
      Analysis analysis, String form, Optional<String> view, Optional<Verification> verified) {
    return of(analysis, form, view, verified, List.of());
  }

  /** The whole result, with the scenario's sections. */
  public static String of(
      Analysis analysis,
      String form,
      Optional<String> view,
      Optional<Verification> verified,
      List<SectionAnswer> sections) {
    StrategicGame game = analysis.game();
    GameJson json =
        new GameJson(
            game, SolutionHead.begin(game.title(), game.players(), game::strategies, form, view));
    for (Answer answer : analysis.answers()) {
      write(json, answer);
    }
    omitted(json.out(), analysis.omitted());
    analysis.picked().ifPresent(picked -> SelectionJson.write(json, picked));
    verified.ifPresent(verification -> VerifiedJson.write(json.out(), verification));
    SectionJson.write(json.out(), sections);
    return json.out().toText();
  }

  /** What is answered of a tree's full plans. */
  static void plans(JsonOut out, Analysis analysis) {
    GameJson json = new GameJson(analysis.game(), out);
    for (Answer answer : analysis.answers()) {
      write(json, answer);
    }
  }

  /** What of everything does not apply, by concept. */
  static void omitted(JsonOut out, List<Omission> omitted) {
    if (omitted.isEmpty()) {
      return;
    }
    out.object("notAnswered");
    for (Omission each : omitted) {
      out.put(each.concept().word(), each.why());
    }
    out.end();
  }

  private static void write(GameJson json, Answer answer) {
    switch (answer.concept()) {
      case PURE -> PureJson.write(json, (Answer.Pure) answer);
      case MIXED -> MixedJson.write(json, (MixedEquilibria) answer);
      case DOMINANCE -> DominanceJson.write(json, (Answer.Dominance) answer);
      case MAXIMIN -> ValuesJson.write(json, (Answer.Security) answer);
      case PARETO -> ValuesJson.write(json, (Answer.Efficiency) answer);
      case WELFARE -> ValuesJson.write(json, (WelfareOptimum) answer);
      case RATIONALISABLE -> RationalisabilityJson.write(json, (Rationalisability) answer);
      case MINMAX -> MinmaxJson.write(json, (Minmax) answer);
      case CORRELATED, COARSE_CORRELATED ->
          CorrelatedJson.write(json, (CorrelatedEquilibria) answer);
      case STACKELBERG -> StackelbergJson.write(json, (Answer.Leadership) answer);
      case EVOLUTIONARY -> EvolutionaryJson.write(json, (EvolutionaryStability) answer);
      case DYNAMICS -> DynamicsJson.write(json, (Dynamics) answer);
      case POTENTIAL -> PotentialJson.write(json, (PotentialFunction) answer);
      case NAME -> NameJson.write(json, (GameName) answer);
      case QUANTAL -> QuantalJson.write(json, (QuantalResponse) answer);
      case REPEATED -> repeated(json, answer);
      default -> throw new IllegalArgumentException("no JSON for " + answer.concept());
    }
  }

  private static void repeated(GameJson json, Answer answer) {
    if (answer instanceof KnownEnd known) {
      RepeatedJson.write(json, known);
    } else {
      RepeatedJson.write(json, (Repetition) answer);
    }
  }
}
