package jp.yorisoi.simulator.ca;

import java.util.List;
import jp.yorisoi.simulator.population.Resident;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * What the JPKI signing certificate says of its holder: subjectAltName otherName in arc
 * 1.2.392.200149.8.5.5 (japan-specs §3.1).
 */
final class CardProfile {

  /** Policy of the signing certificate, the test constant. */
  static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.1.20");

  private static final String ARC = "1.2.392.200149.8.5.5.";
  private static final List<String> ERA_STARTS =
      List.of("1868-01-25", "1912-07-30", "1926-12-25", "1989-01-08", "2019-05-01");

  private CardProfile() {}

  static GeneralNames alternativeName(Resident holder) {
    CardText name = CardText.of(holder.name());
    CardText address = CardText.of(holder.home().address());
    return new GeneralNames(
        new GeneralName[] {
          otherName("1", name.text()),
          otherName("4", birth(holder.dateOfBirth())),
          otherName("3", holder.sex()),
          otherName("5", address.text()),
          otherName("2", name.flags()),
          otherName("6", address.flags())
        });
  }

  /** EYYYYMMDD, E the era: 1 明治 … 5 令和, 0 when nobody knows. */
  static String birth(String date) {
    long era =
        date.startsWith("9999")
            ? 0
            : ERA_STARTS.stream().filter(start -> start.compareTo(date) <= 0).count();
    return era + date.replace("-", "");
  }

  private static GeneralName otherName(String last, String value) {
    ASN1Encodable[] parts = {
      new ASN1ObjectIdentifier(ARC + last), new DERTaggedObject(true, 0, new DERUTF8String(value))
    };
    return new GeneralName(GeneralName.otherName, new DERSequence(parts));
  }
}
