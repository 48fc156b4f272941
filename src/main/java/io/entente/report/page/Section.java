package io.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A section of the page.
 *
 * @param id by which links find it
 * @param heading what it is about
 * @param blocks what it says; none and it is left out
 */
record Section(String id, String heading, List<Block> blocks) {

  Section {
    blocks = List.copyOf(blocks);
  }

  Map<String, Object> fields(int number) {
    List<Object> all = new ArrayList<>();
    blocks.forEach(block -> all.add(block.fields()));
    return Map.of("id", id, "number", number, "heading", heading, "blocks", all);
  }
}
