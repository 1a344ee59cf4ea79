package jp.yorisoi.simulator.ca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import jp.yorisoi.simulator.population.City;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.population.Resident;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardOfficeTest {

  @TempDir static Path folder;

  private final Population population = Population.of(City.YASUGI, 400);
  private TestAuthority authority;
  private CardOffice office;

  @BeforeEach
  void open() throws Exception {
    authority = TestAuthority.open(folder, Clock.systemUTC());
    office = new CardOffice(folder, authority, population, Clock.systemUTC());
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void certificate_has_the_shape_of_jpki() throws IOException {
    Resident holder =
        population.claimants().stream()
            .filter(person -> person.name().startsWith("葛"))
            .findFirst()
            .orElseThrow();
    X509CertificateHolder certificate = office.valid(holder).certificate();
    assertThat(certificate.getSerialNumber()).isEqualTo(holder.card().signingSerial());
    assertThat(certificate.getExtension(Extension.keyUsage).isCritical()).isTrue();
    assertThat(
            KeyUsage.fromExtensions(certificate.getExtensions())
                .hasUsages(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
        .isTrue();
    assertThat(
            CertificatePolicies.fromExtensions(certificate.getExtensions())
                .getPolicyInformation(new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.1.20")))
        .isNotNull();
    Map<String, String> names = otherNames(certificate);
    String given = holder.name().substring(holder.name().indexOf('　') + 1);
    assertThat(names.get("1")).isEqualTo("葛城　" + given);
    assertThat(names.get("2")).isEqualTo("1" + "0".repeat(2 + given.length()));
    assertThat(names.get("3")).isEqualTo(holder.sex());
    assertThat(names.get("4")).matches("[34]" + holder.dateOfBirth().replace("-", ""));
    assertThat(names.get("5")).isEqualTo(holder.home().address());
    assertThat(names.get("6")).isEqualTo("0".repeat(holder.home().address().length()));
  }

  @ParameterizedTest
  @CsvSource({"𠮷田　太郎,吉田　太郎,10000", "髙橋　一,高橋　一,1000", "安来　花子,安来　花子,00000", "𩸽　海,＿　海,100"})
  void characters_a_card_cannot_hold_are_replaced_and_flagged(
      String legal, String text, String flags) {
    assertThat(CardText.of(legal)).isEqualTo(new CardText(text, flags));
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01,419900101",
    "2019-05-01,520190501",
    "2019-04-30,420190430",
    "1926-12-24,219261224",
    "9999-99-99,099999999"
  })
  void birth_has_the_digit_of_its_era_in_front(String date, String written) {
    assertThat(CardProfile.birth(date)).isEqualTo(written);
  }

  @Test
  void ocsp_tells_good_revoked_and_unknown() throws Exception {
    OcspQuestion question = question();
    Resident holder = population.claimants().get(0);
    assertThat(question.ask(office.valid(holder).certificate().getSerialNumber()))
        .isEqualTo("good");
    assertThat(question.ask(office.expired(holder).certificate().getSerialNumber()))
        .isEqualTo("good");
    assertThat(question.ask(office.revoked(holder).certificate().getSerialNumber()))
        .isEqualTo("revoked");
    assertThat(question.ask(BigInteger.valueOf(4711))).isEqualTo("unknown");
    X509CertificateHolder stranger = office.stranger(holder).issuers().get(0);
    assertThat(question.ask(stranger, holder.card().signingSerial())).isEqualTo("unknown");
  }

  @Test
  void authority_certificates_and_revocations_are_the_same_after_a_restart() throws Exception {
    Resident holder = population.claimants().get(1);
    X509CertificateHolder before = office.valid(holder).certificate();
    BigInteger revoked = office.revoked(holder).certificate().getSerialNumber();
    String anchors = authority.trustAnchors();
    office.close();
    open();
    assertThat(authority.trustAnchors()).isEqualTo(anchors).contains("-----BEGIN CERTIFICATE-----");
    assertThat(office.valid(holder).certificate()).isEqualTo(before);
    assertThat(question().ask(revoked)).isEqualTo("revoked");
  }

  @Test
  void ocsp_refuses_what_is_no_request() throws Exception {
    OcspResponder responder = new OcspResponder(authority, office, Clock.systemUTC());
    for (byte[] broken : new byte[][] {{}, {1, 2, 3}, {0x30, 0x00}}) {
      assertThat(new OCSPResp(responder.answer(broken)).getStatus())
          .isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }
  }

  private OcspQuestion question() {
    OcspResponder responder = new OcspResponder(authority, office, Clock.systemUTC());
    return new OcspQuestion(authority.issuing().certificate(), responder::answer);
  }

  private static Map<String, String> otherNames(X509CertificateHolder certificate) {
    Map<String, String> names = new TreeMap<>();
    Arrays.stream(
            GeneralNames.fromExtensions(
                    certificate.getExtensions(), Extension.subjectAlternativeName)
                .getNames())
        .map(name -> ASN1Sequence.getInstance(name.getName()))
        .forEach(
            sequence -> {
              String oid = ASN1ObjectIdentifier.getInstance(sequence.getObjectAt(0)).getId();
              assertThat(oid).startsWith("1.2.392.200149.8.5.5.");
              ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(sequence.getObjectAt(1));
              names.put(
                  oid.substring(oid.length() - 1),
                  ASN1UTF8String.getInstance(tagged.getExplicitBaseObject()).getString());
            });
    return names;
  }
}
