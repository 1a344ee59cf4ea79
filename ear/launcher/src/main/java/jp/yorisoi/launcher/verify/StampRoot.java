package jp.yorisoi.launcher.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The root of the time-stamping authority, and whether a token comes from under it. */
final class StampRoot {
  private final Set<TrustAnchor> anchors = new HashSet<>();

  private StampRoot() {}

  static StampRoot read(Path pem) {
    StampRoot root = new StampRoot();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(pem))) {
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
        root.anchors.add(new TrustAnchor((X509Certificate) one, null));
      }
    } catch (IOException | GeneralSecurityException broken) {
      throw new LaunchFailure(
          "時刻認証局の証明書 " + pem + " を読めません。--tsa-root か YORISOI_TSA_ROOT で示してください。", broken);
    }
    if (root.anchors.isEmpty()) {
      throw new LaunchFailure(
          "時刻認証局の証明書 " + pem + " に証明書がありません。--tsa-root か YORISOI_TSA_ROOT で示してください。");
    }
    return root;
  }

  /** A token that proves nothing; its message is for people. */
  static final class NotTrusted extends Exception {
    private static final long serialVersionUID = 1L;

    NotTrusted(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** The certified time, when the token is about this hash and everything about it is right. */
  Instant check(byte[] der, byte[] hash) throws NotTrusted {
    try {
      TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
      if (!TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
          || !Arrays.equals(hash, token.getTimeStampInfo().getMessageImprintDigest())) {
        throw new NotTrusted("別の値のタイムスタンプです", null);
      }
      signed(token);
      return token.getTimeStampInfo().getGenTime().toInstant();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException untrusted) {
      throw new NotTrusted("署名か証明書を信頼できません", untrusted);
    } catch (CMSException | IOException | RuntimeException unreadable) {
      throw new NotTrusted("読めません", unreadable);
    }
  }

  private void signed(TimeStampToken token)
      throws TSPException, OperatorCreationException, GeneralSecurityException, NotTrusted {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> sent = new ArrayList<>();
    X509Certificate signer = null;
    for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
      X509Certificate certificate = converter.getCertificate(one);
      sent.add(certificate);
      signer = token.getSID().match(one) ? certificate : signer;
    }
    if (signer == null) {
      throw new NotTrusted("署名者の証明書がありません", null);
    }
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(signer);
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(token.getTimeStampInfo().getGenTime());
    CertPathBuilder.getInstance("PKIX").build(parameters);
  }
}
