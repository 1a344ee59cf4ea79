package jp.yorisoi.simulator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import jp.yorisoi.simulator.ca.CardOffice;
import jp.yorisoi.simulator.ca.OcspQuestion;
import jp.yorisoi.simulator.ca.OcspResponder;
import jp.yorisoi.simulator.ca.TestAuthority;
import jp.yorisoi.simulator.online.ApplicationLedger;
import jp.yorisoi.simulator.population.CardKey;
import jp.yorisoi.simulator.population.City;
import jp.yorisoi.simulator.population.Population;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageTest {

  @TempDir static Path folder;
  private static CardOffice office;
  private static ApplicationLedger ledger;
  private static RequestDesk desk;
  private static PackageCheck check;

  @BeforeAll
  static void open() throws Exception {
    Clock clock = Clock.systemUTC();
    Population population = Population.of(City.YASUGI, 400);
    TestAuthority authority = TestAuthority.open(folder.resolve("ca"), clock);
    office = new CardOffice(folder.resolve("ca"), authority, population, clock);
    ledger = new ApplicationLedger(folder.resolve("requests"), clock);
    desk = new RequestDesk(population, office, ledger, clock, () -> "http://127.0.0.1:9/canary");
    X509CertificateHolder issuing;
    try (PEMParser pem = new PEMParser(new StringReader(authority.trustAnchors()))) {
      issuing = (X509CertificateHolder) pem.readObject();
    }
    OcspResponder responder = new OcspResponder(authority, office, clock);
    check =
        new PackageCheck(issuing, new OcspQuestion(issuing, responder::answer), City.YASUGI.code());
  }

  @AfterAll
  static void close() throws IOException {
    ledger.close();
    office.close();
  }

  @ParameterizedTest
  @EnumSource(CardKey.class)
  void good_package_passes_an_independent_check(CardKey key) throws Exception {
    for (String number :
        desk.make(order(5, Optional.empty(), Optional.of(key), false, Optional.empty()))) {
      assertThat(check.findings(Files.readAllBytes(ledger.archive(number)))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(CardKey.class)
  void unusual_names_pass_and_are_kept(CardKey key) throws Exception {
    StringBuilder texts = new StringBuilder();
    for (String number :
        desk.make(order(8, Optional.empty(), Optional.of(key), true, Optional.empty()))) {
      byte[] archive = Files.readAllBytes(ledger.archive(number));
      assertThat(check.findings(archive)).isEmpty();
      texts.append(new String(entry(archive, "application.xml"), StandardCharsets.UTF_8));
    }
    assertThat(texts).contains("𠮷");
    assertThat(texts).containsPattern("[\uDB40\uDD00-\uDB40\uDDEF]").contains("\u3099");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail", "letter"})
  void all_of_an_order_can_want_to_be_told_in_one_way(String wish) throws Exception {
    for (String number :
        desk.make(order(4, Optional.empty(), Optional.empty(), false, Optional.of(wish)))) {
      assertThat(entry(Files.readAllBytes(ledger.archive(number)), "application.xml"))
          .asString(StandardCharsets.UTF_8)
          .contains(">" + wish + "<");
    }
  }

  private static RequestDesk.Order order(
      int count,
      Optional<BadKind> bad,
      Optional<CardKey> key,
      boolean unusualNames,
      Optional<String> noticeBy) {
    return new RequestDesk.Order(
        count, bad, key, Optional.empty(), unusualNames, noticeBy, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(BadKind.class)
  void bad_package_is_bad_in_the_way_it_claims(BadKind kind) throws Exception {
    List<String> numbers =
        desk.make(order(1, Optional.of(kind), Optional.empty(), false, Optional.empty()));
    byte[] archive = Files.readAllBytes(ledger.archive(numbers.get(0)));
    Set<String> also = kind == BadKind.MANY_ENTRIES ? Set.of("unlisted-file") : Set.of();
    assertThat(check.findings(archive)).contains(kind.id()).isSubsetOf(union(kind.id(), also));
    assertThat(ledger.find(numbers.get(0)).note()).isEqualTo(kind.id());
    if (kind != BadKind.NOT_ZIP) {
      measure(kind, ledger.archive(numbers.get(0)));
    }
  }

  private static void measure(BadKind kind, Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (kind == BadKind.MANY_ENTRIES) {
        assertThat(zip.size()).isEqualTo(65_004);
      } else if (kind == BadKind.BOMB) {
        assertThat(Files.size(archive)).isBetween(900_000L, 1_200_000L);
        assertThat(Collections.list(zip.entries()).stream().mapToLong(ZipEntry::getSize).sum())
            .isGreaterThan(10_000_000_000L);
        ZipEntry last = zip.getEntry("attachments/11_insurance-proof.pdf");
        assertThat(zip.getInputStream(last).readNBytes(1 << 16)).containsOnly(0);
      }
    }
  }

  @Test
  void checksums_of_overlapping_entries_are_right() {
    CRC32 whole = new CRC32();
    CRC32 first = new CRC32();
    CRC32 second = new CRC32();
    byte[] head = "安来市".getBytes(StandardCharsets.UTF_8);
    byte[] tail = new byte[100_003];
    first.update(head);
    second.update(tail);
    whole.update(head);
    whole.update(tail);
    assertThat(CrcCombination.of(first.getValue(), second.getValue(), tail.length))
        .isEqualTo(whole.getValue());
  }

  private static Set<String> union(String one, Set<String> others) {
    Set<String> all = new java.util.HashSet<>(others);
    all.add(one);
    return all;
  }

  private static byte[] entry(byte[] archive, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IllegalStateException(name);
  }
}
