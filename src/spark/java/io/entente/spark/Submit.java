package io.entente.spark;

import io.entente.cli.Main;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The main class for {@code spark-submit}: the command line, but for its end. A cluster takes a
 * driver that ends by {@link System#exit} for one that failed, even if the code is 0; so this one
 * returns when all went well.
 */
public final class Submit {

  private static final int BUFFER = 8192;

  private Submit() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = Main.run(args, out, err);
    if (out.checkError()) {
      err.println("entente: not all of the results could be written to standard output");
      code = 1;
    }
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(stream), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
