package io.entente.report.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Drawings as files, read by readers that are not ours. */
class DrawingTest {

  private static final Reading HALF = new Reading(0.5, 0.4, 0.6);

  private static Drawing estimates(String name) {
    return new Estimates(
            "How often",
            "of 100 draws",
            List.of(
                new Estimates.Group(
                    name,
                    List.of(
                        new Estimates.Row("base", Optional.of(HALF), true),
                        new Estimates.Row("none", Optional.empty(), false)))))
        .drawing();
  }

  private static BufferedImage painted(Drawing drawing) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Png.file(drawing)));
  }

  private static Document parsed(Drawing drawing) throws Exception {
    byte[] file = Svg.file(drawing).getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static List<String> texts(Document document, String element) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void paintedPixelsAreWhereTheMarksAre() throws IOException {
    BufferedImage image = painted(estimates("an outcome"));
    assertEquals(3 * 520, image.getWidth());
    int x = 3 * (150 + 408) / 2;
    int darkest = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      darkest = image.getRaster().getSample(x, y, 0) < 60 ? darkest + 1 : darkest;
    }
    assertTrue(darkest >= 3 * 8, "the dot at 50 is as high as it is: " + darkest);
    assertEquals(255, image.getRaster().getSample(1, 1, 0), "paper");
  }

  @Test
  void rasterSurvivesItsCompression() throws IOException {
    long seed = 5;
    Random random = new Random(seed);
    Drawing drawing = new Drawing("t", "d", 301, 97);
    for (int i = 0; i < 200; i++) {
      Ink ink = Ink.values()[random.nextInt(Ink.values().length)];
      drawing.rectangle(
          random.nextInt(300),
          random.nextInt(90),
          random.nextInt(90),
          1 + random.nextInt(30),
          ink,
          ink);
    }
    Raster raster = new Raster(903, 291);
    Brush brush = new Brush(raster, 3);
    drawing.marks().forEach(brush::paint);
    BufferedImage image = painted(drawing);
    byte[] found = new byte[3 * 903 * 291];
    for (int i = 0; i < 903 * 291; i++) {
      int rgb = image.getRGB(i % 903, i / 903);
      found[3 * i] = (byte) (rgb >> 16);
      found[3 * i + 1] = (byte) (rgb >> 8);
      found[3 * i + 2] = (byte) rgb;
    }
    assertArrayEquals(raster.pixels(), found, "seed " + seed);
  }

  @Test
  void areasAreCoveredByWhatTheyMeasure() {
    Raster raster = new Raster(40, 40);
    raster.fill(List.of(new double[] {5.5, 5, 30.5, 5, 30.5, 30, 5.5, 30}), 0);
    double ink = 0;
    for (byte pixel : raster.pixels()) {
      ink += (255 - (pixel & 255)) / 255.0 / 3;
    }
    assertEquals(25 * 25, ink, 0.5);
    raster = new Raster(40, 40);
    raster.fill(List.of(new double[] {0, 0, 40, 0, 0, 40}), 0);
    ink = 0;
    for (byte pixel : raster.pixels()) {
      ink += (255 - (pixel & 255)) / 255.0 / 3;
    }
    assertEquals(800, ink, 4);
  }

  @Test
  void svgHasTextsAsTextsAndAnOwnDescription() throws Exception {
    String name = "<script>\"&' ]]> \u202E";
    Document document = parsed(estimates(name));
    assertTrue(texts(document, "text").contains("<script>\"&' ]]> \uFFFD"));
    assertEquals(List.of("How often"), texts(document, "title"));
    String description = texts(document, "desc").get(0);
    assertTrue(description.contains("base, 50"), description);
    assertEquals("img", document.getDocumentElement().getAttribute("role"));
    assertEquals(0, document.getElementsByTagName("script").getLength());
  }

  @Test
  void longWordsEndInDots() throws Exception {
    String word = "x".repeat(10_000);
    for (String text : texts(parsed(estimates(word)), "text")) {
      assertTrue(text.length() < 100, text);
    }
    assertTrue(Glyphs.width(Glyphs.fitting(word, 13, true, 200), 13, true) <= 200);
  }

  @Test
  void lettersWithoutOutlineAreToldOf() {
    assertFalse(Png.hasBoxes(estimates("Zażółć gęślą jaźń, Ελλάς, Москва")));
    assertTrue(Png.hasBoxes(estimates("北京")));
  }

  @Test
  void tornadoTellsEndsApartWithoutColour() throws Exception {
    Tornado tornado =
        new Tornado(
            "What moves it",
            "of 100 runs",
            0.4,
            List.of(
                new Tornado.Bar("omega", "0", "1", 0.74, 0.09),
                new Tornado.Bar("both above", "1", "2", 0.5, 0.6),
                new Tornado.Bar("nothing", "1", "2", 0.4, 0.4)));
    Document document = parsed(tornado.drawing());
    assertTrue(texts(document, "text").containsAll(List.of("omega", "0", "1", "both above")));
    assertTrue(texts(document, "desc").get(0).contains("omega: 74 at 0, 9 at 1."));
    assertTrue(painted(tornado.drawing()).getHeight() > 300);
  }

  @Test
  void boxesNameTheSidesThatCutSomethingOff() throws Exception {
    Boxes.Limit below = new Boxes.Limit("omega", 0, 0.4, 0, 1);
    assertEquals("below 0.4", below.says());
    assertEquals("above 0.45", new Boxes.Limit("leverage", 0.45, 1, 0, 1).says());
    assertEquals("0.2 to 0.4", new Boxes.Limit("x", 0.2, 0.4, 0, 1).says());
    assertEquals("any", new Boxes.Limit("x", 0, 1, 0, 1).says());
    Boxes boxes =
        new Boxes("Where it is frequent", List.of(new Boxes.Box(0.81, 0.3, List.of(below))));
    assertTrue(texts(parsed(boxes.drawing()), "desc").get(0).contains("81 of 100 runs inside"));
  }

  @Test
  void ticksAreRound() {
    assertEquals(
        List.of(0.0, 0.2, 0.4),
        new Scale(0, 0.4, 0, 1)
            .ticks().stream().filter(t -> t == 0 || t == 0.2 || t == 0.4).toList());
    assertEquals(List.of(-2.0, 0.0, 2.0, 4.0), new Scale(-3, 5, 0, 1).ticks());
    assertEquals(1, new Scale(7, 7, 0, 1).ticks().size());
    assertEquals("0.3", Scale.number(0.1 + 0.2));
  }

  @Test
  void curvesWithGapsAreDrawnInPieces() throws Exception {
    List<Optional<Reading>> gap =
        List.of(Optional.of(HALF), Optional.of(HALF), Optional.empty(), Optional.of(HALF));
    Curves curves =
        new Curves(
            "Along x",
            "of 100 runs",
            "x",
            List.of(0.0, 1.0, 2.0, 3.0),
            List.of(new Curves.Line("one", gap)));
    Document document = parsed(curves.drawing());
    assertTrue(texts(document, "desc").get(0).contains("one: from 50 to 50."));
    assertEquals(
        4,
        document.getElementsByTagName("circle").getLength(),
        "three points and one beside the name");
  }
}
