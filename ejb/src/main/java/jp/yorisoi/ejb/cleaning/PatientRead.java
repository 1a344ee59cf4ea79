package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file in memory that lets itself be read for so long and no longer: what turns a file that sends
 * its reader in circles into one that is refused.
 */
final class PatientRead extends RandomAccessReadBuffer {
  private static final int LOOK_EVERY = 1024;
  private final long until;
  private int reads;

  PatientRead(byte[] content, Duration longest) {
    super(content);
    this.until = System.nanoTime() + longest.toNanos();
  }

  /** Gives up when the time is over. */
  void requireTime() throws IOException {
    if (System.nanoTime() - until > 0) {
      throw new Uncleanable(Unclean.BEYOND_LIMITS, "takes too long");
    }
  }

  @Override
  public int read() throws IOException {
    tick();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    tick();
    return super.read(into, offset, length);
  }

  /** Views of the original class read past this one. */
  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  private void tick() throws IOException {
    if (++reads % LOOK_EVERY == 0) {
      requireTime();
    }
  }
}
