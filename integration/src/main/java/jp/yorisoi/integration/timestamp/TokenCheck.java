package jp.yorisoi.integration.timestamp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Who signed a token, and whether that one may stamp for the roots we trust. */
final class TokenCheck {
  private final Set<TrustAnchor> roots;

  TokenCheck(List<X509Certificate> roots) {
    this.roots =
        roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
  }

  static TokenCheck read(Path pem) {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(pem))) {
      List<X509Certificate> roots = new ArrayList<>();
      CertificateFactory.getInstance("X.509")
          .generateCertificates(stream)
          .forEach(one -> roots.add((X509Certificate) one));
      if (roots.isEmpty()) {
        throw new IllegalStateException("YORISOI_TSA_ROOT holds no certificate");
      }
      return new TokenCheck(roots);
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("YORISOI_TSA_ROOT cannot be read", broken);
    }
  }

  /** Purpose, validity at the time of the stamp, and signature; then the path to a root. */
  void require(TimeStampToken token) throws TimeStampFailure {
    try {
      List<X509Certificate> sent = certificates(token);
      X509Certificate signer =
          sent.stream()
              .filter(one -> token.getSID().match(holder(one)))
              .findFirst()
              .orElseThrow(() -> new TimeStampFailure("tsa_signer_not_sent", null));
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(signer);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, target);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(token.getTimeStampInfo().getGenTime());
      CertPathBuilder.getInstance("PKIX").build(parameters);
    } catch (TSPException | OperatorCreationException | GeneralSecurityException untrusted) {
      throw new TimeStampFailure("tsa_not_trusted", untrusted);
    }
  }

  private static List<X509Certificate> certificates(TimeStampToken token)
      throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
      all.add(converter.getCertificate(one));
    }
    return all;
  }

  private static X509CertificateHolder holder(X509Certificate certificate) {
    try {
      return new X509CertificateHolder(certificate.getEncoded());
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
