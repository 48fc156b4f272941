package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.sample.draw.RandomDraws;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Set;

/**
 * What is looked into: a question, the runs it is put to, and the outcomes that matter.
 *
 * @param question the scenario with its view and changes
 * @param outcomes the outcomes whose frequencies are explained
 * @param runs what the runs themselves are drawn by
 * @param given parameters and weights of which those runs have values that nobody drew
 * @param samples how many runs; at least {@link #FEWEST}
 * @param seed what further draws are keyed by
 */
public record Study(
    Question question,
    List<Outcome> outcomes,
    Sampler runs,
    Set<String> given,
    int samples,
    long seed) {

  /** From fewer runs no interval means anything. */
  public static final int FEWEST = 20;

  public Study {
    outcomes = List.copyOf(outcomes);
    given = Set.copyOf(given);
    if (samples < FEWEST) {
      throw new IllegalArgumentException("samples: at least " + FEWEST + ", not " + samples);
    }
  }

  /** A study of independent draws. */
  public static Study of(Question question, List<Outcome> outcomes, int samples, long seed) {
    return new Study(question, outcomes, new RandomDraws(seed), Set.of(), samples, seed);
  }

  /** The question compiled. */
  public Plan plan() {
    return Plan.of(question.applied());
  }

  /** The answers of this study's question under some draws. */
  Responses responses(Plan plan, Sampler sampler, boolean payoffs) {
    return new RunLoop(plan, question.form(), outcomes).responses(sampler, samples, payoffs);
  }

  /** The answers of one question after another, under this study's runs. */
  List<Responses> responses(List<Question> questions, boolean payoffs, Tasks tasks) {
    return tasks.compute(
        questions.size(),
        number -> {
          Question asked = questions.get(number);
          return new RunLoop(Plan.of(asked.applied()), asked.form(), outcomes)
              .responses(runs, samples, payoffs);
        });
  }

  /** The answers of this study's question under one sampler after another. */
  List<Responses> under(List<Sampler> samplers, Tasks tasks) {
    Plan plan = plan();
    return tasks.compute(samplers.size(), number -> responses(plan, samplers.get(number), false));
  }
}
