package io.entente.batch;

import io.entente.batch.folder.Manifest;
import io.entente.batch.run.Experiment;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;

/**
 * Brings an engine that is not part of the program; a jar on the class path registers it as a
 * {@linkplain ServiceLoader service}.
 */
public interface EngineProvider {

  /** What users call it. */
  String name();

  /** Whether everything it needs is there. */
  boolean isReady();

  /**
   * An engine for one batch.
   *
   * @param experiment what is computed
   * @param manifest the same in a form that can be sent elsewhere, with the inputs
   * @param inputs the files that the manifest lists, by name
   */
  Engine engine(Experiment experiment, Manifest manifest, SortedMap<String, byte[]> inputs);

  /** The provider of that name, if it is on the class path and ready. */
  static Optional<EngineProvider> ready(String name) {
    for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
      if (provider.name().equals(name) && provider.isReady()) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}
