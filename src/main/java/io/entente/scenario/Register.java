package io.entente.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources a scenario may cite and the claims taken from them, by id, in file order.
 *
 * @param sources every claim's source is among these
 * @param claims the claims
 * @param scale what their strengths are measured in
 */
public record Register(Map<String, Source> sources, Map<String, Claim> claims, Scale scale) {

  /** A register without claims, for games that cite nothing. */
  public static final Register EMPTY = new Register(Map.of(), Map.of(), Scale.DEFAULT);

  public Register {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }
}
