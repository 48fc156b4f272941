package io.entente.report.figure;

import io.entente.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a drawing as SVG 1.1: shapes as shapes, texts as texts, with a title and a description for
 * screen readers. It names no file, address, style sheet or script, only fonts by their names.
 */
public final class Svg {

  private static final String FONTS =
      "'DejaVu Sans', Verdana, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /** A file of its own. */
  public static String file(Drawing drawing) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing, "figure");
  }

  /**
   * An element that can stand inside a page.
   *
   * @param id different for every drawing of the page; letters, digits and hyphens
   */
  public static String element(Drawing drawing, String id) {
    Svg svg = new Svg();
    svg.write(drawing, id);
    return svg.out.toString();
  }

  private void write(Drawing drawing, String id) {
    String wide = number(drawing.width());
    String high = number(drawing.height());
    open("svg", "xmlns", "http://www.w3.org/2000/svg");
    attribute("viewBox", "0 0 " + wide + " " + high);
    attribute("width", wide);
    attribute("height", high);
    attribute("role", "img");
    attribute("aria-labelledby", id + "-title " + id + "-desc");
    attribute("font-family", FONTS);
    out.append(">\n");
    named("title", id + "-title", drawing.title());
    named("desc", id + "-desc", drawing.description());
    open("rect", "width", wide);
    attribute("height", high);
    attribute("fill", Ink.PAPER.hex());
    out.append("/>\n");
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Path path) {
        path(path);
      } else if (mark instanceof Mark.Disc disc) {
        disc(disc);
      } else if (mark instanceof Mark.Label label) {
        label(label);
      }
    }
    out.append("</svg>\n");
  }

  private void path(Mark.Path path) {
    StringBuilder way = new StringBuilder();
    for (Mark.Point point : path.points()) {
      way.append(way.length() == 0 ? "M" : "L");
      way.append(number(point.x())).append(' ').append(number(point.y()));
    }
    open("path", "d", path.closed() ? way.append('Z').toString() : way.toString());
    attribute("fill", path.fill().map(Ink::hex).orElse("none"));
    if (path.line().isPresent()) {
      attribute("stroke", path.line().get().hex());
      attribute("stroke-width", number(path.width()));
    }
    if (!path.dash().isEmpty()) {
      List<String> dashes = new ArrayList<>();
      path.dash().forEach(dash -> dashes.add(number(dash)));
      attribute("stroke-dasharray", String.join(" ", dashes));
    }
    out.append("/>\n");
  }

  private void disc(Mark.Disc disc) {
    open("circle", "cx", number(disc.x()));
    attribute("cy", number(disc.y()));
    attribute("r", number(disc.radius()));
    attribute("fill", disc.fill().hex());
    attribute("stroke", disc.line().hex());
    attribute("stroke-width", number(disc.width()));
    out.append("/>\n");
  }

  private void label(Mark.Label label) {
    open("text", "x", number(label.x()));
    attribute("y", number(label.y()));
    attribute("font-size", number(label.size()));
    if (label.bold()) {
      attribute("font-weight", "bold");
    }
    if (label.anchor() != Mark.Anchor.START) {
      attribute("text-anchor", label.anchor().word());
    }
    attribute("fill", label.ink().hex());
    out.append('>').append(VisibleText.escaped(label.text())).append("</text>\n");
  }

  private void named(String name, String id, String text) {
    open(name, "id", id);
    out.append('>').append(VisibleText.escaped(text)).append("</").append(name).append(">\n");
  }

  private void open(String name, String attribute, String value) {
    out.append('<').append(name);
    attribute(attribute, value);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(VisibleText.escaped(value)).append('"');
  }

  /** At most two decimals, and no zeros at the end. */
  private static String number(double value) {
    String text = Decimals.fixed(value, 2);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    return text.equals("-0") ? "0" : text;
  }
}
