package jp.yorisoi.integration.signature;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes signatures for tests, good ones and others. */
final class TestSignature {
  private boolean attributes = true;
  private boolean attached;
  private boolean withCertificate = true;
  private String algorithm;
  private final List<X509Certificate> more = new ArrayList<>();

  static byte[] of(byte[] content, TestAuthority.Holder... signers) {
    return new TestSignature().sign(content, signers);
  }

  TestSignature withoutAttributes() {
    attributes = false;
    return this;
  }

  TestSignature attached() {
    attached = true;
    return this;
  }

  TestSignature withoutCertificate() {
    withCertificate = false;
    return this;
  }

  /** Further certificates sent along. */
  TestSignature with(List<X509Certificate> others) {
    more.addAll(others);
    return this;
  }

  TestSignature algorithm(String name) {
    algorithm = name;
    return this;
  }

  byte[] sign(byte[] content, TestAuthority.Holder... signers) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      List<X509Certificate> certificates = new ArrayList<>(more);
      for (TestAuthority.Holder signer : signers) {
        var builder =
            new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(!attributes);
        String name = algorithm == null ? signer.algorithm() : algorithm;
        generator.addSignerInfoGenerator(
            builder.build(content(name).build(signer.key()), signer.certificate()));
        certificates.add(signer.certificate());
      }
      if (withCertificate) {
        generator.addCertificates(new JcaCertStore(certificates));
      }
      return generator.generate(new CMSProcessableByteArray(content), attached).getEncoded("DER");
    } catch (CMSException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Names the JDK does not know, such as MD5 and PSS, are made by BouncyCastle. */
  private static JcaContentSignerBuilder content(String name) {
    JcaContentSignerBuilder builder = new JcaContentSignerBuilder(name);
    return name.endsWith("MGF1") ? builder.setProvider(new BouncyCastleProvider()) : builder;
  }
}
