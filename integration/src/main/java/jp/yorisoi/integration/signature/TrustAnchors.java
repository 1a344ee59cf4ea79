package jp.yorisoi.integration.signature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.intake.RefusalReason;

/**
 * The CA certificates that are trusted, and paths to them. Self-signed certificates of the file are
 * the anchors, the others help to build the path; a file without a self-signed one makes all of
 * them anchors. Revocation is asked separately, by OCSP, for the signer's certificate.
 */
final class TrustAnchors {
  private static final int LONGEST_PATH = 3;

  private final Set<TrustAnchor> anchors;
  private final List<X509Certificate> authorities;

  TrustAnchors(List<X509Certificate> authorities) {
    List<X509Certificate> roots = authorities.stream().filter(TrustAnchors::selfSigned).toList();
    this.authorities = authorities;
    this.anchors =
        (roots.isEmpty() ? authorities : roots)
            .stream().map(ca -> new TrustAnchor(ca, null)).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the file.
   *
   * @param pem one or more certificates in PEM
   * @return the anchors
   * @throws IllegalStateException when the file is missing, broken or empty: without it no
   *     signature can be verified
   */
  static TrustAnchors read(Path pem) {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(pem))) {
      List<X509Certificate> authorities =
          CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (authorities.isEmpty()) {
        throw new IllegalStateException("YORISOI_TRUST_STORE holds no certificate");
      }
      return new TrustAnchors(authorities);
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("YORISOI_TRUST_STORE cannot be read", broken);
    }
  }

  /**
   * Finds the issuer of a certificate by a valid path to an anchor.
   *
   * @param certificate the signer's certificate
   * @param sent other certificates that came with the signature; they help, they are not trusted
   * @param at the time at which all of the path has to be valid
   * @return the certificate of the issuer
   * @throws SignatureRefused when there is no such path
   */
  X509Certificate issuerOf(
      X509Certificate certificate, Collection<X509Certificate> sent, Instant at)
      throws SignatureRefused {
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      List<X509Certificate> helpers = new ArrayList<>(authorities);
      helpers.addAll(sent);
      helpers.add(certificate);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(helpers)));
      parameters.setRevocationEnabled(false);
      parameters.setMaxPathLength(LONGEST_PATH);
      parameters.setDate(Date.from(at));
      PKIXCertPathBuilderResult path =
          (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
      var certificates = path.getCertPath().getCertificates();
      return certificates.size() > 1
          ? (X509Certificate) certificates.get(1)
          : path.getTrustAnchor().getTrustedCert();
    } catch (CertPathBuilderException none) {
      throw new SignatureRefused(
          RefusalReason.CERTIFICATE_UNKNOWN_ISSUER, "no valid path to a trusted issuer");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no PKIX", impossible);
    }
  }

  private static boolean selfSigned(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
