package io.entente;

import java.lang.reflect.InvocationTargetException;

/**
 * The main class of the runnable jar: a Java that is too old gets one plain sentence, any other
 * runs {@code io.entente.cli.Main}.
 *
 * <p>Compiled for Java 8, apart from everything else, so that an old Java can load it at all; hence
 * the call by name.
 */
public final class Start {

  private static final int OLDEST_JAVA = 17;

  private Start() {}

  /** Runs the command line; ends with exit code 2 where Java is too old. */
  public static void main(String[] args) throws Exception {
    String version = System.getProperty("java.specification.version", "1");
    if (isTooOld(version)) {
      System.err.println(
          "Entente needs Java " + OLDEST_JAVA + " or newer, and this is Java " + version + ".");
      System.exit(2);
    }
    try {
      Class.forName("io.entente.cli.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error) {
        throw (Error) e.getCause();
      }
      throw (Exception) e.getCause();
    }
  }

  /** Whether a specification version ("1.8", "11", "17") lies before the oldest that will do. */
  static boolean isTooOld(String version) {
    int point = version.indexOf('.');
    return Integer.parseInt(point < 0 ? version : version.substring(0, point)) < OLDEST_JAVA;
  }
}
