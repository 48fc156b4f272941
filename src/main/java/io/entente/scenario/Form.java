package io.entente.scenario;

/** Who knows what when choosing. */
public enum Form {
  /** Decisions are taken in turn, each seeing what it {@linkplain Decision#observes observes}. */
  SEQUENTIAL("sequential"),
  /** All decisions are taken at once; what is observed of other decisions is ignored. */
  SIMULTANEOUS("simultaneous");

  private final String word;

  Form(String word) {
    this.word = word;
  }

  /** The name in files and options. */
  public String word() {
    return word;
  }

  /** The other form. */
  public Form other() {
    return this == SEQUENTIAL ? SIMULTANEOUS : SEQUENTIAL;
  }
}
