package jp.yorisoi.integration.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.RegisterMark;
import jp.yorisoi.ejb.register.RegisterUnavailable;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.integration.register.wsdl.Mark;
import jp.yorisoi.integration.register.wsdl.Resident;
import jp.yorisoi.integration.register.wsdl.ResidentPage;

/**
 * Turns an answer of the register into records, and distrusts it: a missing item, a wrong check
 * digit or a number out of order refuses the whole page, since half a page would look like people
 * who moved away.
 */
final class RegisterMapping {

  private RegisterMapping() {}

  static List<ResidentRecord> read(ResidentPage page, String after) {
    if (page == null || page.getAsOf() == null) {
      throw new RegisterUnavailable("register_answer_empty", null);
    }
    List<ResidentRecord> records = new ArrayList<>();
    String last = after == null ? "" : after;
    for (Resident resident : page.getResident()) {
      ResidentRecord record = record(resident);
      if (record.addresseeNumber().value().compareTo(last) <= 0) {
        throw new RegisterUnavailable("register_answer_out_of_order", null);
      }
      last = record.addresseeNumber().value();
      records.add(record);
    }
    return records;
  }

  private static ResidentRecord record(Resident resident) {
    try {
      return new ResidentRecord(
          new AddresseeNumber(resident.getAddresseeNumber()),
          new AddresseeNumber(resident.getHouseholdNumber()),
          present(resident.getName()),
          present(resident.getKana()),
          present(resident.getDateOfBirth()),
          present(resident.getSex()),
          present(resident.getPostalCode()),
          present(resident.getAddress()),
          present(resident.getRelationshipCode()),
          present(resident.getRelationshipText()),
          present(resident.getResidentState()),
          Optional.ofNullable(resident.getSigningCertificateSerial()),
          Optional.ofNullable(resident.getAuthenticationCertificateSerial()),
          resident.getVersion(),
          resident.getMarks().getMark().stream().map(RegisterMapping::mark).toList());
    } catch (IllegalArgumentException | NullPointerException | DateTimeException broken) {
      throw new RegisterUnavailable("register_answer_broken", broken);
    }
  }

  /** A resident without the list of marks is broken: nobody is unprotected by an omission. */
  private static RegisterMark mark(Mark mark) {
    return new RegisterMark(
        ProtectionKind.valueOf(mark.getKind().value()),
        BlockLevel.valueOf(mark.getInquiryLevel().value()),
        BlockLevel.valueOf(mark.getIssueLevel().value()),
        mark.isProvisional(),
        new AddresseeNumber(mark.getAskedBy()),
        day(mark.getFrom()),
        Optional.ofNullable(mark.getUntil()).map(RegisterMapping::day));
  }

  private static LocalDate day(XMLGregorianCalendar day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }

  private static String present(String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("an item is missing");
    }
    return value;
  }
}
