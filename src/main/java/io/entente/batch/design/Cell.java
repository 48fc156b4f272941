package io.entente.batch.design;

import io.entente.outcome.Question;
import java.util.Map;

/**
 * One version of the scenario: a level of every factor.
 *
 * @param index its place among the cells, from 0
 * @param question what is asked of the scenario in it
 * @param view the name of its view
 * @param force decision to the move it is forced to, for the factors of forced moves only
 * @param set parameter to the value it is set to, likewise
 * @param scale {@code ACTOR.TERM} to its factor, likewise
 */
public record Cell(
    int index,
    Question question,
    String view,
    Map<String, String> force,
    Map<String, String> set,
    Map<String, String> scale) {}
