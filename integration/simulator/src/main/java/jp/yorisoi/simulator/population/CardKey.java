package jp.yorisoi.simulator.population;

import java.util.Arrays;
import java.util.Optional;

/** The kind of key on a person's card. */
public enum CardKey {
  /** Today's card: RSA-2048, signatures with SHA-256. */
  RSA("rsa"),
  /** The next card: ECDSA P-384, signatures with SHA-384. */
  P384("p384");

  private final String id;

  CardKey(String id) {
    this.id = id;
  }

  /**
   * The name in messages.
   *
   * @return {@code rsa} or {@code p384}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a kind by its name.
   *
   * @param id as {@link #id()}
   * @return the kind, empty when nobody has that name
   */
  public static Optional<CardKey> of(String id) {
    return Arrays.stream(values()).filter(key -> key.id.equals(id)).findAny();
  }
}
