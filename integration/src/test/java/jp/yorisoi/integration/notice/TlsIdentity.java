package jp.yorisoi.integration.notice;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A CA of one test, and servers it vouches for. */
final class TlsIdentity {
  private static final char[] PASSWORD = "test".toCharArray();
  private static final X500Name CA = new X500Name("CN=test CA");

  private final KeyPair keys;
  private final X509Certificate root;

  TlsIdentity() throws Exception {
    keys = pair();
    JcaX509v3CertificateBuilder builder = builder(1, CA, keys);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    root = signed(builder);
  }

  /** Writes the root where a setting could name it. */
  Path rootIn(Path folder) throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(root.getEncoded());
    return Files.writeString(
        folder.resolve("root.pem"),
        "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  /** A server that proves to be at an address. */
  SSLContext serverAt(GeneralName name) throws Exception {
    KeyPair own = pair();
    JcaX509v3CertificateBuilder builder = builder(2, new X500Name("CN=mail server"), own);
    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(name));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "server", own.getPrivate(), PASSWORD, new Certificate[] {signed(builder), root});
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private static JcaX509v3CertificateBuilder builder(long serial, X500Name name, KeyPair pair) {
    Instant now = Instant.now();
    return new JcaX509v3CertificateBuilder(
        CA,
        BigInteger.valueOf(serial),
        Date.from(now.minus(Duration.ofHours(1))),
        Date.from(now.plus(Duration.ofHours(1))),
        name,
        pair.getPublic());
  }

  private X509Certificate signed(JcaX509v3CertificateBuilder builder) throws Exception {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
  }
}
