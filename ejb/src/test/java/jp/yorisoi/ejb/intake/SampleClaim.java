package jp.yorisoi.ejb.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.SamplePackages;

/** A complete child-allowance claim, to be made incomplete one answer at a time. */
final class SampleClaim {
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<PackageDocument> documents = new ArrayList<>();
  private ManifestHeader header = SamplePackages.header(Channel.PITTARI);

  SampleClaim() {
    answers.put("applicant-name", "安来　花子");
    answers.put("applicant-kana", "ヤスギ　ハナコ");
    answers.put("applicant-birth", "1990-01-01");
    answers.put("applicant-sex", "2");
    answers.put("applicant-postal-code", "6920011");
    answers.put("applicant-address", "島根県安来市安来町878-2");
    answers.put("phone", "0854-23-3000");
    answers.put("notice-by", "letter");
    answers.put("spouse-exists", "no");
    answers.put("child-name", "安来　一郎");
    answers.put("child-kana", "ヤスギ　イチロウ");
    answers.put("child-birth", "2020-05-05");
    answers.put("child-relation", "son");
    answers.put("child-lives-with", "yes");
    answers.put("pension-kind", "employee");
    answers.put("account-kind", "public");
    documents.add(SamplePackages.photo());
  }

  SampleClaim with(String fieldId, String value) {
    answers.put(fieldId, value);
    return this;
  }

  SampleClaim without(String fieldId) {
    answers.remove(fieldId);
    return this;
  }

  SampleClaim withoutDocuments() {
    documents.clear();
    return this;
  }

  SampleClaim document(PackageDocument document) {
    documents.add(document);
    return this;
  }

  SampleClaim header(ManifestHeader other) {
    header = other;
    return this;
  }

  Application application() {
    Application plain = SamplePackages.application();
    List<Item> items =
        answers.entrySet().stream()
            .map(
                answer ->
                    new Item(
                        answer.getKey(),
                        "項目",
                        answer.getKey().startsWith("child-")
                            ? OptionalInt.of(0)
                            : OptionalInt.empty(),
                        answer.getValue()))
            .toList();
    return new Application(
        plain.destination(),
        plain.applicationDate(),
        plain.applicant(),
        plain.contact(),
        plain.contentName(),
        items);
  }

  byte[] unsigned() {
    return PackageWriter.write(header, application(), documents);
  }

  /** With something where the signature stands; whether it holds, a fake port decides. */
  byte[] signed() {
    return SamplePackages.withSignature(unsigned(), new byte[] {1, 2, 3});
  }
}
