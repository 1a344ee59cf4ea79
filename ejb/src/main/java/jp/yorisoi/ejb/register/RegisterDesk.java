package jp.yorisoi.ejb.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.protection.ProtectedPersons;
import jp.yorisoi.ejb.protection.RegisterSays;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.domain.MatchRule;
import jp.yorisoi.ejb.register.domain.MatchRule.Person;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door to the mirror of the resident register. Each reading of a person is recorded. */
@Stateless
@Guarded(Chain.CORE)
public class RegisterDesk {
  private static final int CANDIDATES = 20;

  @Inject private MirrorStore mirror;
  @Inject private ProtectedPersons protectedPersons;
  @Inject private AuditDetails details;

  /** For the container. */
  public RegisterDesk() {}

  RegisterDesk(MirrorStore mirror, ProtectedPersons protectedPersons, AuditDetails details) {
    this.mirror = mirror;
    this.protectedPersons = protectedPersons;
    this.details = details;
  }

  /**
   * Writes a page of the register into the mirror.
   *
   * @param residents records as read
   * @param at when they were read
   */
  @Allow(
      permission = Permission.SYNC_REGISTER,
      event = AuditEvent.REGISTER_SYNCED,
      purpose = Purpose.REGISTER_MIRROR)
  public void merge(List<ResidentRecord> residents, Instant at) {
    details.fields("merged=" + residents.size());
    mirror.merge(residents, at);
    protectedPersons.take(residents.stream().map(RegisterDesk::says).toList());
  }

  /**
   * Ends a complete run: who was not seen in it is no longer in the register.
   *
   * @param since start of the run
   * @return number removed
   */
  @Allow(
      permission = Permission.SYNC_REGISTER,
      event = AuditEvent.REGISTER_SYNCED,
      purpose = Purpose.REGISTER_MIRROR)
  public int finishRun(Instant since) {
    int removed = mirror.removeNotSeenSince(since);
    details.fields("removed=" + removed);
    return removed;
  }

  /**
   * Looks for the resident an applicant is.
   *
   * @param declared who the applicant says to be
   * @return the match; open when a clerk must decide
   */
  @Allow(
      permission = Permission.READ_REGISTER,
      event = AuditEvent.REGISTER_READ,
      purpose = Purpose.CASE_HANDLING)
  public Match match(Declared declared) {
    List<Person> candidates =
        mirror.candidates(declared, CANDIDATES).stream().map(RegisterDesk::person).toList();
    Person applicant = person(declared);
    Match match = decide(applicant, candidates);
    match.resident().ifPresent(number -> details.aboutSubject(number.value()));
    details.fields(
        "match=" + match.kind(), "name", "birth_date", "sex", "address", "signing_serial");
    return match;
  }

  /**
   * Candidates a clerk chooses from when nothing matched by itself.
   *
   * @param declared who the applicant says to be
   * @return residents of the same birth date and a similar name, at most 20
   */
  @Allow(
      permission = Permission.READ_REGISTER,
      event = AuditEvent.REGISTER_READ,
      purpose = Purpose.CASE_HANDLING)
  public List<ResidentRecord> candidates(Declared declared) {
    List<ResidentRecord> found = mirror.candidates(declared, CANDIDATES);
    details.fields(
        "addressee_number", "name", "kana", "birth_date", "address", "rows=" + found.size());
    details.shown(shown(found));
    return found;
  }

  /**
   * Reads one resident.
   *
   * @param number addressee number
   * @return the record, or empty when the mirror holds none
   */
  @Allow(
      permission = Permission.READ_REGISTER,
      event = AuditEvent.REGISTER_READ,
      purpose = Purpose.CASE_HANDLING)
  public Optional<ResidentRecord> find(AddresseeNumber number) {
    details.aboutSubject(number.value());
    details.fields("name", "kana", "birth_date", "sex", "address");
    Optional<ResidentRecord> resident = mirror.find(number);
    if (resident.isEmpty()) {
      details.notFound();
    }
    return resident;
  }

  /**
   * Reads the household of a resident.
   *
   * @param number addressee number of the resident
   * @return its members, head first; empty when the mirror holds no such resident
   */
  @Allow(
      permission = Permission.READ_REGISTER,
      event = AuditEvent.REGISTER_READ,
      purpose = Purpose.CASE_HANDLING)
  public List<ResidentRecord> householdOf(AddresseeNumber number) {
    details.aboutSubject(number.value());
    List<ResidentRecord> members =
        mirror
            .find(number)
            .map(resident -> mirror.household(resident.householdNumber(), number))
            .orElse(List.of());
    details.fields(
        "household", "name", "kana", "birth_date", "sex", "address", "rows=" + members.size());
    details.shown(shown(members));
    if (members.isEmpty()) {
      details.notFound();
    }
    return members;
  }

  static Match decide(Person applicant, List<Person> candidates) {
    List<Person> signers = MatchRule.bySignature(applicant, candidates);
    if (signers.size() == 1) {
      return Match.of(MatchKind.SIGNATURE, new AddresseeNumber(signers.get(0).id()));
    }
    List<Person> same = MatchRule.byFourItems(applicant, candidates);
    if (same.size() == 1 && !MatchRule.isSignedByAnother(applicant, same.get(0), candidates)) {
      return Match.of(MatchKind.FOUR_ITEMS, new AddresseeNumber(same.get(0).id()));
    }
    return Match.open(
        switch (candidates.size()) {
          case 0 -> MatchKind.NONE;
          case 1 -> MatchKind.UNCERTAIN;
          default -> MatchKind.SEVERAL;
        });
  }

  private static List<Shown> shown(List<ResidentRecord> residents) {
    return residents.stream()
        .map(resident -> new Shown(null, resident.addresseeNumber().value()))
        .toList();
  }

  private static RegisterSays says(ResidentRecord resident) {
    return new RegisterSays(resident.addresseeNumber(), resident.version(), resident.marks());
  }

  private static Person person(ResidentRecord resident) {
    return new Person(
        resident.addresseeNumber().value(),
        resident.signingSerial().orElse(null),
        SearchKey.of(resident.name()).value(),
        resident.birthDate(),
        resident.sex(),
        SearchKey.of(resident.address()).value(),
        resident.livesHere());
  }

  private static Person person(Declared declared) {
    return new Person(
        "",
        declared.signingSerial().orElse(null),
        SearchKey.of(declared.name()).value(),
        declared.birthDate(),
        declared.sex(),
        SearchKey.of(declared.address()).value(),
        true);
  }
}
