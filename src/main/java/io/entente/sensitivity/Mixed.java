package io.entente.sensitivity;

import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.sample.draw.ValueColumn;
import java.util.Optional;
import java.util.Set;

/**
 * Runs of which the draws of some names are those of one sampler and all others those of another:
 * pick and freeze.
 *
 * @param names the names that are looked up in {@code picked}
 * @param picked what these are drawn by
 * @param rest what everything else is drawn by
 */
record Mixed(Set<String> names, Sampler picked, Sampler rest) implements Sampler {

  Mixed {
    names = Set.copyOf(names);
  }

  @Override
  public UniformColumn uniforms(String draw) {
    return (names.contains(draw) ? picked : rest).uniforms(draw);
  }

  @Override
  public Optional<ValueColumn> given(String name) {
    return rest.given(name);
  }

  @Override
  public Optional<ValueColumn> presence(String where, String claim) {
    return rest.presence(where, claim);
  }
}
