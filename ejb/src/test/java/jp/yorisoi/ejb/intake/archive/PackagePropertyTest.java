package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PackagePropertyTest {
  private static final byte[] GOOD = SamplePackages.good(Channel.SELF);
  private static final ReadOutcome.Read READ = (ReadOutcome.Read) PackageReader.read(GOOD);

  @Property(tries = 100)
  void what_is_written_is_read_back_equal(
      @ForAll("headers") ManifestHeader header,
      @ForAll("applications") Application application,
      @ForAll("documents") List<PackageDocument> documents) {
    byte[] archive = PackageWriter.write(header, application, documents);

    ReadOutcome outcome = PackageReader.read(archive);

    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
    ApplicationPackage content = ((ReadOutcome.Read) outcome).content();
    assertThat(content.manifest().header()).isEqualTo(header);
    assertThat(content.application()).isEqualTo(application);
    assertThat(content.documents()).isEqualTo(documents);
    assertThat(PackageWriter.write(header, application, documents)).isEqualTo(archive);
  }

  @Property(tries = 2500)
  void a_flipped_byte_is_refused_or_changes_nothing(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] archive = GOOD.clone();
    archive[place % archive.length] ^= (byte) flip;

    if (PackageReader.read(archive) instanceof ReadOutcome.Read read) {
      assertThat(read.content().manifest()).isEqualTo(READ.content().manifest());
      assertThat(read.content().manifestBytes()).isEqualTo(READ.content().manifestBytes());
      assertThat(read.content().application()).isEqualTo(READ.content().application());
      assertThat(read.content().documents()).isEqualTo(READ.content().documents());
    }
  }

  @Property(tries = 1000)
  void any_bytes_are_answered_with_a_refusal(@ForAll @Size(max = 300) byte[] bytes) {
    assertThat(PackageReader.read(bytes)).isInstanceOf(ReadOutcome.Refused.class);
  }

  @Property(tries = 1000)
  void any_bytes_behind_a_good_beginning_and_before_a_good_end_are_answered(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll @Size(min = 1, max = 60) byte[] bytes) {
    byte[] archive = GOOD.clone();
    for (int i = 0; i < bytes.length; i++) {
      archive[(place + i) % archive.length] = bytes[i];
    }
    assertThat(PackageReader.read(archive)).isNotNull();
  }

  @Property(tries = 300)
  void any_manifest_is_answered(@ForAll String text) {
    assertThat(PackageReader.read(SamplePackages.withManifest(old -> text)))
        .isInstanceOf(ReadOutcome.Refused.class);
  }

  @Provide
  Arbitrary<ManifestHeader> headers() {
    Arbitrary<OffsetDateTime> times =
        Arbitraries.longs()
            .between(946_684_800L, 4_102_444_800L)
            .map(
                second ->
                    OffsetDateTime.ofInstant(
                        java.time.Instant.ofEpochSecond(second), ZoneOffset.ofHours(9)));
    return Combinators.combine(
            times,
            times,
            Arbitraries.of(ApplicantKind.values()),
            Arbitraries.of(Channel.values()),
            Arbitraries.integers().between(1, 9999),
            lines(200))
        .as(
            (received, arrived, kind, channel, version, name) ->
                new ManifestHeader(
                    "2611-000001-3",
                    "322032",
                    "child-allowance-claim",
                    name,
                    "form-1",
                    version,
                    received,
                    arrived,
                    kind,
                    channel));
  }

  @Provide
  Arbitrary<Application> applications() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs().between(-40_000, 40_000).map(LocalDate::ofEpochDay);
    Arbitrary<Applicant> applicants =
        Combinators.combine(lines(200), lines(200), dates, Arbitraries.of(Sex.values()), lines(300))
            .as(
                (name, kana, birth, sex, address) ->
                    new Applicant(name, kana, birth, sex, "6920011", address));
    Arbitrary<Contact> contacts =
        Arbitraries.of(
            new Contact(Optional.empty(), Optional.empty()),
            new Contact(Optional.of("090-0000-0000"), Optional.empty()),
            new Contact(Optional.empty(), Optional.of("a@example.jp")));
    return Combinators.combine(
            lines(100), dates, applicants, contacts, lines(100), texts().list().ofMaxSize(20))
        .as(
            (destination, date, applicant, contact, name, values) ->
                new Application(destination, date, applicant, contact, name, items(values)));
  }

  private static List<Item> items(List<String> values) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      boolean repeated = i % 2 == 0;
      items.add(
          new Item(
              repeated ? "child-name" : "field-" + i,
              "項目",
              repeated ? OptionalInt.of(i) : OptionalInt.empty(),
              values.get(i)));
    }
    return items;
  }

  @Provide
  Arbitrary<List<PackageDocument>> documents() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMaxSize(500)
        .map(
            noise -> {
              byte[] content = new byte[noise.length + 5];
              System.arraycopy("%PDF-".getBytes(), 0, content, 0, 5);
              System.arraycopy(noise, 0, content, 5, noise.length);
              return new PackageDocument("proof", DocumentType.PDF, content);
            })
        .list()
        .ofMaxSize(5);
  }

  /** Any characters an application may hold, of all planes, in one line. */
  private static Arbitrary<String> lines(int max) {
    return characters(' ').list().ofMinSize(1).ofMaxSize(max / 2).map(PackagePropertyTest::join);
  }

  private static Arbitrary<String> texts() {
    return characters('\t', '\n', '\r')
        .list()
        .ofMinSize(1)
        .ofMaxSize(100)
        .map(PackagePropertyTest::join);
  }

  private static String join(List<Integer> characters) {
    return "x" + new String(characters.stream().mapToInt(c -> c).toArray(), 0, characters.size());
  }

  private static Arbitrary<Integer> characters(int... more) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0x20, 0x7e),
        Arbitraries.integers().between(0x80, 0x9f),
        Arbitraries.integers().between(0x3040, 0x9fff),
        Arbitraries.integers().between(0x300, 0x36f),
        Arbitraries.integers().between(0xe000, 0xfffd),
        Arbitraries.integers().between(0x20000, 0x2ffff),
        Arbitraries.integers().between(0xe0100, 0xe01ef),
        Arbitraries.of(java.util.stream.IntStream.of(more).boxed().toList()));
  }
}
