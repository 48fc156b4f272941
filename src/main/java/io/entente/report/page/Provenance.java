package io.entente.report.page;

import java.util.SortedMap;

/**
 * By what and from what a report was made.
 *
 * @param program its name and version
 * @param inputs the files read: name to SHA-256
 */
public record Provenance(String program, SortedMap<String, String> inputs) {}
