package jp.yorisoi.ejb.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Contact;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import jp.yorisoi.policy.zone.DeclaredFlows;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What intake accepts may cross the gate, and a mail may be sent to its address: else a package
 * would rest, or a notice be parked, for good.
 */
class IntakeFitsGateTest {
  private final DeclaredFlows flows = new DeclaredFlows();
  private final PackageInspection inspection = new PackageInspection(Catalogue.packaged(), flows);

  @Property(tries = 600)
  void whatever_is_written_in_an_application(
      @ForAll("texts") String name,
      @ForAll("texts") String address,
      @ForAll("texts") String child) {
    crosses(application(name, address, child, "hanako@example.jp"));
  }

  @Property(tries = 600)
  void whatever_mail_address_it_names(@ForAll("addresses") String mail) {
    crosses(application("安来　花子", "安来町878-2", "安来　一郎", mail));
  }

  @Example
  void ordinary_ones_are_accepted_and_odd_ones_are_refused_at_once() {
    for (String mail : List.of("hanako@example.jp", "o'neil+tag@sub.example.co.jp", "花子@例え.jp")) {
      assertThat(accepted(application("a", "b", "c", mail))).as(mail).isTrue();
    }
    for (String mail : List.of("\"a,b\"@example.jp", "a@b@c", "<a@example.jp>", "a@[IPv6:::1]")) {
      assertThat(accepted(application("a", "b", "c", mail))).as(mail).isFalse();
    }
    assertThat(accepted(application("a\u007f", "b", "c", "a@b.jp"))).isFalse();
    assertThat(accepted(application("a", "b", "c\u007f", "a@b.jp"))).isFalse();
    assertThat(accepted(application("a", "b", "c\td\ne", "a@b.jp"))).isTrue();
  }

  private static boolean accepted(Application application) {
    return written(application).isPresent();
  }

  /** The writer reads what it wrote and refuses what intake would. */
  private static Optional<byte[]> written(Application application) {
    try {
      return Optional.of(
          PackageWriter.write(SamplePackages.header(Channel.SELF), application, List.of()));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("application_invalid");
      return Optional.empty();
    }
  }

  private void crosses(Application application) {
    Optional<byte[]> archive = written(application);
    if (archive.isPresent() && PackageReader.read(archive.get()) instanceof ReadOutcome.Read read) {
      assertThatCode(() -> inspection.inspect(fetched(archive.get()))).doesNotThrowAnyException();
      String to = read.content().application().contact().emailAddress().orElseThrow();
      Map<String, String> notice =
          Map.of(
              "receiptNumber",
              "2611-000001-3",
              "messageId",
              "m",
              "to",
              to,
              "subject",
              "s",
              "body",
              "b");
      assertThatCode(() -> flows.flow("notice-out").admit(notice)).doesNotThrowAnyException();
    }
  }

  private static Application application(String name, String address, String child, String mail) {
    Application sample = SamplePackages.application();
    Applicant who = sample.applicant();
    return new Application(
        sample.destination(),
        sample.applicationDate(),
        new Applicant(name, who.fullNameKana(), who.dateOfBirth(), who.sex(), "6920011", address),
        new Contact(Optional.empty(), Optional.of(mail)),
        sample.contentName(),
        List.of(new Item("child-name", "子の氏名", OptionalInt.of(0), child)));
  }

  private static FetchedPackage fetched(byte[] archive) {
    return new FetchedPackage(
        "2611-000001-3",
        "SELF",
        "2611-000001-3",
        "child-allowance-claim",
        1,
        Instant.EPOCH,
        archive,
        "{}",
        "request-1");
  }

  /** Characters XML can carry, the odd ones among them often. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0x20, 0x9f),
            Arbitraries.integers().between(0x7d, 0x80),
            Arbitraries.of(0x9, 0xa, 0xd, 0x200b, 0x202e, 0x2028, 0x3000, 0xfeff, 0xfffd),
            Arbitraries.integers().between(0x3040, 0x9fff),
            Arbitraries.integers().between(0x20000, 0x2ffff))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(IntakeFitsGateTest::join);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
                Arbitraries.integers().between('a', 'z'),
                Arbitraries.integers().between(0x21, 0x9f),
                Arbitraries.of(
                    (int) '.', (int) ',', (int) '"', (int) '\\', (int) '[', 0x3000, 0xfc))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(IntakeFitsGateTest::join);
    return part.flatMap(local -> part.map(domain -> local + "@" + domain));
  }

  private static String join(List<Integer> characters) {
    return new String(characters.stream().mapToInt(c -> c).toArray(), 0, characters.size());
  }
}
