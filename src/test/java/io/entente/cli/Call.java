package io.entente.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of the program, in this process.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Call(int code, String out, String err) {

  /** Calls the program with these arguments. */
  public static Call of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream results = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream remarks = new PrintStream(err, false, StandardCharsets.UTF_8);
    int code = Main.run(arguments, results, remarks);
    results.flush();
    remarks.flush();
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The result as JSON, read by another parser than the program's own. */
  public static JsonObject json(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "json";
    Call call = of(all);
    if (!call.err.isEmpty()) {
      throw new AssertionError(String.join(" ", arguments) + ": " + call.err);
    }
    return JsonParser.parseString(call.out).getAsJsonObject();
  }
}
