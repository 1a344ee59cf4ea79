package jp.yorisoi.ear;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.yorisoi.ear.Resident.Page;

/** A claim of the child allowance, typed page by page by one resident over HTTP. */
final class Claim {
  static final String REVIEW = "/resident/request/review.xhtml";
  private static final String SHOW = "/resident/procedures/show.xhtml?id=child-allowance-claim";

  private final Resident resident;
  private Page page;

  private Claim(Resident resident) {
    this.resident = resident;
    resident.open(SHOW);
    page = resident.send(SHOW, Map.of());
  }

  /** A form somebody has just begun. */
  static Claim begunBy(Resident resident) {
    return new Claim(resident);
  }

  /** A form filled in up to the button that sends it. */
  static Claim readyToSend(Resident resident, Claimant claimant) {
    Claim claim = begunBy(resident).throughQuestions(claimant);
    claim.attach("photo.jpg", "image/jpeg", photo());
    if (!claim.page.path().endsWith(REVIEW)) {
      throw new AssertionError("no review: " + claim.page.words());
    }
    return claim;
  }

  /** Answers all questions and stops where the photo is asked for. */
  Claim throughQuestions(Claimant claimant) {
    answers(claimant).forEach(this::next);
    return this;
  }

  static List<Map<String, String>> answers(Claimant claimant) {
    return List.of(
        Map.of(
            "applicant-name", claimant.name(),
            "applicant-kana", claimant.kana(),
            "applicant-birth", claimant.birth(),
            "applicant-sex", claimant.sex()),
        Map.of(
            "applicant-postal-code", claimant.postalCode(),
            "applicant-address", claimant.address()),
        Map.of("phone", "0854-00-0001", "email", "claimant@example.jp", "notice-by", "mail"),
        Map.of("spouse-exists", "no"),
        Map.of(
            "child-name_0", claimant.childName(),
            "child-kana_0", claimant.childKana(),
            "child-birth_0", claimant.childBirth(),
            "child-relation_0", "daughter",
            "child-lives-with_0", "yes"),
        Map.of("pension-kind", "employee"),
        Map.of("account-kind", "public"));
  }

  /** Answers the page and presses the button; stays on it when something is wrong. */
  Page next(Map<String, String> answers) {
    page = resident.send(page.path(), Classes.with(answers, "next"));
    return page;
  }

  /** Attaches the one document that is asked for, and presses the button. */
  Page attach(String fileName, String mediaType, byte[] content) {
    page = resident.attach(page.path(), "insurance-proof", fileName, mediaType, content);
    return page;
  }

  Resident resident() {
    return resident;
  }

  Page page() {
    return page;
  }

  /** A small photo as a phone would take it. */
  static byte[] photo() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
