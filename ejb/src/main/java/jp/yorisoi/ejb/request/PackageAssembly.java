package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.BasicItem;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.Submission;
import jp.yorisoi.ejb.intake.Verification;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.ApplicantKind;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Contact;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.PreparedPackage;
import jp.yorisoi.ejb.intake.archive.Sex;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * Makes the package of checked answers: the same form every channel has. What is not asked of this
 * applicant is not in it, even if it was answered before.
 */
final class PackageAssembly {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final ProcedureDefinition procedure;
  private final City city;
  private final Answers answers;

  PackageAssembly(ProcedureDefinition procedure, City city, Answers answers) {
    this.procedure = procedure;
    this.city = city;
    this.answers = answers;
  }

  /** All of the package that does not depend on its number, checked. */
  PreparedPackage prepare(Instant now, List<PackageDocument> attached) {
    OffsetDateTime time = time(now);
    ReceiptNumber specimen = ReceiptNumber.of(YearMonth.from(time), 1);
    return PackageWriter.prepare(
        header(specimen, time), application(time.toLocalDate()), documents(attached));
  }

  /** What waits for the inner zone: the archive with the hash of the applicant's PIN. */
  Submission submission(
      ReceiptNumber number, Instant now, String pinHash, PreparedPackage prepared) {
    return new Submission(
        number,
        Channel.SELF,
        number.value(),
        procedure.id(),
        procedure.version(),
        now,
        Optional.of(pinHash),
        prepared.archive(header(number, time(now))),
        new Verification(now, Optional.empty()));
  }

  private static OffsetDateTime time(Instant now) {
    return OffsetDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), JAPAN);
  }

  private ManifestHeader header(ReceiptNumber number, OffsetDateTime time) {
    return new ManifestHeader(
        number.value(),
        city.code().value(),
        procedure.id(),
        procedure.name().ja(),
        procedure.formId(),
        procedure.version(),
        time,
        time,
        ApplicantKind.PRINCIPAL,
        Channel.SELF);
  }

  Application application(LocalDate today) {
    return new Application(
        city.mayor(),
        today,
        applicant(),
        new Contact(given(BasicItem.PHONE_NUMBER), given(BasicItem.EMAIL_ADDRESS)),
        procedure.name().ja(),
        items());
  }

  /** The name as it reads, for what the applicant has agreed to elsewhere. */
  String kana() {
    return basic(BasicItem.FULL_NAME_KANA);
  }

  /** The telephone number, empty when none was given. */
  String phone() {
    return given(BasicItem.PHONE_NUMBER).orElse("");
  }

  private Applicant applicant() {
    return new Applicant(
        basic(BasicItem.FULL_NAME),
        basic(BasicItem.FULL_NAME_KANA),
        LocalDate.parse(basic(BasicItem.DATE_OF_BIRTH)),
        Sex.ofCode(basic(BasicItem.SEX)).orElse(Sex.UNKNOWN),
        basic(BasicItem.POSTAL_CODE),
        basic(BasicItem.FULL_ADDRESS));
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Page page : procedure.pagesFor(answers)) {
      for (int i = 0; i < page.entries(answers); i++) {
        for (Field field : page.fields()) {
          String value = answers.value(field.id(), i);
          if (!value.isEmpty() && field.isAsked(answers, i)) {
            OptionalInt index = page.repeat().isPresent() ? OptionalInt.of(i) : OptionalInt.empty();
            items.add(new Item(field.id(), field.label().ja(), index, value));
          }
        }
      }
    }
    return items;
  }

  private List<PackageDocument> documents(List<PackageDocument> attached) {
    return procedure.documents().stream()
        .filter(document -> document.isAsked(answers))
        .map(DocumentRequest::id)
        .flatMap(id -> attached.stream().filter(document -> document.documentId().equals(id)))
        .toList();
  }

  private String basic(BasicItem item) {
    return answers.value(procedure.basic().get(item));
  }

  private Optional<String> given(BasicItem item) {
    return Optional.ofNullable(procedure.basic().get(item))
        .map(answers::value)
        .filter(value -> !value.isEmpty());
  }
}
