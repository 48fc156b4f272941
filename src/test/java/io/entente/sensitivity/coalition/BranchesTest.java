package io.entente.sensitivity.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which coalitions runs are seen with. */
class BranchesTest {

  private static String coalition(Branches branches, long run, int branch) {
    StringBuilder text = new StringBuilder();
    for (int player = 0; player < branches.players(); player++) {
      text.append(branches.has(run, branch, player) ? 1 : 0);
    }
    return text.toString();
  }

  @Test
  void everySubsetOnce() {
    Map<String, Integer> seen = new TreeMap<>();
    Subsets subsets = new Subsets(4);
    for (int branch = 0; branch < subsets.count(); branch++) {
      seen.merge(coalition(subsets, 7, branch), 1, Integer::sum);
    }
    assertEquals(16, seen.size());
    assertEquals("0000", coalition(subsets, 0, 0));
    assertEquals("1111", coalition(subsets, 0, 15));
  }

  @Test
  void alonesAndWithouts() {
    Chosen chosen = Chosen.alonesAndWithouts(3);
    assertEquals(8, chosen.count());
    List<String> expected = List.of("111", "000", "100", "010", "001", "011", "101", "110");
    for (int branch = 0; branch < 8; branch++) {
      assertEquals(expected.get(branch), coalition(chosen, 0, branch));
    }
    BitSet two = new BitSet();
    two.set(1, 3);
    Chosen left = Chosen.leavingOut(4, List.of(two));
    assertEquals("1111", coalition(left, 0, 0));
    assertEquals("1001", coalition(left, 0, 1));
  }

  /** Along an order one player more is in, the one that is said to come in; and so reversed. */
  @Test
  void playersComeInOneByOne() {
    for (int players = 1; players < 9; players++) {
      Orders orders = new Orders(players, 3);
      assertEquals(2 * players, orders.count());
      for (long run : new long[] {0, 5, 64, 5, 128, 0}) {
        for (boolean reversed : new boolean[] {false, true}) {
          StringBuilder expected = new StringBuilder("0".repeat(players));
          assertEquals(expected.toString(), coalition(orders, run, orders.branch(0, reversed)));
          for (int size = 1; size <= players; size++) {
            int player = orders.at(run, reversed ? players - size : size - 1);
            expected.setCharAt(player, '1');
            assertEquals(
                expected.toString(), coalition(orders, run, orders.branch(size, reversed)));
          }
        }
      }
    }
  }

  /** Of three players each order has 1/6; 6,000 runs are within 5 standard errors of it. */
  @Test
  void everyOrderIsEquallyLikely() {
    Orders orders = new Orders(3, 1);
    Map<String, Integer> seen = new TreeMap<>();
    for (int run = 0; run < 6000; run++) {
      seen.merge("" + orders.at(run, 0) + orders.at(run, 1) + orders.at(run, 2), 1, Integer::sum);
    }
    assertEquals(6, seen.size());
    for (Map.Entry<String, Integer> one : seen.entrySet()) {
      assertTrue(Math.abs(one.getValue() - 1000) < 5 * Math.sqrt(6000 * 5 / 36.0), seen.toString());
    }
  }
}
