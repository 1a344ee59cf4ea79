package jp.yorisoi.simulator.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.simulator.ca.CardOffice;
import jp.yorisoi.simulator.ca.SigningIdentity;
import jp.yorisoi.simulator.population.City;

/**
 * Makes one package: answers, manifest, signature, archive, in this order; a defect comes in at its
 * own step.
 */
final class PackageMaker {

  static final String PROCEDURE = "child-allowance-claim";

  private static final int MANY = 65_000;

  private final City city;
  private final CardOffice office;
  private final Clock clock;
  private final String canaryAddress;

  PackageMaker(City city, CardOffice office, Clock clock, String canaryAddress) {
    this.city = city;
    this.office = office;
    this.clock = clock;
    this.canaryAddress = canaryAddress;
  }

  /** Writes the package of a claim; {@code bad} is null for a good one. */
  void write(Claim claim, BadKind bad, OutputStream out) throws IOException {
    if (bad == BadKind.NOT_ZIP) {
      out.write("これはZIPではありません。This is no archive.\n".repeat(40).getBytes(StandardCharsets.UTF_8));
      return;
    }
    ZonedDateTime now =
        clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("Asia/Tokyo"));
    List<PackedFile> files = files(claim, bad, now.toLocalDate().toString());
    Manifest manifest =
        new Manifest(
            claim.number(),
            bad == BadKind.WRONG_MUNICIPALITY ? city.other().code() : city.code(),
            bad == BadKind.UNKNOWN_PROCEDURE ? "no-such-procedure" : PROCEDURE,
            bad == BadKind.UNKNOWN_VERSION ? 99 : 1,
            now.toOffsetDateTime().toString(),
            files);
    byte[] json = manifest.toJson();
    byte[] signature = ManifestSigner.sign(json, identity(claim, bad));
    RawZip zip = new RawZip(out);
    zip.add("manifest.json", bad == BadKind.WRONG_SIGNATURE ? changed(json) : json);
    for (PackedFile file : files) {
      boolean spoil = bad == BadKind.WRONG_HASH && !file.documentId().isEmpty();
      zip.add(file.path(), spoil ? oneByteOff(file.content()) : file.content());
    }
    if (bad != BadKind.NO_SIGNATURE) {
      zip.add("signature/manifest.p7s", signature);
    }
    extras(zip, files, bad);
    zip.finish();
  }

  private List<PackedFile> files(Claim claim, BadKind bad, String date) {
    List<Claim.Answer> answers = new ArrayList<>(claim.answers());
    if (bad == BadKind.MISSING_FIELD) {
      answers.removeIf(answer -> answer.id().equals("child-birth"));
    }
    byte[] xml = ApplicationXml.write(claim, city.label(), date, answers);
    if (bad == BadKind.BAD_XML) {
      xml = ApplicationXml.brokenOff(xml);
    } else if (bad == BadKind.XXE) {
      xml = ApplicationXml.withExternalEntity(xml, canaryAddress);
    } else if (bad == BadKind.DOCTYPE_BOMB) {
      xml = ApplicationXml.withGrowingEntities(xml);
    }
    List<PackedFile> files = new ArrayList<>();
    files.add(new PackedFile("application.xml", "", "application/xml", xml));
    byte[] picture = CardPicture.jpeg(Long.parseLong(claim.number()));
    files.add(
        new PackedFile(
            "attachments/01_insurance-proof.jpg", "insurance-proof", "image/jpeg", picture));
    if (bad == BadKind.TRAVERSAL) {
      files.add(
          new PackedFile(
              "../../etc/yorisoi-was-here.jpg", "insurance-proof", "image/jpeg", picture));
    }
    return files;
  }

  private SigningIdentity identity(Claim claim, BadKind bad) {
    if (bad == BadKind.EXPIRED) {
      return office.expired(claim.claimant());
    }
    if (bad == BadKind.REVOKED) {
      return office.revoked(claim.claimant());
    }
    return bad == BadKind.UNKNOWN_CA
        ? office.stranger(claim.claimant())
        : office.valid(claim.claimant());
  }

  private static void extras(RawZip zip, List<PackedFile> files, BadKind bad) throws IOException {
    if (bad == BadKind.UNLISTED_FILE) {
      zip.add("attachments/02_extra.jpg", files.get(1).content());
    } else if (bad == BadKind.DUPLICATE_NAME) {
      zip.add(files.get(1).path(), files.get(1).content());
    } else if (bad == BadKind.MANY_ENTRIES) {
      for (int i = 0; i < MANY; i++) {
        zip.add("attachments/x%05d.jpg".formatted(i), new byte[0]);
      }
    } else if (bad == BadKind.BOMB) {
      Bomb.addTo(zip);
    }
  }

  private static byte[] changed(byte[] json) {
    return new String(json, StandardCharsets.UTF_8)
        .replace("\"本人\"", "\"代理人\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] oneByteOff(byte[] content) {
    byte[] copy = content.clone();
    copy[copy.length / 2] ^= 1;
    return copy;
  }
}
