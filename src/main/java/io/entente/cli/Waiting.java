package io.entente.cli;

import java.util.Optional;

/** Waits until files are saved. */
interface Waiting {

  /**
   * Returns once some file was written or deleted.
   *
   * @param known the files as they were last looked at
   * @return the files as they are now; empty if there is nothing more to wait for
   */
  Optional<FileStates> next(FileStates known);

  /**
   * By looking at the files several times a second. Notices of the operating system would be
   * quicker, but folders on other machines and in containers send none, and editors save in too
   * many ways: in place, by deleting and writing, by writing beside and renaming.
   */
  final class Polling implements Waiting {

    private static final long PAUSE_MILLIS = 250;

    /** So often a file that is gone is looked for before it counts as deleted. */
    private static final int PATIENCE = 8;

    @Override
    public Optional<FileStates> next(FileStates known) {
      try {
        FileStates now = known;
        while (!now.isTouchedSince(known)) {
          Thread.sleep(PAUSE_MILLIS);
          now = known.now(known.files());
        }
        return Optional.of(settled(now));
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }

    /** The files once they no longer change: an editor may be in the middle of saving. */
    private static FileStates settled(FileStates first) throws InterruptedException {
      FileStates last = first;
      for (int round = 0; ; round++) {
        Thread.sleep(PAUSE_MILLIS / 2);
        FileStates now = last.now(last.files());
        boolean quiet = !now.isTouchedSince(last);
        if (quiet && (now.hasAll() || round >= PATIENCE)) {
          return now;
        }
        last = now;
      }
    }
  }
}
