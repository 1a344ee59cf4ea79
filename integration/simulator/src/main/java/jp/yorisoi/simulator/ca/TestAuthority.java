package jp.yorisoi.simulator.ca;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.util.List;
import jp.yorisoi.simulator.population.CardKey;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * The test certification authority: a root, the authority that issues the cards, and its OCSP
 * responder. Made at the first start into the data folder and the same ever after.
 */
public final class TestAuthority {

  private static final String ROOT = "CN=模擬 最上位認証局 (TEST ONLY),O=模擬 Yorisoi,C=JP";
  private static final String ISSUING = "CN=模擬 署名用認証局 (TEST ONLY),O=模擬 Yorisoi,C=JP";
  private static final String RESPONDER = "CN=模擬 OCSPレスポンダ (TEST ONLY),O=模擬 Yorisoi,C=JP";

  private final Issuer root;
  private final Issuer issuing;
  private final X509CertificateHolder responder;
  private final KeyPair responderKeys;

  private TestAuthority(
      Issuer root, Issuer issuing, X509CertificateHolder responder, KeyPair responderKeys) {
    this.root = root;
    this.issuing = issuing;
    this.responder = responder;
    this.responderKeys = responderKeys;
  }

  /**
   * Reads the authority from its folder, or founds it.
   *
   * @param folder where its keys and certificates live
   * @param clock tells from when the certificates count
   * @return the authority
   * @throws IOException when the folder cannot be read or written
   * @throws GeneralSecurityException when the platform lacks RSA
   */
  public static TestAuthority open(Path folder, Clock clock)
      throws IOException, GeneralSecurityException {
    KeyPair rootKeys = KeyFile.loadOrMake(folder, "root", CardKey.RSA);
    KeyPair issuingKeys = KeyFile.loadOrMake(folder, "issuing", CardKey.RSA);
    KeyPair responderKeys = KeyFile.loadOrMake(folder, "responder", CardKey.RSA);
    Issuer root =
        new Issuer(
            keep(
                folder.resolve("root.crt"),
                () -> Issuer.root(ROOT, rootKeys, clock.instant()).certificate()),
            rootKeys);
    Issuer issuing =
        new Issuer(
            keep(
                folder.resolve("issuing.crt"),
                () -> root.subordinate(ISSUING, issuingKeys, clock.instant()).certificate()),
            issuingKeys);
    X509CertificateHolder responder =
        keep(
            folder.resolve("responder.crt"),
            () -> issuing.responder(RESPONDER, responderKeys.getPublic(), clock.instant()));
    return new TestAuthority(root, issuing, responder, responderKeys);
  }

  /**
   * The certificates a receiver has to trust.
   *
   * @return the issuing authority and the root in PEM
   */
  public String trustAnchors() {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      pem.writeObject(issuing.certificate());
      pem.writeObject(root.certificate());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  Issuer issuing() {
    return issuing;
  }

  X509CertificateHolder responder() {
    return responder;
  }

  KeyPair responderKeys() {
    return responderKeys;
  }

  List<X509CertificateHolder> chain() {
    return List.of(issuing.certificate());
  }

  static X509CertificateHolder keep(Path file, CertificateSource source) throws IOException {
    if (Files.exists(file)) {
      return new X509CertificateHolder(Files.readAllBytes(file));
    }
    X509CertificateHolder made = source.make();
    KeyFile.write(file, made.getEncoded());
    return made;
  }

  /** Something that issues a certificate once it is known that there is none. */
  interface CertificateSource {
    X509CertificateHolder make() throws IOException;
  }
}
