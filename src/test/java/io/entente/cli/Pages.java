package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pages read by a parser that is not ours, and what holds for all of them. */
final class Pages {

  /** The only elements a page has. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3",
          "h4", "nav", "ol", "ul", "li", "main", "section", "span", "div", "table", "caption",
          "thead", "tbody", "tr", "th", "td", "u", "small", "wbr", "figure", "footer", "svg",
          "desc", "rect", "path", "circle", "text");

  private Pages() {}

  static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  static List<Element> all(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** That a page can do nothing, loads nothing and can be heard as well as seen. */
  static Document checked(String html) throws Exception {
    Document document = parse(html);
    Set<String> ids = new HashSet<>();
    List<String> links = new ArrayList<>();
    int level = 1;
    for (Element element : all(document, "*")) {
      String name = element.getTagName();
      assertTrue(ELEMENTS.contains(name), name);
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String attribute = attributes.item(i).getNodeName();
        assertFalse(attribute.startsWith("on") || attribute.equals("style"), attribute);
        assertFalse(attribute.equals("src") || attribute.equals("srcset"), attribute);
      }
      if (element.hasAttribute("id")) {
        assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
      }
      if (element.hasAttribute("href")) {
        assertTrue(element.getAttribute("href").startsWith("#"), element.getAttribute("href"));
        links.add(element.getAttribute("href").substring(1));
      }
      if (name.length() == 2 && name.matches("h[1-4]")) {
        int deep = name.charAt(1) - '0';
        assertTrue(
            deep <= level + 1, "no level of headings is left out: " + element.getTextContent());
        level = deep;
      }
    }
    assertTrue(ids.containsAll(links), () -> links + " lead nowhere");
    assertEquals("en", document.getDocumentElement().getAttribute("lang"));
    for (Element cell : all(document, "th")) {
      assertTrue(cell.hasAttribute("scope"));
    }
    for (Element table : all(document, "table")) {
      assertFalse(child(table, "caption").getTextContent().isBlank());
    }
    for (Element svg : all(document, "svg")) {
      assertEquals("img", svg.getAttribute("role"));
      assertFalse(child(svg, "title").getTextContent().isBlank());
      assertFalse(child(svg, "desc").getTextContent().isBlank());
    }
    for (Element figure : all(document, "figure")) {
      assertEquals(1, figure.getElementsByTagName("table").getLength());
    }
    styleIsTheOneAllowed(document);
    return document;
  }

  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return (Element) node;
      }
    }
    throw new AssertionError(parent.getTagName() + " has no " + name);
  }

  private static void styleIsTheOneAllowed(Document document) throws Exception {
    String style = all(document, "style").get(0).getTextContent();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    String policy =
        all(document, "meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getAttribute("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'",
        policy);
    assertFalse(style.contains("url(") || style.contains("@import"));
  }
}
