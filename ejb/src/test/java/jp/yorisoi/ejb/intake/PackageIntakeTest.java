package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.intake.archive.ApplicantKind;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.setting.SettingMissing;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.vault.Vaults;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PackageIntakeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:05Z");
  private static final String NUMBER = "2026112200000001";
  private static final Catalogue CATALOGUE = Catalogue.packaged();
  private static final Cities CITY = Cities.serving("yasugi");
  private static final SignatureOutcome.Good GOOD = signedBy("安来　花子", "00000");

  private final IntakeTables tables = new IntakeTables();
  private final CallerContext caller = new CallerContext();
  private SignatureOutcome signature = GOOD;
  private boolean trustStoreIsThere = true;
  private boolean keysAreThere = true;
  private final Vaults vaults = new FrontKeys();
  private IntakeDesk desk;
  private PackageIntake intake;

  @BeforeEach
  void setUp() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    AuditDetails details = new AuditDetails();
    details.begin(null);
    caller.actAs(Caller.job("test", "lgwan"));
    desk =
        new IntakeDesk(
            tables.new Submissions(),
            tables.new Quarantine(),
            tables.new Attempts(),
            new IntakeTables.Numbers(),
            new DeclaredFlows(),
            details,
            caller,
            clock);
    intake = new PackageIntake(desk, new Signatures(), CATALOGUE, CITY, vaults, clock);
  }

  private static SignatureOutcome.Good signedBy(String name, String flags) {
    return new SignatureOutcome.Good(
        new SignerAttributes("1f", name, flags, "419900101", "2", "", ""), "SHA256withRSA", NOW);
  }

  private IntakeOutcome receive(byte[] archive) {
    return intake.takeIn(new ReceivedPackage(Channel.PITTARI, NUMBER, ARRIVED, archive));
  }

  private RefusalReason refusal(byte[] archive) {
    IntakeOutcome outcome = receive(archive);
    assertThat(outcome).isInstanceOf(IntakeOutcome.Rejected.class);
    assertThat(tables.submissions).isEmpty();
    assertThat(tables.refused).hasSize(1);
    return ((IntakeOutcome.Rejected) outcome).refusal().reason();
  }

  @Test
  void a_good_package_is_stored_and_gets_a_receipt_number() {
    byte[] archive = new SampleClaim().signed();

    IntakeOutcome outcome = receive(archive);

    Submission stored = tables.submissions.get(0);
    assertThat(outcome).isEqualTo(new IntakeOutcome.Accepted(stored.receiptNumber()));
    assertThat(stored.sourceNumber()).isEqualTo(NUMBER);
    assertThat(stored.archive()).isEqualTo(archive);
    assertThat(stored.procedureId()).isEqualTo("child-allowance-claim");
    assertThat(stored.verification().signature()).contains(GOOD);
    assertThat(tables.forgotten).contains(NUMBER);
  }

  @Test
  void the_same_number_again_gives_the_same_answer_and_changes_nothing() {
    IntakeOutcome first = receive(new SampleClaim().signed());

    assertThat(receive(new SampleClaim().signed())).isEqualTo(first);
    assertThat(receive(new byte[] {1})).isEqualTo(first);

    assertThat(tables.submissions).hasSize(1);
    assertThat(tables.refused).isEmpty();
  }

  @Test
  void a_refused_number_again_gives_the_same_answer_even_when_it_is_good_now() {
    IntakeOutcome first = receive(new byte[] {1});

    assertThat(receive(new SampleClaim().signed())).isEqualTo(first);
    assertThat(tables.submissions).isEmpty();
    assertThat(tables.refused).hasSize(1);
  }

  @Test
  void an_instance_that_lacks_its_trust_store_or_keys_says_so_before_it_takes_anything() {
    assertThatCode(intake::ready).doesNotThrowAnyException();
    trustStoreIsThere = false;
    assertThatThrownBy(intake::ready).isInstanceOf(SettingMissing.class);
    trustStoreIsThere = true;
    keysAreThere = false;
    assertThatThrownBy(intake::ready).isInstanceOf(VaultBroken.class);
  }

  @Test
  void what_is_asked_every_five_seconds_about_all_that_waits_leaves_no_audit_entry() {
    assertThat(Stream.of(IntakeDesk.class.getDeclaredMethods()))
        .filteredOn(
            method ->
                Set.of("known", "begin", "neighbourDown", "ownFault").contains(method.getName()))
        .hasSize(4)
        .allSatisfy(
            method -> assertThat(method.getAnnotation(Allow.class).event().recorded()).isFalse());
  }

  @Test
  void what_was_verified_can_be_read_back() {
    Verification signed = new Verification(NOW, Optional.of(GOOD));
    assertThat(Verification.fromJson(signed.toJson())).isEqualTo(signed);
    Verification unsigned = new Verification(NOW, Optional.empty());
    assertThat(Verification.fromJson(unsigned.toJson())).isEqualTo(unsigned);
  }

  @Test
  void what_was_verified_is_written_as_the_inner_zone_reads_it() {
    Verification signed = new Verification(NOW.plusSeconds(1), Optional.of(GOOD));
    assertThat(new String(signed.toJson(), StandardCharsets.UTF_8))
        .contains("\"signed\":true")
        .contains("\"serial\":\"1f\"")
        .contains("\"checkedAt\":\"2026-11-22T00:10:00Z\"")
        .contains("\"substituted\":false");
  }

  @Test
  void a_state_is_read_as_the_gate_writes_it() {
    String payload =
        "{\"sourceNumber\":\"2026112200000001\",\"sequence\":2,\"status\":\"20\","
            + "\"message\":\"受け付けました\",\"at\":\"2026-11-22T00:05:00Z\"}";
    StatusReport report = StatusReport.fromJson(payload.getBytes(StandardCharsets.UTF_8));
    assertThat(report.number()).isEqualTo(NUMBER);
    assertThat(report.toJson()).isEqualTo(payload.getBytes(StandardCharsets.UTF_8));
  }

  @Nested
  class The_signature {
    @Test
    void is_required_when_the_procedure_says_so() {
      assertThat(refusal(new SampleClaim().unsigned())).isEqualTo(RefusalReason.SIGNATURE_MISSING);
    }

    @Test
    void that_does_not_hold_is_refused_with_its_reason() {
      signature = new SignatureOutcome.Bad(new Refusal(RefusalReason.CERTIFICATE_REVOKED, "since"));
      assertThat(refusal(new SampleClaim().signed())).isEqualTo(RefusalReason.CERTIFICATE_REVOKED);
    }

    @Test
    void that_cannot_be_checked_now_is_no_refusal_and_nothing_is_stored() {
      signature = new SignatureOutcome.Undecided("ocsp_timeout");
      assertThat(receive(new SampleClaim().signed()))
          .isEqualTo(new IntakeOutcome.Deferred("ocsp_timeout"));
      assertThat(tables.submissions).isEmpty();
      assertThat(tables.refused).isEmpty();
    }

    @Test
    void of_somebody_else_is_refused() {
      signature = signedBy("出雲　太郎", "00000");
      assertThat(refusal(new SampleClaim().signed())).isEqualTo(RefusalReason.SIGNER_MISMATCH);
    }

    @Test
    void is_compared_by_name_only_where_the_certificate_holds_the_legal_one() {
      signature = signedBy("＿来　花子", "10000");
      assertThat(receive(new SampleClaim().signed())).isInstanceOf(IntakeOutcome.Accepted.class);
    }

    @Test
    void of_an_agent_is_not_compared_with_the_applicant() {
      signature = signedBy("出雲　太郎", "00000");
      ManifestHeader plain = SamplePackages.header(Channel.PITTARI);
      ManifestHeader agent =
          header(plain, plain.municipalityCode(), plain.procedureId(), 1, ApplicantKind.AGENT);
      assertThat(receive(new SampleClaim().header(agent).signed()))
          .isInstanceOf(IntakeOutcome.Accepted.class);
    }
  }

  @Nested
  class The_content {
    private RefusalReason refusalOf(String municipality, String procedure, int version) {
      ManifestHeader other =
          header(
              SamplePackages.header(Channel.PITTARI),
              municipality,
              procedure,
              version,
              ApplicantKind.PRINCIPAL);
      return refusal(new SampleClaim().header(other).signed());
    }

    @Test
    void is_for_this_city() {
      assertThat(refusalOf("322032", "child-allowance-claim", 1))
          .isEqualTo(RefusalReason.WRONG_MUNICIPALITY);
    }

    @Test
    void names_a_procedure_this_city_offers() {
      assertThat(refusalOf("322067", "no-such-procedure", 1))
          .isEqualTo(RefusalReason.UNKNOWN_PROCEDURE);
    }

    @Test
    void names_a_version_there_is() {
      assertThat(refusalOf("322067", "child-allowance-claim", 99))
          .isEqualTo(RefusalReason.UNKNOWN_VERSION);
    }

    @Test
    void carries_the_number_it_was_fetched_under() {
      assertThat(
              intake.takeIn(
                  new ReceivedPackage(
                      Channel.PITTARI, "2026112200000002", ARRIVED, new SampleClaim().signed())))
          .isInstanceOf(IntakeOutcome.Rejected.class);
      assertThat(tables.refused.get(0).reason()).isEqualTo(RefusalReason.NUMBER_MISMATCH);
    }

    @Test
    void has_every_required_answer() {
      assertThat(refusal(new SampleClaim().without("child-name").signed()))
          .isEqualTo(RefusalReason.ANSWER_MISMATCH);
    }

    @Test
    void has_no_answer_nobody_asked_for() {
      assertThat(refusal(new SampleClaim().with("surprise", "1").signed()))
          .isEqualTo(RefusalReason.ANSWER_MISMATCH);
      assertThat(tables.refused.get(0).detail())
          .as("for the clerk")
          .isEqualTo("undeclared: surprise");
    }

    @Test
    void has_every_required_document() {
      assertThat(refusal(new SampleClaim().withoutDocuments().signed()))
          .isEqualTo(RefusalReason.DOCUMENT_MISSING);
    }

    @Test
    void has_no_document_nobody_asked_for() {
      PackageDocument other =
          new PackageDocument("bank-book", DocumentType.JPEG, SamplePackages.jpeg(100));
      assertThat(refusal(new SampleClaim().document(other).signed()))
          .isEqualTo(RefusalReason.DOCUMENT_NOT_ASKED);
    }

    @Test
    void with_an_odd_answer_is_left_to_the_clerk() {
      assertThat(receive(new SampleClaim().with("phone", "+81-854-23-3000").signed()))
          .isInstanceOf(IntakeOutcome.Accepted.class);
    }

    @Test
    void with_rare_characters_is_accepted() {
      signature = signedBy("＿＿　太郎", "11000");
      byte[] archive = new SampleClaim().with("applicant-name", "𠮷葛󠄀　か\u3099く").signed();
      assertThat(receive(archive)).isInstanceOf(IntakeOutcome.Accepted.class);
    }
  }

  @Nested
  class The_quarantine {
    @Test
    void is_seen_and_cleared_once_with_a_note() {
      receive(new byte[] {1});
      assertThat(desk.quarantined(false, 0, 50)).hasSize(1);
      assertThat(desk.quarantineCount(false)).isEqualTo(1);

      desk.clear(1, "申請者に電話した");

      assertThat(desk.quarantined(1).clearedNote()).isEqualTo("申請者に電話した");
      assertThat(desk.quarantined(false, 0, 50)).isEmpty();
      assertThat(desk.quarantined(true, 0, 50)).hasSize(1);
      assertThatThrownBy(() -> desk.clear(1, "もう一度")).isInstanceOf(QuarantineNotFound.class);
      assertThatThrownBy(() -> desk.quarantined(7)).isInstanceOf(QuarantineNotFound.class);
      assertThatThrownBy(() -> desk.clear(1, " ")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static ManifestHeader header(
      ManifestHeader plain,
      String municipality,
      String procedure,
      int version,
      ApplicantKind applicant) {
    return new ManifestHeader(
        plain.receiptNumber(),
        municipality,
        procedure,
        plain.procedureName(),
        plain.formId(),
        version,
        plain.receivedAt(),
        plain.arrivedAt(),
        applicant,
        plain.channel());
  }

  private final class Signatures implements SignaturePort {
    @Override
    public SignatureOutcome verify(byte[] sent, byte[] signed, Instant arrivedAt) {
      return signature;
    }

    @Override
    public void ready() {
      if (!trustStoreIsThere) {
        throw new SettingMissing("YORISOI_TRUST_STORE");
      }
    }
  }

  private final class FrontKeys extends Vaults {
    @Override
    public Vault front() {
      if (!keysAreThere) {
        throw new VaultBroken("key file cannot be read");
      }
      return null;
    }
  }
}
