package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.number.Rational;
import org.junit.jupiter.api.Test;

class GiftTest {

  @Test
  void whatMeansSomethingIsEscaped() {
    assertEquals("a\\=b\\: \\{x\\} \\~ \\# \\\\ c d", Gift.escaped("a=b: {x} ~ # \\ c\nd"));
  }

  @Test
  void sharesAreRoundedDownToOneThatIsAccepted() {
    assertEquals(Rational.of(1, 3), Gift.legal(Rational.of(1, 3)));
    assertEquals(Rational.of(1, 10), Gift.legal(Rational.of(1, 11).plus(Rational.of(1, 100))));
    assertEquals("33.33333", Decimal.percent(Rational.of(1, 3)));
    assertEquals("83.33333", Decimal.percent(Rational.of(5, 6)));
  }
}
