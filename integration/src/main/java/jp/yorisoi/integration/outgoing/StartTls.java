package jp.yorisoi.integration.outgoing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * How the connection to the mail server is protected: by STARTTLS (RFC 3207) with a server that
 * proves its name, or not at all. There is no "when the server offers it": whoever sits between
 * could take the offer away.
 *
 * @param required whether a mail leaves over TLS only
 * @param roots PEM file with the CA certificates that are trusted instead of those of Java
 */
public record StartTls(boolean required, Optional<Path> roots) {
  /** A connection in clear text, for a mailbox on the same machine. */
  public static final StartTls OFF = new StartTls(false, Optional.empty());

  /** What Jakarta Mail is told. */
  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(required));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(required));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
    if (required) {
      roots.ifPresent(file -> properties.put("mail.smtp.ssl.socketFactory", trusting(file)));
    }
    return properties;
  }

  private static SSLSocketFactory trusting(Path pem) {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(pem))) {
      KeyStore roots = KeyStore.getInstance(KeyStore.getDefaultType());
      roots.load(null, null);
      int number = 0;
      for (Certificate root :
          CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
        roots.setCertificateEntry("root" + number++, root);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(roots);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("roots of the mail server cannot be read", broken);
    }
  }
}
