package jp.yorisoi.ejb.register.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.register.ResidentRecord;

/** A row of {@code resident}, only read through JPA; a page is merged by plain JDBC. */
@Entity
@Table(name = "resident")
public class ResidentRow {
  @Id
  @Column(name = "addressee_number")
  String addresseeNumber;

  @Column(name = "household_number")
  String householdNumber;

  @Column(name = "name")
  String name;

  @Column(name = "name_key")
  String nameKey;

  @Column(name = "kana")
  String kana;

  @Column(name = "kana_key")
  String kanaKey;

  @Column(name = "birth_date")
  String birthDate;

  @Column(name = "sex")
  String sex;

  @Column(name = "postal_code")
  String postalCode;

  @Column(name = "address")
  String address;

  @Column(name = "relationship_code")
  String relationshipCode;

  @Column(name = "relationship")
  String relationship;

  @Column(name = "resident_state")
  String residentState;

  @Column(name = "signing_serial")
  String signingSerial;

  @Column(name = "authentication_serial")
  String authenticationSerial;

  @Column(name = "version")
  long version;

  /** Required by JPA. */
  protected ResidentRow() {}

  ResidentRecord toRecord() {
    return new ResidentRecord(
        new AddresseeNumber(addresseeNumber),
        new AddresseeNumber(householdNumber),
        name,
        kana,
        birthDate,
        sex,
        postalCode,
        address,
        relationshipCode,
        relationship,
        residentState,
        Optional.ofNullable(signingSerial),
        Optional.ofNullable(authenticationSerial),
        version);
  }
}
