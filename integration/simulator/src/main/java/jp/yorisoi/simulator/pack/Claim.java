package jp.yorisoi.simulator.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.population.Relationship;
import jp.yorisoi.simulator.population.Resident;

/**
 * A made-up claim of the child allowance.
 *
 * @param claimant who claims
 * @param spouse the claimant's spouse, if any
 * @param children for whom, 1 to 6
 * @param number the service's number; varies what people choose
 * @param noticeBy how the claimant wants to be told: {@code mail} or {@code letter}
 * @param written what the claimant writes behind the address, mostly nothing
 */
record Claim(
    Resident claimant,
    Optional<Resident> spouse,
    List<Resident> children,
    String number,
    String noticeBy,
    String written) {

  /** Every third wants a letter, unless {@code noticeBy} says how all of them want to be told. */
  static Claim of(
      Population population,
      Resident claimant,
      String number,
      Optional<String> noticeBy,
      String written) {
    Optional<Resident> spouse =
        population.household(claimant).stream()
            .filter(
                member ->
                    member.relationship() == Relationship.WIFE
                        || member.relationship() == Relationship.HUSBAND)
            .findAny();
    List<Resident> children = population.childrenOf(claimant);
    return new Claim(
        claimant,
        spouse,
        children.subList(0, Math.min(6, children.size())),
        number,
        noticeBy.orElse(turn(number) % 3 == 0 ? "letter" : "mail"),
        written);
  }

  /**
   * The answers in the order of the form (procedure definition child-allowance-claim, version 1).
   */
  List<Answer> answers() {
    int turn = turn(number);
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("applicant-name", "氏名", claimant.name()));
    answers.add(new Answer("applicant-kana", "氏名（フリガナ）", claimant.kana()));
    answers.add(new Answer("applicant-birth", "生年月日", claimant.dateOfBirth()));
    answers.add(new Answer("applicant-sex", "性別", claimant.sex()));
    answers.add(new Answer("applicant-postal-code", "郵便番号", claimant.home().postalCode()));
    answers.add(new Answer("applicant-address", "住所", address()));
    answers.add(new Answer("phone", "電話番号", phone()));
    answers.add(new Answer("email", "メールアドレス", email()));
    answers.add(new Answer("notice-by", "通知の受け取り方", noticeBy));
    answers.add(new Answer("spouse-exists", "配偶者の有無", spouse.isPresent() ? "yes" : "no"));
    spouse.ifPresent(person -> answers.add(new Answer("spouse-name", "配偶者の氏名", person.name())));
    for (int i = 0; i < children.size(); i++) {
      Resident child = children.get(i);
      answers.add(new Answer("child-name", "児童の氏名", i, child.name()));
      answers.add(new Answer("child-kana", "児童の氏名（フリガナ）", i, child.kana()));
      answers.add(new Answer("child-birth", "児童の生年月日", i, child.dateOfBirth()));
      answers.add(
          new Answer("child-relation", "続柄", i, child.sex().equals("1") ? "son" : "daughter"));
      answers.add(new Answer("child-lives-with", "同居", i, "yes"));
    }
    answers.add(
        new Answer(
            "pension-kind",
            "加入している年金",
            List.of("employee", "national", "mutual-aid").get(turn % 3)));
    if (turn % 2 == 0) {
      answers.add(new Answer("account-kind", "受取口座", "public"));
    } else {
      answers.add(new Answer("account-kind", "受取口座", "own"));
      answers.add(new Answer("bank-name", "金融機関名", "架空銀行"));
      answers.add(new Answer("branch-name", "支店名", "本店"));
      answers.add(new Answer("account-type", "口座の種類", "ordinary"));
      answers.add(new Answer("account-number", "口座番号", claimant.addresseeNumber().substring(3)));
      answers.add(new Answer("account-holder-kana", "口座名義（カナ）", claimant.kana()));
    }
    return answers;
  }

  String address() {
    return claimant.home().address() + written;
  }

  private static int turn(String number) {
    return Integer.parseInt(number.substring(12));
  }

  /** A telephone number nobody has: the area code is right, 00 does not exist behind it. */
  String phone() {
    return "0854-00-" + claimant.addresseeNumber().substring(5, 9);
  }

  String email() {
    return "mogi" + claimant.addresseeNumber() + "@example.jp";
  }

  /**
   * One answer of the form.
   *
   * @param id field id of the procedure definition
   * @param name label
   * @param index of the child, negative outside repeated groups
   * @param value what was answered
   */
  record Answer(String id, String name, int index, String value) {
    Answer(String id, String name, String value) {
      this(id, name, -1, value);
    }
  }
}
