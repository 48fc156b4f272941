package io.entente.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes zips whose bytes depend on nothing but names and contents.
 *
 * <p>Entries are stored, not compressed: what deflate makes of the same text differs between
 * versions of zlib, and with them between versions of Java and machines. All carry one time, given
 * as local time, so that no time zone enters; it is after January 1980, since Java adds a second,
 * zoned time to entries of the first day that a zip can name.
 */
final class StoredZip {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StoredZip() {}

  /** A zip of these files, by name. */
  static byte[] of(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] content = file.getValue();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
