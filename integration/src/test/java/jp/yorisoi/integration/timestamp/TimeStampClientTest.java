package jp.yorisoi.integration.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;
import jp.yorisoi.integration.outgoing.Destinations;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a stamp over our hash, of now, by an authority we trust for stamps is kept. */
class TimeStampClientTest {
  private static final byte[] HASH = filled(7);

  @TempDir private Path folder;
  private TestOffice office;

  @BeforeEach
  void open() throws Exception {
    office = new TestOffice(KeyPurposeId.id_kp_timeStamping);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static byte[] filled(int value) {
    byte[] hash = new byte[32];
    Arrays.fill(hash, (byte) value);
    return hash;
  }

  private static TimeStampClient client(URI address, Path root) {
    return new TimeStampClient(
        new TimeStampSettings(
            Destinations.of(address.toString()),
            root,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5)));
  }

  private byte[] stamp() throws Exception {
    return client(office.address(), office.rootIn(folder)).stamp(HASH);
  }

  @Test
  void a_stamp_over_the_hash_is_given_back() throws Exception {
    TimeStampToken token = new TimeStampToken(new CMSSignedData(stamp()));
    assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(HASH);
  }

  @Test
  void an_old_answer_to_another_question_is_refused() throws Exception {
    office.answer =
        office.stamp(
            new TimeStampRequestGenerator()
                .generate(TSPAlgorithms.SHA256, HASH, BigInteger.ONE)
                .getEncoded());
    refused("tsa_answer_wrong");
  }

  @Test
  void an_authority_we_do_not_know_is_not_believed() throws Exception {
    try (TestOffice other = new TestOffice(KeyPurposeId.id_kp_timeStamping)) {
      TimeStampClient client = client(other.address(), office.rootIn(folder));
      assertThatThrownBy(() -> client.stamp(HASH))
          .isInstanceOf(TimeStampFailure.class)
          .hasMessage("tsa_not_trusted");
    }
  }

  @Test
  void what_is_no_answer_at_all_is_told_apart() throws Exception {
    office.answer = new byte[] {1, 2, 3};
    refused("tsa_answer_wrong");
    office.status = 503;
    refused("tsa_http_503");
    office.close();
    refused("tsa_unreachable");
  }

  private void refused(String code) {
    assertThatThrownBy(this::stamp).isInstanceOf(TimeStampFailure.class).hasMessage(code);
  }
}
