package io.entente.report.page;

import io.entente.report.figure.Drawing;
import io.entente.report.figure.Svg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a section, as the template has it. */
sealed interface Block {

  /** What the template is given: the kind of block to what it holds. */
  Map<String, Object> fields();

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    @Override
    public Map<String, Object> fields() {
      return Map.of("paragraph", Map.of("text", text));
    }
  }

  /** A remark in smaller letters. */
  record Remark(String text) implements Block {
    @Override
    public Map<String, Object> fields() {
      return Map.of("remark", Map.of("text", text));
    }
  }

  /** A heading inside a section, two levels deep. */
  record Heading(String text, boolean minor) implements Block {
    @Override
    public Map<String, Object> fields() {
      return Map.of(minor ? "minorHeading" : "subheading", Map.of("text", text));
    }
  }

  /** A list. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public Map<String, Object> fields() {
      return Map.of("bullets", Map.of("items", items));
    }
  }

  /**
   * A table.
   *
   * @param caption what it shows
   * @param columns their headings; the first is that of the rows' names
   * @param rows each a cell for every column; the first is the name of the row
   */
  record Table(String caption, List<Cell> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public Map<String, Object> fields() {
      return Map.of("table", table());
    }

    Map<String, Object> table() {
      List<Object> head = new ArrayList<>();
      columns.forEach(column -> head.add(column.fields()));
      List<Object> body = new ArrayList<>();
      for (List<Cell> row : rows) {
        List<Object> cells = new ArrayList<>();
        row.subList(1, row.size()).forEach(cell -> cells.add(cell.fields()));
        body.add(Map.of("name", row.get(0).fields(), "cells", cells));
      }
      return Map.of("caption", caption, "columns", head, "rows", body);
    }
  }

  /**
   * A figure, and under it what it shows as a table.
   *
   * @param name of its files, without the ending; also its id on the page
   * @param caption stands above it
   * @param drawing the figure
   * @param data the table
   */
  record Figure(String name, String caption, Drawing drawing, Table data) implements Block {
    @Override
    public Map<String, Object> fields() {
      Map<String, Object> figure = new LinkedHashMap<>();
      figure.put("id", name);
      figure.put("caption", caption);
      figure.put("svg", Svg.element(drawing, name));
      figure.put("wide", drawing.width() > 560);
      figure.put("data", data.table());
      return Map.of("figure", figure);
    }
  }
}
