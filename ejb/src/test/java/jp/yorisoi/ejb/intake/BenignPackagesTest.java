package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.yorisoi.ejb.BenignInputs;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import org.junit.jupiter.api.Test;

/** No package of a real person is refused, whatever the name, the address or the note. */
class BenignPackagesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final String NUMBER = "2026112200000001";

  @Test
  void no_package_is_refused_for_its_names_and_addresses() {
    List<String> refused = new ArrayList<>();
    List<String> names = BenignInputs.names();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      byte[] archive = signed(name, BenignInputs.addresses().get(i % 160));
      IntakeOutcome outcome =
          BenignIntake.of(new IntakeTables(), NOW, name)
              .takeIn(new ReceivedPackage(Channel.PITTARI, NUMBER, NOW, archive));
      if (!(outcome instanceof IntakeOutcome.Accepted)) {
        refused.add(name + ": " + outcome);
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void no_note_is_changed_on_its_way_through_a_package() {
    List<String> changed = new ArrayList<>();
    for (String note : BenignInputs.notes()) {
      Application plain = SamplePackages.application();
      Application application =
          new Application(
              plain.destination(),
              plain.applicationDate(),
              plain.applicant(),
              plain.contact(),
              plain.contentName(),
              List.of(new Item("note", "備考", OptionalInt.empty(), note)));
      ReadOutcome outcome =
          PackageReader.read(
              PackageWriter.write(SamplePackages.header(Channel.SELF), application, List.of()));
      if (!(outcome instanceof ReadOutcome.Read read)
          || !read.content().application().equals(application)) {
        changed.add(note + ": " + outcome);
      }
    }
    assertThat(changed).isEmpty();
  }

  private static byte[] signed(String name, String address) {
    SampleClaim claim = new SampleClaim().with("applicant-name", name);
    Application plain = claim.with("applicant-address", address).application();
    Applicant person = plain.applicant();
    Application named =
        new Application(
            plain.destination(),
            plain.applicationDate(),
            new Applicant(
                name,
                person.fullNameKana(),
                person.dateOfBirth(),
                person.sex(),
                person.postalCode(),
                address),
            plain.contact(),
            plain.contentName(),
            plain.items());
    return SamplePackages.withSignature(
        PackageWriter.write(
            SamplePackages.header(Channel.PITTARI), named, List.of(SamplePackages.photo())),
        new byte[] {1});
  }
}
