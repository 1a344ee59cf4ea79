package jp.yorisoi.ear.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.intake.Verification;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.CaseContent;
import jp.yorisoi.ejb.procedure.CaseFacts;
import jp.yorisoi.ejb.procedure.CaseStore;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterStore;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.NewProtection;
import jp.yorisoi.ejb.protection.ProtectionDesk;
import jp.yorisoi.ejb.protection.ProtectionDetails;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.ejb.register.Declared;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.MirrorStore;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.NewHold;
import jp.yorisoi.policy.Chain;

/**
 * A mother who is protected, her husband whom she is protected from, in one household of the
 * register, and what the city holds of both. Everything is planted in the caller's transaction.
 */
@ApplicationScoped
public class ProtectedSample {
  static final String NAME = "隠田　守子";
  static final String KANA = "カクシダ　モリコ";
  static final String BIRTH = "1993-02-28";
  static final String SECRET_ADDRESS = "島根県安来市秘密町４９番地";
  static final AddresseeNumber MOTHER = AddresseeNumber.ofSerial(987_654_321);
  static final AddresseeNumber HUSBAND = AddresseeNumber.ofSerial(987_654_322);
  static final AddresseeNumber HOUSEHOLD = AddresseeNumber.ofSerial(987_654_320);
  static final String LINKED = number(999_901);
  static final String UNLINKED = number(999_902);
  static final String HUSBANDS = number(999_903);

  /** What was planted is sent to the database, where what is counted without entities sees it. */
  @PersistenceContext(unitName = "core")
  private EntityManager core;

  @Inject private CaseStore cases;
  @Inject private LetterStore letters;
  @Inject private MirrorStore mirror;
  @Inject private ProtectionDesk protections;
  @Inject private CoreHoldDesk holds;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Of a month no request has come in yet. */
  static String number(int serial) {
    return ReceiptNumber.of(YearMonth.of(2099, 12), serial).value();
  }

  /** Who the mother says to be in a request. */
  static Declared declared() {
    return new Declared(NAME, KANA, BIRTH, "2", SECRET_ADDRESS, Optional.empty());
  }

  /** The husband and his case, which every clerk sees. */
  void plantHusband() {
    mirror.merge(List.of(resident(HUSBAND, "隠田　攻", "カクシダ　オサム", "1990-01-01", "1", "02")), now());
    add(HUSBANDS, "隠田　攻", "カクシダ　オサム", "1990-01-01", HUSBAND);
  }

  /** The mother, her cases, a letter, a message that is stuck, and legal holds. */
  void plantMother() {
    mirror.merge(List.of(resident(MOTHER, NAME, KANA, BIRTH, "2", "12")), now());
    add(LINKED, NAME, KANA, BIRTH, MOTHER);
    add(UNLINKED, "隠田　森子", KANA, BIRTH, null);
    letters.add(
        new Letter(
            LINKED,
            9,
            "approved",
            now(),
            new Letter.Content(NAME, "6920011", SECRET_ADDRESS, "通知", "本文"),
            false));
    LocalDateTime past = LocalDateTime.of(2020, 1, 1, 0, 0);
    records
        .tables(Chain.CORE)
        .update(
            "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
                + " next_attempt_at, parked_at) VALUES ('case-notice',?,?,?,'r',?,?,?)",
            LINKED,
            UUID.randomUUID().toString(),
            new byte[] {1},
            past,
            past,
            past);
    holds.enter(wish(HoldScope.PERSON, MOTHER.value()));
    holds.enter(wish(HoldScope.SOURCE, UNLINKED));
    records
        .tables(Chain.CORE)
        .update(
            "UPDATE legal_hold SET lift_asked_at = entered_at, lift_asked_by = 'who-asked'"
                + " WHERE target = ?",
            UNLINKED);
    core.flush();
  }

  /** A legal hold by somebody who is sure of the number. */
  static NewHold wish(HoldScope scope, String target) {
    return new NewHold(scope, target, "訴訟", "総務課長", LocalDate.of(2020, 1, 1), null).surely();
  }

  /** A complete run of the register in which neither of them is seen. */
  void leaveTheRegister() {
    Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
    mirror.merge(
        List.of(
            resident(MOTHER, NAME, KANA, BIRTH, "2", "12"),
            resident(HUSBAND, "隠田　攻", "カクシダ　オサム", "1990-01-01", "1", "02")),
        longAgo);
    mirror.removeNotSeenSince(longAgo.plusSeconds(1));
  }

  /** A legal hold on a person. */
  void hold(AddresseeNumber person) {
    holds.enter(wish(HoldScope.PERSON, person.value()));
  }

  /** Lifts every hold there is. */
  void liftHolds() {
    records
        .tables(Chain.CORE)
        .update("UPDATE legal_hold SET lifted_at = entered_at WHERE lifted_at IS NULL");
  }

  /** Id of the hold that names her, a name nothing has before there is one. */
  String hold() {
    return holdOn(MOTHER);
  }

  /** Id of the hold that names a person. */
  String holdOn(AddresseeNumber person) {
    return records
        .tables(Chain.CORE)
        .select(
            "SELECT id FROM legal_hold WHERE target = ?", row -> row.getString(1), person.value())
        .stream()
        .findFirst()
        .orElse("none");
  }

  /** Protects her; the caller has to be the officer. */
  ProtectionOutcome protect() {
    return protections.enter(
        new NewProtection(
            ProtectionKind.SUPPORT,
            MOTHER,
            List.of(),
            BlockLevel.ERROR,
            BlockLevel.ERROR,
            true,
            LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
            null,
            new ProtectionDetails(HUSBAND.value(), "隠田　攻", "相談機関に確認")));
  }

  /** Id of the message that is stuck, 0 before there is one. */
  long message() {
    return records.count(
        Chain.CORE, "SELECT COALESCE(MAX(id), 0) FROM outbox WHERE ordering_key = ?", LINKED);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ResidentRecord resident(
      AddresseeNumber number, String name, String kana, String birth, String sex, String code) {
    return new ResidentRecord(
        number,
        HOUSEHOLD,
        name,
        kana,
        birth,
        sex,
        "6920011",
        SECRET_ADDRESS,
        code,
        "続柄",
        "1",
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private void add(
      String receipt, String name, String kana, String birth, AddresseeNumber resident) {
    CaseFacts facts =
        new CaseFacts(
            receipt,
            "PITTARI",
            receipt,
            "child-allowance-claim",
            1,
            1,
            CaseState.TAKEN_IN,
            name,
            kana,
            birth,
            resident == null ? null : resident.value(),
            resident == null ? MatchKind.UNCERTAIN : MatchKind.BY_HAND,
            0,
            now(),
            now(),
            LocalDate.of(2020, 1, 1),
            null,
            null,
            null,
            null,
            null,
            null,
            2,
            0);
    byte[] paper = "paper".getBytes(StandardCharsets.UTF_8);
    cases.add(
        facts,
        new CaseContent(
            paper,
            Answers.NONE,
            new String(new Verification(now(), Optional.empty()).toJson(), StandardCharsets.UTF_8),
            List.of(new CaseContent.Attachment("other", "application/pdf", "cleaned", paper))));
  }
}
