package io.entente.report;

/** Comma-separated values: one header line, fields quoted where they must be (RFC 4180). */
public final class Csv {

  private final StringBuilder text = new StringBuilder();

  /** Adds one line. */
  public Csv row(String... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : ",").append(quoted(fields[i]));
    }
    text.append('\n');
    return this;
  }

  private static String quoted(String field) {
    boolean plain =
        field.indexOf(',') < 0
            && field.indexOf('"') < 0
            && field.indexOf('\n') < 0
            && field.indexOf('\r') < 0;
    return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
