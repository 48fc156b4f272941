package io.entente.json;

import io.entente.scenario.Claim;
import io.entente.scenario.Pooling;
import io.entente.scenario.Register;
import io.entente.scenario.Scale;
import io.entente.scenario.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads registers of claims; each file once. */
public final class RegisterReader {

  /** The format this reads. */
  public static final String FORMAT = "entente/register/1";

  private static final Keys TOP =
      Keys.of(
          "$schema",
          "format",
          "id",
          "title",
          "summary",
          "asOf",
          "scale",
          "pooling",
          "models",
          "sources",
          "claims",
          "assumption");

  private final Map<Path, RegisterFile> cache = new HashMap<>();

  /** Reads a register; faults are findings, never exceptions. */
  public RegisterFile read(Path file) {
    return read(file, file.toString());
  }

  RegisterFile read(Path file, String shown) {
    RegisterFile known = cache.get(file);
    if (known == null) {
      known = load(file, shown);
      cache.put(file, known);
    }
    return known;
  }

  private static RegisterFile load(Path file, String shown) {
    try {
      return parse(SourceText.read(file, shown));
    } catch (SourceText.Unreadable e) {
      return new RegisterFile(Optional.empty(), Pooling.DEFAULT, List.of(e.asFinding(shown)));
    }
  }

  private static RegisterFile parse(SourceText text) {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(text, findings);
    Reading reading = new Reading(document, findings);
    Optional<Fields> top =
        Format.isRight(reading, document.root(), FORMAT)
            ? Fields.of(reading, document.root(), TOP, "")
            : Optional.empty();
    if (top.isEmpty()) {
      return new RegisterFile(Optional.empty(), Pooling.DEFAULT, findings.list());
    }
    RegisterSections sections = new RegisterSections(reading);
    Map<String, Source> sources = new LinkedHashMap<>();
    Map<String, Claim> claims = new LinkedHashMap<>();
    Scale scale =
        top.get()
            .node("scale")
            .map(node -> sections.scale(node, Scale.DEFAULT))
            .orElse(Scale.DEFAULT);
    Pooling pooling =
        top.get()
            .node("pooling")
            .map(node -> PoolingReader.read(reading, node, Pooling.DEFAULT))
            .orElse(Pooling.DEFAULT);
    top.get().date("asOf");
    top.get().node("sources").ifPresent(node -> sections.sources(node, sources));
    top.get().node("claims").ifPresent(node -> sections.claims(node, sources, scale, claims));
    Optional<Register> register =
        findings.hasErrors() ? Optional.empty() : Optional.of(new Register(sources, claims, scale));
    return new RegisterFile(register, pooling, findings.list());
  }
}
