package io.entente.batch.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of bytes, in 64 hexadecimal digits. */
public final class Checksum {

  private static final String DIGITS = "0123456789abcdef";

  private Checksum() {}

  /** The digits of these bytes. */
  public static String of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      StringBuilder text = new StringBuilder(2 * hash.length);
      for (byte b : hash) {
        text.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
      }
      return text.toString();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
