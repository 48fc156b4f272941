package io.entente.archive;

import io.entente.report.Prose;
import java.util.SortedMap;

/** What packing and checking have to say. */
public final class PackText {

  private PackText() {}

  /** A pack that was written. */
  public static String written(String file, PackInputs inputs, ScenarioPack pack, byte[] zip) {
    int scenarios = inputs.scenarios().size();
    return new Prose()
        .line(
            "Packed "
                + (scenarios == 1 ? "1 scenario with its" : scenarios + " scenarios with their")
                + " results: "
                + pack.size()
                + " files, "
                + (zip.length + 1023) / 1024
                + " kB.")
        .line("Wrote " + file)
        .line("SHA-256 " + ScenarioPack.fingerprint(zip))
        .line("Check it with: entente pack --check " + file)
        .toString();
  }

  /** A pack that was checked: one line per file, then what it comes to. */
  public static String checked(String file, PackCheck check) {
    Prose out = new Prose();
    out.paragraph(
        0,
        file
            + ": a pack made by Entente "
            + check.made().version()
            + " with "
            + check.made().samples()
            + " draws, seed "
            + check.made().seed());
    out.line("SHA-256 " + check.fingerprint());
    out.blank();
    SortedMap<String, PackCheck.State> files = check.files();
    files.forEach((name, state) -> out.line("   " + Prose.left(word(state), 11) + name));
    out.blank();
    if (!check.made().version().equals(check.version())) {
      out.paragraph(
          0,
          "It was made by version "
              + check.made().version()
              + " and is checked by "
              + check.version()
              + ": results may come out otherwise for that reason alone.");
    }
    check
        .notMadeAgain()
        .ifPresent(why -> out.paragraph(0, "The results were not made again: " + why + "."));
    if (!check.sameContainer()) {
      out.paragraph(
          0,
          "The zip around the files is not as Entente writes it: it was changed, or packed again"
              + " by another program.");
    }
    long wrong = files.values().stream().filter(state -> state != PackCheck.State.SAME).count();
    out.paragraph(0, check.isSame() ? allSame(files.size()) : verdict(wrong, files.size()));
    return out.toString();
  }

  private static String allSame(int files) {
    return "All "
        + files
        + " files are as they were packed, and the results come out the same when made again.";
  }

  private static String verdict(long wrong, int files) {
    if (wrong == 0) {
      return "Every file is as it was packed, but see above: this pack cannot be vouched for.";
    }
    return wrong
        + " of "
        + files
        + " files "
        + (wrong == 1 ? "is" : "are")
        + " not as packed: this pack is not what it says.";
  }

  private static String word(PackCheck.State state) {
    return switch (state) {
      case SAME -> "same";
      case DIFFERS -> "differs";
      case OTHERWISE -> "otherwise";
      case MISSING -> "missing";
      case EXTRA -> "extra";
    };
  }
}
