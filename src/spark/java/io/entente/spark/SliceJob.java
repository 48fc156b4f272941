package io.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * One job of Spark, a task for every slice. Through the interface for Scala, since that for Java
 * keeps results back until all tasks are done.
 */
final class SliceJob {

  private SliceJob() {}

  /**
   * Computes slices.
   *
   * @param taker is given each slice and its tally once, as they come, by one thread at a time
   */
  static void run(
      JavaSparkContext spark,
      Broadcast<Work> work,
      List<Integer> slices,
      BiConsumer<Integer, String> taker) {
    JavaRDD<Integer> numbers = spark.parallelize(slices, slices.size());
    List<Object> tasks = new ArrayList<>();
    for (int task = 0; task < slices.size(); task++) {
      tasks.add(task);
    }
    spark
        .sc()
        .runJob(
            numbers.rdd(),
            new Task(work),
            CollectionConverters.asScala(tasks).toSeq(),
            new Taker(slices, taker),
            ClassTag$.MODULE$.apply(String.class));
  }

  /** What is done on some machine. */
  private static final class Task extends AbstractFunction2<TaskContext, Iterator<Integer>, String>
      implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Work> work;

    Task(Broadcast<Work> work) {
      this.work = work;
    }

    @Override
    public String apply(TaskContext context, Iterator<Integer> slices) {
      String machine = SparkEnv.get().blockManager().blockManagerId().host();
      return work.value().compute(slices.next(), machine);
    }
  }

  /** What is done with it here. */
  private static final class Taker extends AbstractFunction2<Object, String, BoxedUnit> {

    private final List<Integer> slices;
    private final BiConsumer<Integer, String> taker;

    Taker(List<Integer> slices, BiConsumer<Integer, String> taker) {
      this.slices = slices;
      this.taker = taker;
    }

    @Override
    public BoxedUnit apply(Object task, String tally) {
      taker.accept(slices.get((Integer) task), tally);
      return BoxedUnit.UNIT;
    }
  }
}
