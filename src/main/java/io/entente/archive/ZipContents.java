package io.entente.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a zip that nobody vouches for into memory: names that lead elsewhere, names given twice,
 * links, and contents beyond stated sizes are refused.
 */
final class ZipContents {

  /** The largest zip that is read, and the most that its contents may come to. */
  static final int LIMIT = 256 * 1024 * 1024;

  private static final int ENTRY_LIMIT = 64 * 1024 * 1024;
  private static final int MOST_ENTRIES = 10_000;

  private ZipContents() {}

  /** The files of a zip, by name. */
  static SortedMap<String, byte[]> read(byte[] zip) throws PackException {
    if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
      throw new PackException("this is not a zip", "name a file that entente pack has made");
    }
    if (CentralDirectory.namesLink(zip)) {
      throw refused("it holds a link, which could lead anywhere");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    long total = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        requireInside(name);
        if (files.size() == MOST_ENTRIES) {
          throw refused("it holds more than 10,000 files");
        }
        byte[] content = in.readNBytes(ENTRY_LIMIT + 1);
        total += content.length;
        if (content.length > ENTRY_LIMIT || total > LIMIT) {
          throw refused("unpacked it would be far larger than any pack: " + quoted(name));
        }
        if (files.put(name, content) != null) {
          throw refused("it holds two files named " + quoted(name));
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new PackException(
          "the zip is damaged or cut off after " + files.size() + " files", "fetch it again");
    }
    requireNoFileIsFolder(files);
    return files;
  }

  /** Refuses what is not a plain relative name of a file. */
  private static void requireInside(String name) throws PackException {
    boolean plain = !name.isEmpty() && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    for (int i = 0; i < name.length(); i++) {
      plain &= !Character.isISOControl(name.charAt(i));
    }
    for (String segment : name.split("/", -1)) {
      plain &= !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    }
    if (!plain) {
      throw refused("it names a place that is no file inside it: " + quoted(name));
    }
  }

  private static void requireNoFileIsFolder(SortedMap<String, byte[]> files) throws PackException {
    for (String name : files.keySet()) {
      for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        if (files.containsKey(name.substring(0, slash))) {
          throw refused(quoted(name.substring(0, slash)) + " is both a file and a folder in it");
        }
      }
    }
  }

  private static String quoted(String name) {
    return "\"" + (name.length() > 80 ? name.substring(0, 80) + "..." : name) + "\"";
  }

  private static PackException refused(String why) {
    return new PackException("the zip is refused: " + why, "entente pack makes no such zip");
  }
}
