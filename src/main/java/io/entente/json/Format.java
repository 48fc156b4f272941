package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.Optional;

/** Checks that a file is of the kind and version that is expected. */
final class Format {

  private static final String SCENARIO = "entente/scenario/";
  private static final String REGISTER = "entente/register/";

  private Format() {}

  /**
   * Whether the rest of the file can be read as this format. A missing format is reported, and
   * reading goes on; another one is reported, and it does not.
   */
  static boolean isRight(Reading reading, JsonNode root, String format) {
    if (!(root instanceof ObjectNode object)) {
      Fields.wrongKind(reading, root, "an object", "begin with {\"format\": \"" + format + "\"");
      return false;
    }
    Optional<Member> member = object.member("format");
    if (member.isEmpty()) {
      reading.missing(
          object, "the key \"format\" is missing", "write \"format\": \"" + format + "\"");
      return true;
    }
    if (!(member.get().value() instanceof TextNode text)) {
      Fields.wrongKind(
          reading, member.get().value(), "text", "write \"format\": \"" + format + "\"");
      return true;
    }
    if (text.text().equals(format)) {
      return true;
    }
    String kind = format.substring(0, format.lastIndexOf('/') + 1);
    boolean otherVersion = text.text().startsWith(kind);
    if (kind.equals(SCENARIO) && text.text().startsWith(REGISTER)) {
      reading.error(
          text,
          "this is a register of claims, not a scenario",
          "name a scenario; it names the register under \"register\"");
      return false;
    }
    reading.error(
        text,
        otherVersion
            ? "this version reads " + format + ", not " + text.text()
            : "expected the format \"" + format + "\", found " + Names.quoted(text.text()),
        otherVersion
            ? "use a newer version of the program"
            : "is this the right file? write \"format\": \"" + format + "\"");
    return false;
  }
}
