package jp.yorisoi.simulator.ca;

import java.security.PrivateKey;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Picks the signature algorithm by the key: SHA-256 with RSA, SHA-384 with ECDSA P-384. */
public final class Signers {

  private Signers() {}

  /**
   * Makes a signer.
   *
   * @param key an RSA or EC key
   * @return a signer for one signature
   */
  public static ContentSigner of(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(
              key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA384withECDSA")
          .build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
