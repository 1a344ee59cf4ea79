package jp.yorisoi.integration.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustAnchorsTest {
  private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

  @TempDir Path directory;

  @Test
  void are_read_from_a_pem_file_with_issuing_and_root_certificates()
      throws IOException, CertificateEncodingException, SignatureRefused {
    TestAuthority authority = new TestAuthority("file");
    StringBuilder pem = new StringBuilder();
    for (X509Certificate certificate : authority.certificates()) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    Path file = Files.writeString(directory.resolve("ca.pem"), pem);
    TestAuthority.Holder signer =
        authority.signer(TestAuthority.p384(), new TestAuthority.Wanted());

    assertThat(TrustAnchors.read(file).issuerOf(signer.certificate(), List.of(), AT))
        .isEqualTo(authority.issuing().certificate());
  }

  @Test
  void a_missing_or_empty_file_is_an_error_of_the_set_up() throws IOException {
    assertThatThrownBy(() -> TrustAnchors.read(directory.resolve("none.pem")))
        .isInstanceOf(IllegalStateException.class);
    Path empty = Files.writeString(directory.resolve("empty.pem"), "");
    assertThatThrownBy(() -> TrustAnchors.read(empty)).isInstanceOf(IllegalStateException.class);
  }
}
