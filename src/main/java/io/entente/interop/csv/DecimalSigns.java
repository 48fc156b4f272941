package io.entente.interop.csv;

/**
 * Which sign stands before the decimals of a file's numbers: a point or, throughout, a comma.
 *
 * <p>A comma with three digits behind it and one to three before it, as in 1,234, may also stand
 * between thousands. Such numbers are taken as decimals if another number of the file has a comma
 * that can be nothing else; if none has, they are a fault.
 */
final class DecimalSigns {

  private final Faults faults;
  private boolean settled; // some comma can only be a decimal comma
  private int[] firstComma = {0, 0};
  private int[] firstPoint = {0, 0};
  private int[] firstDoubtful = {0, 0};
  private String comma = "";
  private String point = "";
  private String doubtful = "";

  DecimalSigns(Faults faults) {
    this.faults = faults;
  }

  boolean needsPoint() {
    return point.isEmpty();
  }

  /** Notes a number with a decimal point. */
  void point(String number, int[] place) {
    point = number;
    firstPoint = place;
  }

  /** Notes a number with one comma and no point. */
  void comma(String number, int[] place) {
    if (comma.isEmpty()) {
      comma = number;
      firstComma = place;
    }
    if (!looksGrouped(number)) {
      settled = true;
    } else if (doubtful.isEmpty()) {
      doubtful = number;
      firstDoubtful = place;
    }
  }

  /** Says what is in doubt once all numbers are read. */
  void check() {
    if (!comma.isEmpty() && !point.isEmpty()) {
      boolean commaLater =
          firstComma[0] > firstPoint[0]
              || firstComma[0] == firstPoint[0] && firstComma[1] > firstPoint[1];
      int[] later = commaLater ? firstComma : firstPoint;
      faults.add(
          later[0],
          later[1],
          Faults.bare(commaLater ? comma : point)
              + " here and "
              + Faults.bare(commaLater ? point : comma)
              + " on line "
              + (commaLater ? firstPoint : firstComma)[0]
              + ": decimal commas and decimal points",
          "write all decimals with the same sign, and none between thousands");
    } else if (!doubtful.isEmpty() && !settled) {
      String digits = doubtful.replace(",", "");
      faults.add(
          firstDoubtful[0],
          firstDoubtful[1],
          doubtful + " may be " + doubtful.replace(',', '.') + " or " + digits,
          "write " + doubtful + "0 if the comma stands before decimals, else " + digits);
    }
  }

  /** Whether the comma of a number may stand between thousands. */
  static boolean looksGrouped(String number) {
    int at = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
    int comma = number.indexOf(',');
    boolean grouped =
        comma > at && comma <= at + 3 && number.length() == comma + 4 && number.charAt(at) != '0';
    for (int i = at; i < number.length(); i++) {
      char c = number.charAt(i);
      grouped &= i == comma || c >= '0' && c <= '9';
    }
    return grouped;
  }
}
