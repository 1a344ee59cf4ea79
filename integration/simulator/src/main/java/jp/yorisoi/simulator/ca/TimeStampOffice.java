package jp.yorisoi.simulator.ca;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import jp.yorisoi.simulator.population.CardKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/**
 * The test time-stamping authority (RFC 3161), with a root of its own: it has nothing to do with
 * the cards. Made at the first start into the data folder and the same ever after.
 */
public final class TimeStampOffice {
  private static final String ROOT = "CN=模擬 時刻認証 最上位認証局 (TEST ONLY),O=模擬 Yorisoi,C=JP";
  private static final String UNIT = "CN=模擬 時刻認証局 (TEST ONLY),O=模擬 Yorisoi,C=JP";

  /** A policy that stands for none. */
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

  private static final ASN1ObjectIdentifier SHA256 = TSPAlgorithms.SHA256;
  private static final int SERIAL_BITS = 64;

  private final Issuer root;
  private final X509CertificateHolder unit;
  private final KeyPair keys;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  private TimeStampOffice(Issuer root, X509CertificateHolder unit, KeyPair keys, Clock clock) {
    this.root = root;
    this.unit = unit;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Reads the authority from its folder, or founds it.
   *
   * @param folder where its keys and certificates live
   * @param clock the time it certifies
   * @return the authority
   * @throws IOException when the folder cannot be read or written
   * @throws GeneralSecurityException when the platform lacks RSA
   */
  public static TimeStampOffice open(Path folder, Clock clock)
      throws IOException, GeneralSecurityException {
    KeyPair rootKeys = KeyFile.loadOrMake(folder, "root", CardKey.RSA);
    KeyPair keys = KeyFile.loadOrMake(folder, "unit", CardKey.RSA);
    Issuer root =
        new Issuer(
            TestAuthority.keep(
                folder.resolve("root.crt"),
                () -> Issuer.root(ROOT, rootKeys, clock.instant()).certificate()),
            rootKeys);
    X509CertificateHolder unit =
        TestAuthority.keep(
            folder.resolve("unit.crt"),
            () -> root.timeStamping(UNIT, keys.getPublic(), clock.instant()));
    return new TimeStampOffice(root, unit, keys, clock);
  }

  /**
   * The certificate a receiver has to trust.
   *
   * @return the root in PEM
   */
  public String trustAnchor() {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      pem.writeObject(root.certificate());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Stamps.
   *
   * @param question DER of a TimeStampReq
   * @return DER of a TimeStampResp; a rejection when the question is none we answer
   * @throws IOException when the question is no request at all, or the answer cannot be encoded
   */
  public byte[] answer(byte[] question) throws IOException {
    TimeStampRequest request = new TimeStampRequest(question);
    try {
      TimeStampResponseGenerator generator =
          new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
      return generator
          .generate(request, new BigInteger(SERIAL_BITS, random), Date.from(clock.instant()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException e) {
      throw new IOException(e);
    }
  }

  private TimeStampTokenGenerator tokens() throws TSPException, OperatorCreationException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    SignerInfoGenerator signer =
        new SignerInfoGeneratorBuilder(digests).build(Signers.of(keys.getPrivate()), unit);
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(SHA256)), POLICY);
    tokens.addCertificates(new CollectionStore<>(List.of(unit)));
    return tokens;
  }
}
