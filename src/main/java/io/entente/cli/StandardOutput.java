package io.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/** Standard output, which remembers whether its reader went away, as {@code head} does. */
final class StandardOutput extends FilterOutputStream {

  private boolean readerGone;

  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  /** Whether the last write failed because nobody reads on. */
  boolean isReaderGone() {
    return readerGone;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException failed) {
      readerGone = "Broken pipe".equals(failed.getMessage());
      throw failed;
    }
  }
}
