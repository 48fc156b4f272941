package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

  @Test
  void java8CanLoadTheClassThatRefusesIt() throws IOException {
    try (InputStream file = Start.class.getResourceAsStream("Start.class")) {
      byte[] start = file.readNBytes(8);
      assertEquals(52, start[7], "class file version, of which Java 8 reads up to 52");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "9", "11", "16"})
  void javaBefore17IsTooOld(String version) {
    assertTrue(Start.isTooOld(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", "25", "100"})
  void java17AndLaterWillDo(String version) {
    assertFalse(Start.isTooOld(version));
  }
}
