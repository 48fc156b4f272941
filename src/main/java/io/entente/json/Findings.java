package io.entente.json;

import io.entente.json.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings while files are read.
 *
 * <p>At most {@link #LIMIT} are listed, the first by place; a note then says how many more there
 * are. Files are listed in the order in which they first had a finding.
 */
public final class Findings {

  /** How many findings are listed. */
  public static final int LIMIT = 100;

  private static final int KEPT = 1_000;

  private final List<Finding> findings = new ArrayList<>();
  private long errors;
  private long beyond;

  /** Adds one; the same one twice counts once. */
  public void add(Finding finding) {
    if (finding.isError()) {
      errors++;
    }
    if (findings.size() >= KEPT) {
      beyond++;
    } else if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(finding)) {
      findings.add(finding);
    }
  }

  /** Whether one of them keeps the file from being used. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** Whether further findings are counted only. */
  boolean isFull() {
    return findings.size() >= KEPT;
  }

  /** Counts one that is not kept. */
  void count(Severity severity) {
    beyond++;
    if (severity == Severity.ERROR) {
      errors++;
    }
  }

  /** The findings by file, line and column; of equal places the earlier added first. */
  public List<Finding> list() {
    if (findings.size() <= 1) {
      return List.copyOf(findings);
    }
    Map<String, Integer> files = new LinkedHashMap<>();
    for (Finding finding : findings) {
      files.putIfAbsent(finding.file(), files.size());
    }
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.<Finding>comparingInt(finding -> files.get(finding.file()))
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column));
    long more = sorted.size() + beyond - LIMIT;
    if (more <= 0) {
      return List.copyOf(sorted);
    }
    Finding last = sorted.get(LIMIT - 1);
    List<Finding> shown = new ArrayList<>(sorted.subList(0, LIMIT));
    for (int i = LIMIT; errors > 0 && !anyError(shown) && i < sorted.size(); i++) {
      if (sorted.get(i).isError()) {
        shown.set(LIMIT - 1, sorted.get(i));
      }
    }
    shown.add(
        new Finding(
            Severity.NOTE,
            last.file(),
            last.line(),
            last.column(),
            "",
            more + " more findings are not listed",
            "mend these first"));
    return List.copyOf(shown);
  }

  private static boolean anyError(List<Finding> list) {
    for (Finding finding : list) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  /** One finding after the other, as each prints itself. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : list()) {
      text.append(finding).append('\n');
    }
    return text.toString();
  }
}
