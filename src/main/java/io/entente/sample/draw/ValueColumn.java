package io.entente.sample.draw;

/** Values of one parameter or weight that are given, run by run, and not drawn. */
public interface ValueColumn {

  /** The values of runs firstRun to firstRun + n − 1 into out[0..n). */
  void values(long firstRun, double[] out, int n);
}
