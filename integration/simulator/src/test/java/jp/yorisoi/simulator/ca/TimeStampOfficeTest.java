package jp.yorisoi.simulator.ca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeStampOfficeTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:20Z");
  @TempDir private Path folder;

  private TimeStampOffice office() throws Exception {
    return TimeStampOffice.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static TimeStampRequest question() throws Exception {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.valueOf(7));
  }

  private static X509Certificate root(TimeStampOffice office) throws Exception {
    byte[] pem = office.trustAnchor().getBytes(StandardCharsets.US_ASCII);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
  }

  @Test
  void a_stamp_names_the_hash_and_the_time_and_is_signed_under_the_root() throws Exception {
    TimeStampOffice office = office();
    TimeStampRequest question = question();
    TimeStampResponse answer = new TimeStampResponse(office.answer(question.getEncoded()));
    answer.validate(question);
    var token = answer.getTimeStampToken();
    assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(NOW);
    X509CertificateHolder unit = token.getCertificates().getMatches(null).iterator().next();
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(unit));
    assertThat(unit.getSubject().toString()).contains("模擬");
    X509Certificate root = root(office);
    assertThat(root.getSubjectX500Principal().getName()).contains("模擬");
    assertThat(unit.getIssuer().getEncoded())
        .isEqualTo(root.getSubjectX500Principal().getEncoded());
  }

  @Test
  void it_is_the_same_authority_after_a_new_start() throws Exception {
    assertThat(root(office())).isEqualTo(root(office()));
  }

  @Test
  void what_is_no_request_is_refused() throws Exception {
    TimeStampOffice office = office();
    assertThatThrownBy(() -> office.answer(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
  }
}
