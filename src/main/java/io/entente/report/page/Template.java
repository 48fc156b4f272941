package io.entente.report.page;

import com.samskivert.mustache.Mustache;
import io.entente.report.figure.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills the template of the page. Every text is escaped; what a template asks for and is not given
 * is an error, so that nothing is left out in silence.
 */
final class Template {

  private static final String FOLDER = "/io/entente/report/page/";

  private Template() {}

  /** The page. */
  static String fill(Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    String style = resource("page.css");
    all.put("style", style);
    all.put("styleHash", hash(style));
    return Mustache.compiler()
        .withEscaper(VisibleText::escaped)
        .strictSections(false)
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(resource(name + ".mustache")))
        .compile(resource("page.mustache"))
        .execute(all);
  }

  /** By which the page tells a browser that this style, and no other, is its own. */
  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
