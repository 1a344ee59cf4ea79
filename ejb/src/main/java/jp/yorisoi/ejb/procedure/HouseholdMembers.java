package jp.yorisoi.ejb.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.register.ResidentRecord;

/** Who is who in the household of the linked resident, by 続柄コード. */
final class HouseholdMembers {
  private static final String HEAD = "02";
  private static final Set<String> SPOUSES = Set.of("11", "12");
  private static final String CHILD = "20";

  private final String applicant;
  private final List<ResidentRecord> household;

  HouseholdMembers(String applicant, List<ResidentRecord> household) {
    this.applicant = applicant;
    this.household = household;
  }

  Optional<ResidentRecord> applicant() {
    return household.stream()
        .filter(member -> member.addresseeNumber().value().equals(applicant))
        .findFirst();
  }

  /** The spouse of the head, or the head when the applicant is the spouse. */
  Optional<ResidentRecord> spouse() {
    boolean applicantIsSpouse =
        applicant().filter(member -> SPOUSES.contains(member.relationshipCode())).isPresent();
    return others()
        .filter(
            member ->
                applicantIsSpouse
                    ? HEAD.equals(member.relationshipCode())
                    : SPOUSES.contains(member.relationshipCode()))
        .findFirst();
  }

  /** The child born on a day; of twins the one whose name is meant. */
  Optional<ResidentRecord> child(String birthDate, String name) {
    SearchKey key = SearchKey.of(name);
    return others()
        .filter(member -> member.relationshipCode().startsWith(CHILD))
        .filter(member -> member.birthDate().equals(birthDate))
        .min(Comparator.comparing(member -> !SearchKey.of(member.name()).equals(key)));
  }

  private Stream<ResidentRecord> others() {
    return household.stream()
        .filter(ResidentRecord::livesHere)
        .filter(member -> !member.addresseeNumber().value().equals(applicant));
  }
}
