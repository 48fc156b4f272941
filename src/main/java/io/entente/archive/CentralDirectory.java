package io.entente.archive;

/** Looks through the list of entries at the end of a zip, which alone says what is a link. */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0xF000;
  private static final int LINK = 0xA000;

  private CentralDirectory() {}

  /** Whether some entry is a symbolic link; a list that cannot be read names none. */
  static boolean namesLink(byte[] zip) {
    int end = zip.length - END_SIZE;
    int last = Math.max(0, end - LONGEST_COMMENT);
    while (end >= last && number(zip, end, 4) != END) {
      end--;
    }
    if (end < last) {
      return false;
    }
    long at = number(zip, end + 16, 4) & 0xFFFFFFFFL;
    while (at >= 0 && at + ENTRY_SIZE <= zip.length && number(zip, (int) at, 4) == ENTRY) {
      int entry = (int) at;
      boolean unix = number(zip, entry + 5, 1) == UNIX;
      int mode = number(zip, entry + 40, 2);
      if (unix && (mode & FILE_TYPE) == LINK) {
        return true;
      }
      at +=
          ENTRY_SIZE
              + number(zip, entry + 28, 2)
              + number(zip, entry + 30, 2)
              + number(zip, entry + 32, 2);
    }
    return false;
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | bytes[at + i] & 0xFF;
    }
    return number;
  }
}
