package io.entente.batch.run;

import io.entente.batch.design.Factor;
import java.util.List;

/**
 * What a user asks of a batch.
 *
 * @param factors the options that change the scenario, with their levels
 * @param drop claims, sources and terms that are left out everywhere
 * @param samples runs of every cell, at least 1
 * @param seed any long
 * @param rule how runs are drawn
 * @param columns what is kept of every run
 */
public record Options(
    List<Factor> factors,
    List<String> drop,
    long samples,
    long seed,
    SamplingRule rule,
    ColumnChoice columns) {

  public Options {
    factors = List.copyOf(factors);
    drop = List.copyOf(drop);
  }
}
