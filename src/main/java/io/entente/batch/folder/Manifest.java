package io.entente.batch.folder;

import io.entente.batch.design.Factor;
import io.entente.batch.run.Options;
import io.entente.json.JsonOut;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What a results folder was made from: files by name with their checksums, the program's version,
 * and every option that changes a byte of the results. It names no time, machine, thread or Java.
 *
 * @param version of the program
 * @param scenario the name of the scenario among the inputs
 * @param inputs the scenario, its register and the given runs: name to SHA-256
 * @param options what was asked
 * @param given the name of the table of given runs among the inputs, if there is one
 * @param table the format of the rows
 * @param until how narrow every frequency must be for the batch to stop early
 * @param part which part this folder holds
 */
public record Manifest(
    String version,
    String scenario,
    SortedMap<String, String> inputs,
    Options options,
    Optional<String> given,
    TableFormat table,
    OptionalDouble until,
    Part part) {

  static final String FORMAT = "entente/batch/1";

  /** The text of the file. */
  public String toText() {
    JsonOut out = JsonOut.object();
    out.put("format", FORMAT);
    out.object("program").put("name", "Entente").put("version", version).end();
    out.put("scenario", scenario);
    out.object("inputs");
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      out.put(input.getKey(), input.getValue());
    }
    out.end();
    out.object("options");
    out.put("samples", options.samples());
    out.put("seed", options.seed());
    out.put("sampler", options.rule().word());
    if (given.isPresent()) {
      out.put("design", given.get());
    } else {
      out.putNull("design");
    }
    out.put("columns", options.columns().word());
    out.put("table", table.word());
    out.put("until", until);
    out.array("factors");
    for (Factor factor : options.factors()) {
      out.addObject();
      out.put("option", factor.kind().word());
      out.put("name", factor.name());
      out.putAll("levels", factor.levels());
      out.end();
    }
    out.end();
    out.putAll("drop", options.drop());
    out.end();
    out.put("part", part.toString());
    return out.toText();
  }

  /** The same for all parts together. */
  public Manifest whole() {
    return new Manifest(version, scenario, inputs, options, given, table, until, Part.WHOLE);
  }

  /** Refuses a folder that was begun with other options; the message names the first of them. */
  static void requireSame(String begun, String asked, Object folder) {
    String[] one = begun.split("\n");
    String[] other = asked.split("\n");
    for (int line = 0; line < Math.max(one.length, other.length); line++) {
      String was = line < one.length ? one[line].trim() : "less";
      String is = line < other.length ? other[line].trim() : "less";
      if (!was.equals(is)) {
        throw new BatchException(
            folder + " was begun with " + plain(was) + ", and now it is " + plain(is),
            "call it as before, or begin a new folder");
      }
    }
  }

  private static String plain(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }
}
