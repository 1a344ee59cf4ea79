package jp.yorisoi.simulator.pack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import jp.yorisoi.simulator.ca.OcspQuestion;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.xml.sax.SAXException;

/**
 * Reads a package as docs/interfaces.md says, with nothing of the code that makes packages, and
 * lists what is wrong.
 */
final class PackageCheck {

  private static final int MOST_ENTRIES = 64;
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final X509CertificateHolder issuing;
  private final OcspQuestion ocsp;
  private final String municipality;

  PackageCheck(X509CertificateHolder issuing, OcspQuestion ocsp, String municipality) {
    this.issuing = issuing;
    this.ocsp = ocsp;
    this.municipality = municipality;
  }

  Set<String> findings(byte[] archive) throws Exception {
    Set<String> findings = new TreeSet<>();
    Map<String, byte[]> files = unpack(archive, findings);
    if (!files.containsKey("manifest.json")) {
      findings.add("not-zip");
      return findings;
    }
    byte[] manifestBytes = files.get("manifest.json");
    JsonObject manifest = Json.createReader(new ByteArrayInputStream(manifestBytes)).readObject();
    manifest(manifest, files, findings);
    signature(manifestBytes, files.get("signature/manifest.p7s"), findings);
    application(files.get("application.xml"), findings);
    return findings;
  }

  private static Map<String, byte[]> unpack(byte[] archive, Set<String> findings)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
          findings.add("bomb");
          break;
        }
        if (entry.getName().contains("..")) {
          findings.add("traversal");
        }
        if (files.put(entry.getName(), content) != null) {
          findings.add("duplicate-name");
        }
        if (files.size() > MOST_ENTRIES) {
          findings.add("many-entries");
          break;
        }
      }
    }
    return files;
  }

  private void manifest(JsonObject manifest, Map<String, byte[]> files, Set<String> findings)
      throws Exception {
    if (!manifest.getString("手続ID").equals("child-allowance-claim")) {
      findings.add("unknown-procedure");
    }
    if (manifest.getInt("様式版") != 1) {
      findings.add("unknown-version");
    }
    if (!manifest.getString("団体コード").equals(municipality)) {
      findings.add("wrong-municipality");
    }
    Set<String> rest = new TreeSet<>(files.keySet());
    rest.removeIf(name -> name.equals("manifest.json") || name.startsWith("signature/"));
    for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
      rest.remove(file.getString("path"));
      byte[] content = files.get(file.getString("path"));
      String hash =
          content == null
              ? ""
              : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      if (!hash.equals(file.getString("sha256")) || content.length != file.getInt("size")) {
        findings.add("wrong-hash");
      }
    }
    if (!rest.isEmpty()) {
      findings.add("unlisted-file");
    }
  }

  private void signature(byte[] manifest, byte[] cms, Set<String> findings) throws Exception {
    if (cms == null) {
      findings.add("no-signature");
      return;
    }
    CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(manifest), cms);
    SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
    @SuppressWarnings("unchecked")
    X509CertificateHolder certificate =
        (X509CertificateHolder)
            signed.getCertificates().getMatches(signer.getSID()).iterator().next();
    try {
      if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
        findings.add("wrong-signature");
      }
    } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException e) {
      findings.add("wrong-signature");
    } catch (org.bouncycastle.cms.CMSVerifierCertificateNotValidException e) {
      findings.add("expired");
    }
    if (!certificate.isValidOn(new Date())) {
      findings.add("expired");
    }
    if (!certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuing))) {
      findings.add("unknown-ca");
    } else if (!ocsp.ask(certificate.getSerialNumber()).equals("good")) {
      findings.add("revoked");
    }
  }

  private static void application(byte[] xml, Set<String> findings) throws Exception {
    String text = new String(xml, StandardCharsets.UTF_8);
    if (text.contains("<!DOCTYPE")) {
      findings.add(text.contains("SYSTEM") ? "xxe" : "doctype-bomb");
      return;
    }
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Path.of("../../ejb/src/main/resources/package/application.xsd").toFile())
            .newValidator();
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      findings.add("bad-xml");
      return;
    }
    for (String id :
        Set.of("applicant-name", "child-name", "child-birth", "pension-kind", "account-kind")) {
      if (!text.contains("id=\"" + id + "\"")) {
        findings.add("missing-field");
      }
    }
  }
}
