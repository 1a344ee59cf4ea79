package jp.yorisoi.integration.onlinerequest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Recorded messages of the online-request service, as in docs/interfaces.md. */
final class Sample {
  private Sample() {}

  static byte[] bytes(String name) {
    try (InputStream stream = Sample.class.getResourceAsStream("/onlinerequest/" + name)) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
