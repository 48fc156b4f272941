package io.entente.batch.parquet;

/** A Parquet file that cannot be read as numbers: what is wrong, and what to do about it. */
public final class FaultyParquetException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  FaultyParquetException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do instead, one line. */
  public String remedy() {
    return remedy;
  }
}
