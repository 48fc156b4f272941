package io.entente.spark;

import io.entente.batch.Engine;
import io.entente.batch.EngineProvider;
import io.entente.batch.folder.Manifest;
import io.entente.batch.run.Experiment;
import java.util.SortedMap;
import org.apache.spark.SparkConf;

/** Brings the engine {@code spark}. */
public final class SparkProvider implements EngineProvider {

  @Override
  public String name() {
    return "spark";
  }

  /** Whether Spark is on the class path and has been told where its master is. */
  @Override
  public boolean isReady() {
    try {
      return new SparkConf().contains("spark.master");
    } catch (NoClassDefFoundError absent) {
      return false;
    }
  }

  @Override
  public Engine engine(Experiment experiment, Manifest manifest, SortedMap<String, byte[]> inputs) {
    return new SparkEngine(experiment, manifest, inputs);
  }
}
