package jp.yorisoi.ejb.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.policy.audit.AuditDetails;

/** A mirror in memory with made-up people, and the desk before it. */
public final class Residents implements MirrorStore {
  /** The household of {@link #hanako}. */
  public static final AddresseeNumber HOUSEHOLD = new AddresseeNumber("5000001017");

  private final List<ResidentRecord> people = new ArrayList<>();

  /** A mirror with these people in it. */
  public Residents(ResidentRecord... people) {
    this.people.addAll(List.of(people));
  }

  /** The desk over this mirror. */
  public RegisterDesk desk(AuditDetails details) {
    return new RegisterDesk(this, new PersonsInMemory(), details);
  }

  /** The head of a household, applicant of the sample packages. */
  public static ResidentRecord hanako() {
    return person(1, "安来　花子", "ヤスギ　ハナコ", "1990-01-01", "2", "02", "1", "4d2f");
  }

  /** Somebody of the household, numbered by a serial. */
  public static ResidentRecord person(
      int serial,
      String name,
      String kana,
      String birth,
      String sex,
      String relationship,
      String state,
      String signingSerial) {
    return new ResidentRecord(
        AddresseeNumber.ofSerial(serial),
        HOUSEHOLD,
        name,
        kana,
        birth,
        sex,
        "6920011",
        "島根県安来市安来町878-2",
        relationship,
        "続柄",
        state,
        Optional.ofNullable(signingSerial),
        Optional.empty(),
        1);
  }

  /** A child of the household. */
  public static ResidentRecord child(int serial, String name, String birth) {
    return person(serial, name, "ヤスギ　コ", birth, "1", "20", "1", null);
  }

  @Override
  public void merge(List<ResidentRecord> residents, Instant at) {
    people.addAll(residents);
  }

  @Override
  public int removeNotSeenSince(Instant since) {
    return 0;
  }

  @Override
  public Optional<ResidentRecord> find(AddresseeNumber number) {
    return people.stream().filter(p -> p.addresseeNumber().equals(number)).findFirst();
  }

  @Override
  public List<ResidentRecord> household(AddresseeNumber household, AddresseeNumber beside) {
    return people.stream().filter(p -> p.householdNumber().equals(household)).toList();
  }

  @Override
  public List<ResidentRecord> candidates(Declared declared, int limit) {
    return people.stream()
        .filter(
            p ->
                p.birthDate().equals(declared.birthDate())
                    || p.signingSerial().isPresent()
                        && p.signingSerial().equals(declared.signingSerial()))
        .limit(limit)
        .toList();
  }
}
