package io.entente.expression;

import java.util.Collection;
import java.util.Optional;

/**
 * The known name nearest to a misspelled one.
 *
 * <p>Nearness is the Damerau-Levenshtein distance in its optimal string alignment form: the least
 * number of letters inserted, deleted, replaced or swapped with a neighbour, capitals aside. A
 * third of the letters, at least one, may be wrong. Names that differ only in the order of their
 * digits, as "kyiv-430" and "kyiv-043", count as nearer than one wrong letter; a name that begins
 * with the whole of the misspelled one, or a word with the same stem, as "triangular" and
 * "triangle", counts as near, but after all others. Ties go to the alphabetically first.
 *
 * @see "Damerau (1964), A Technique for Computer Detection and Correction of Spelling Errors,
 *     Communications of the ACM 7, 171-176"
 */
public final class Suggestions {

  private static final int SAME_DIGITS = 1;
  private static final int PER_EDIT = 2;
  private static final int BEGINS_ALIKE = 1000;
  private static final int FAR = Integer.MAX_VALUE;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_COMPARED = 200;

  private Suggestions() {}

  /** The known name nearest to {@code name}, or empty where none is near. */
  public static Optional<String> nearest(String name, Collection<String> known) {
    String word = lowerCase(name);
    String best = "";
    int least = FAR;
    for (String candidate : known) {
      int score = score(word, lowerCase(candidate));
      if (score < least || score == least && score < FAR && candidate.compareTo(best) < 0) {
        least = score;
        best = candidate;
      }
    }
    return least == FAR ? Optional.empty() : Optional.of(best);
  }

  /** Lower is nearer. */
  private static int score(String word, String candidate) {
    if (word.equals(candidate)) {
      return 0;
    }
    int shorter = Math.min(word.length(), candidate.length());
    int longer = Math.max(word.length(), candidate.length());
    if (shorter == 0 || longer > LONGEST_COMPARED) {
      return FAR;
    }
    if (hasSameDigits(word, candidate)) {
      return SAME_DIGITS;
    }
    int allowed = Math.min(Math.max(1, word.length() / 3), longer - 1);
    int distance = longer - shorter > allowed ? FAR : distance(word, candidate);
    if (distance <= allowed) {
      return PER_EDIT * distance;
    }
    boolean begins = word.length() >= SHORTEST_BEGINNING && candidate.startsWith(word);
    return begins || isSameStem(word, candidate) ? BEGINS_ALIKE + longer - shorter : FAR;
  }

  /** Whether two words of letters begin alike for at least half of the longer one. */
  private static boolean isSameStem(String a, String b) {
    int alike = 0;
    int shorter = Math.min(a.length(), b.length());
    while (alike < shorter && a.charAt(alike) == b.charAt(alike)) {
      alike++;
    }
    return alike >= SHORTEST_STEM
        && 2 * alike >= Math.max(a.length(), b.length())
        && isWord(a)
        && isWord(b);
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words agree but for the order of their digits. */
  private static boolean hasSameDigits(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int[] surplus = new int[10];
    for (int i = 0; i < a.length(); i++) {
      boolean digit = isDigit(a.charAt(i));
      if (digit != isDigit(b.charAt(i)) || !digit && a.charAt(i) != b.charAt(i)) {
        return false;
      }
      if (digit) {
        surplus[a.charAt(i) - '0']++;
        surplus[b.charAt(i) - '0']--;
      }
    }
    for (int count : surplus) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  /** Letter by letter, so that no locale has a say. */
  static String lowerCase(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Optimal string alignment distance; rows of the table are prefixes of {@code a}. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }
}
