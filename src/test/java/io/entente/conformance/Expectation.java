package io.entente.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** How one kind of answer is compared with what a case says. Throws an AssertionError if wrong. */
interface Expectation {

  /**
   * Compares.
   *
   * @param game the case
   * @param expected what stands under this kind's name
   * @param all everything that the case expects, for kinds that refer to others
   */
  void check(PublishedGame game, JsonElement expected, JsonObject all) throws Exception;
}
