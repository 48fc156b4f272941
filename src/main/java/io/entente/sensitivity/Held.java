package io.entente.sensitivity;

import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.sample.draw.ValueColumn;
import java.util.Arrays;
import java.util.Optional;

/**
 * Runs in which one parameter, or one weight before its term is scaled, has the same value
 * throughout, and everything else is as before.
 *
 * @param name a parameter, or {@code ACTOR.TERM}
 * @param value what it is held at
 * @param rest what everything else is drawn by
 */
record Held(String name, double value, Sampler rest) implements Sampler {

  @Override
  public UniformColumn uniforms(String draw) {
    return rest.uniforms(draw);
  }

  @Override
  public Optional<ValueColumn> given(String asked) {
    return asked.equals(name)
        ? Optional.of((firstRun, out, n) -> Arrays.fill(out, 0, n, value))
        : rest.given(asked);
  }

  @Override
  public Optional<ValueColumn> presence(String where, String claim) {
    return rest.presence(where, claim);
  }
}
