package io.entente.batch.table;

import java.util.HashSet;
import java.util.Set;

/**
 * Names that every reader takes without quotation marks: letters a to z, digits and underscores,
 * not beginning with a digit. Other characters become underscores; names that would then be equal,
 * capitals or not, get a number.
 */
public final class ColumnNames {

  private final Set<String> taken = new HashSet<>();

  /** The name for a column that should be called something like this. */
  public String of(String wanted) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      if (digit && plain.length() == 0) {
        plain.append('_');
      }
      plain.append(letter || digit ? c : '_');
    }
    String name = plain.length() == 0 ? "_" : plain.toString();
    String free = name;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private static String folded(String name) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      small.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return small.toString();
  }
}
