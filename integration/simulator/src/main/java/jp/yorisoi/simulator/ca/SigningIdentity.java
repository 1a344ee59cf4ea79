package jp.yorisoi.simulator.ca;

import java.security.PrivateKey;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What a person signs with.
 *
 * @param key the private key on the card
 * @param certificate the signing certificate
 * @param issuers the certificates above it that go with a signature, the root left out
 */
public record SigningIdentity(
    PrivateKey key, X509CertificateHolder certificate, List<X509CertificateHolder> issuers) {}
