package io.entente.batch;

/** Is told how far a batch is; called by one thread at a time. */
public interface Progress {

  /** Nobody looks. */
  Progress UNSEEN = (done, of) -> {};

  /**
   * So many chunks of all are done, those found done at the start included.
   *
   * @param done chunks done
   * @param of all chunks of this part
   */
  void at(long done, long of);
}
