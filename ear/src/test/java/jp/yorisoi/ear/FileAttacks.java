package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import jp.yorisoi.policy.attack.AttackRunner;

/** Uploads a browser would not send. */
final class FileAttacks {
  private static final String BOUNDARY = "----yorisoi-attack";
  private static final String PROOF = "insurance-proof";
  private final Scene scene;
  private Claim claim;

  FileAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner
        .kind("upload-name", name -> kept(name, "image/jpeg", Claim.photo()))
        .kind("upload-type", type -> kept("photo.jpg", type, Claim.photo()))
        .kind("upload-program", this::program)
        .kind("upload-other-field", this::otherField)
        .kind("upload-many", this::many);
  }

  /** A draft at the page that asks for the document, without one. */
  private Claim empty() throws Exception {
    if (claim == null) {
      claim =
          Claim.begunBy(new Resident(scene.system()))
              .throughQuestions(Claimant.from(scene.system()));
    }
    scene.forgetDocuments(claim.resident().cookies());
    assertThat(documents()).isZero();
    return claim;
  }

  private int documents() throws Exception {
    return scene.documents(claim.resident().cookies());
  }

  private void send(byte[] parts) throws Exception {
    Intruder browser = new Intruder(scene.system()).with(new HashMap<>(claim.resident().cookies()));
    String page = claim.page().path();
    String token = Intruder.token(browser.get(page));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"form\""));
    body.writeBytes(text("\r\n\r\n" + token + "\r\n"));
    body.writeBytes(parts);
    body.writeBytes(text("--" + BOUNDARY + "--\r\n"));
    RawHttp.Answer answer =
        browser.send(
            "POST",
            page,
            body.toByteArray(),
            "Content-Type: multipart/form-data; boundary=" + BOUNDARY);
    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.headers()).noneMatch(line -> line.startsWith("Set-Cookie: a=b"));
  }

  private static byte[] part(String field, String fileName, String type, byte[] content) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    part.writeBytes(
        text(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n"));
    part.writeBytes(content);
    part.writeBytes(text("\r\n"));
    return part.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A photo is kept as a photo under a name of ours, whatever it is called. */
  private String kept(String name, String type, byte[] content) throws Exception {
    empty();
    send(part(PROOF, name, type, content));
    assertThat(documents()).isEqualTo(1);
    assertThat(scene.documentType(claim.resident().cookies())).isEqualTo(PROOF + " image/jpeg");
    assertThat(Files.exists(Path.of("/tmp/yorisoi-attack.jsp"))).isFalse();
    return "kept as a photo";
  }

  private String program(String type) throws Exception {
    empty();
    send(part(PROOF, "photo.jpg", type, text("MZ\u0090 this is a program")));
    return documents() == 0 ? "refused, nothing kept" : "kept";
  }

  private String otherField(String field) throws Exception {
    empty();
    send(part(field, "photo.jpg", "image/jpeg", Claim.photo()));
    return documents() == 0 ? "nothing kept" : "kept";
  }

  private String many(String count) throws Exception {
    empty();
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (int i = 0; i < Integer.parseInt(count); i++) {
      parts.writeBytes(part(PROOF, "photo" + i + ".jpg", "image/jpeg", Claim.photo()));
    }
    send(parts.toByteArray());
    return documents() == 1 ? "one kept" : documents() + " kept";
  }
}
