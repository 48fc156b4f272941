package io.entente.batch;

import io.entente.batch.folder.BatchFolder;

/**
 * Computes a batch: on the threads of one machine, on a cluster. Which engine does so changes how
 * long it takes and nothing else; every number and every file is the same, byte by byte.
 */
public interface Engine {

  /** Computes everything and keeps nothing but the sums. */
  Summary run(Progress progress);

  /** Computes what a folder does not hold yet of its part; its summary is not written. */
  Summary run(BatchFolder folder, Progress progress);
}
