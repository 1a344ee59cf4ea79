package jp.yorisoi.ejb.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.Protection.Source;

/** Protections without a database. */
final class ProtectionsInMemory implements ProtectionStore {
  final Map<String, Protection> rows = new LinkedHashMap<>();
  final Map<String, Long> versions = new LinkedHashMap<>();
  final Map<String, Instant> lifted = new LinkedHashMap<>();
  final Set<String> residents = new HashSet<>();

  List<Protection> of(String subject) {
    return rows.values().stream().filter(one -> one.subject().equals(subject)).toList();
  }

  @Override
  public List<Protection> inForce(String subject, Instant now) {
    return of(subject).stream()
        .filter(Protection::inForce)
        .map(one -> with(one, lifted.get(one.id()), now))
        .toList();
  }

  private static Protection with(Protection one, Instant until, Instant now) {
    Instant running = until != null && now.isBefore(until) ? until : null;
    return new Protection(
        one.id(),
        one.subject(),
        one.askedBy(),
        one.name(),
        one.kana(),
        one.kind(),
        one.source(),
        one.inquiry(),
        one.issue(),
        one.provisional(),
        one.startsOn(),
        one.endsOn(),
        one.enteredAt(),
        one.enteredBy(),
        one.endedAt(),
        one.endedBy(),
        one.endReason(),
        running,
        one.version());
  }

  @Override
  public List<Held> ofRegister(Collection<String> subjects) {
    return rows.values().stream()
        .filter(one -> one.source() == Source.REGISTER && one.inForce())
        .filter(one -> subjects.contains(one.subject()))
        .map(one -> new Held(one.id(), one.subject(), versions.get(one.id()), mark(one)))
        .toList();
  }

  private static RegisterMark mark(Protection one) {
    return new RegisterMark(
        one.kind(),
        one.inquiry(),
        one.issue(),
        one.provisional(),
        new AddresseeNumber(one.askedBy()),
        one.startsOn(),
        Optional.ofNullable(one.endsOn()));
  }

  @Override
  public List<Protection> list(Which which, LocalDate dueUntil, Instant now, int first, int size) {
    return List.copyOf(rows.values());
  }

  @Override
  public int count(Which which, LocalDate dueUntil) {
    return rows.size();
  }

  @Override
  public Optional<Protection> find(String id, Instant now) {
    return Optional.ofNullable(rows.get(id)).map(one -> with(one, lifted.get(id), now));
  }

  @Override
  public boolean isResident(AddresseeNumber subject) {
    return residents.contains(subject.value());
  }

  @Override
  public void add(Protection protection, Long version, ProtectionDetails details) {
    rows.put(protection.id(), protection);
    versions.put(protection.id(), version);
  }

  @Override
  public ProtectionDetails details(String id) {
    return ProtectionDetails.NONE;
  }

  @Override
  public boolean change(
      String id, int version, LocalDate startsOn, LocalDate endsOn, boolean provisional) {
    if (rows.get(id).version() != version) {
      return false;
    }
    rows.computeIfPresent(id, (key, one) -> dated(one, startsOn, endsOn, provisional));
    return true;
  }

  private static Protection dated(
      Protection one, LocalDate from, LocalDate until, boolean provisional) {
    return new Protection(
        one.id(),
        one.subject(),
        one.askedBy(),
        one.name(),
        one.kana(),
        one.kind(),
        one.source(),
        one.inquiry(),
        one.issue(),
        provisional,
        from,
        until,
        one.enteredAt(),
        one.enteredBy(),
        one.endedAt(),
        one.endedBy(),
        one.endReason(),
        null,
        one.version() + 1);
  }

  @Override
  public void update(String id, long version, RegisterMark mark) {
    versions.put(id, version);
    edit(id, one -> dated(one, mark.from(), mark.until().orElse(null), mark.provisional()));
  }

  @Override
  public boolean end(String id, String by, EndReason reason, Instant at) {
    edit(
        id,
        one ->
            new Protection(
                one.id(),
                one.subject(),
                one.askedBy(),
                one.name(),
                one.kana(),
                one.kind(),
                one.source(),
                one.inquiry(),
                one.issue(),
                one.provisional(),
                one.startsOn(),
                one.endsOn(),
                one.enteredAt(),
                one.enteredBy(),
                at,
                by,
                reason,
                null,
                one.version() + 1));
    return true;
  }

  private void edit(String id, UnaryOperator<Protection> edit) {
    rows.computeIfPresent(id, (key, one) -> edit.apply(one));
  }

  @Override
  public void release(String protectionId, String by, String reason, Instant at, Instant until) {
    lifted.put(protectionId, until);
  }

  @Override
  public boolean takeBack(String protectionId, String by, Instant now) {
    return lifted.remove(protectionId) != null;
  }

  @Override
  public List<ReleaseView> releases(String protectionId) {
    return List.of();
  }
}
