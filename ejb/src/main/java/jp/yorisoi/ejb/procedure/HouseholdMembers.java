package jp.yorisoi.ejb.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.register.ResidentRecord;

/**
 * Who is who in the household of the linked resident, by 続柄コード. A code says how a person stands to
 * the head, two digits a step: 20 子, 2012 子の妻, 2020 子の子. Here the head's own code is empty, so that
 * the head's wife (12) and the son's wife (2012) are told by the same rule.
 */
final class HouseholdMembers {
  private static final String HEAD = "02";
  private static final Set<String> SPOUSES = Set.of("11", "12");
  private static final String CHILD = "20";
  private static final int STEP = 2;

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

  /**
   * The one the applicant is married to by the codes: whose code is the applicant's with 夫 or 妻
   * behind it, or the other way round. Of two sons and one wife of a son nobody knows, so none is.
   */
  Optional<ResidentRecord> spouse() {
    return applicant().flatMap(this::spouseOf);
  }

  private Optional<ResidentRecord> spouseOf(ResidentRecord person) {
    String own = path(person);
    Set<String> wanted = isSpouse(own) ? Set.of(couple(own)) : withSpouses(own);
    List<ResidentRecord> found =
        others()
            .filter(member -> wanted.contains(path(member)))
            .filter(member -> !member.sex().equals(person.sex()))
            .toList();
    return found.size() == 1 && isSure(found.get(0), person)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** Whether nobody else of the household could be married to one of the two as well. */
  private boolean isSure(ResidentRecord one, ResidentRecord other) {
    ResidentRecord spouse = isSpouse(path(one)) ? one : other;
    String couple = couple(path(spouse));
    return household.stream()
            .filter(ResidentRecord::livesHere)
            .filter(member -> couple.equals(path(member)))
            .filter(member -> !member.sex().equals(spouse.sex()))
            .count()
        == 1;
  }

  /**
   * The child of the applicant or the spouse born on a day; of twins the one whose name is meant.
   */
  Optional<ResidentRecord> child(String birthDate, String name) {
    SearchKey key = SearchKey.of(name);
    Set<String> wanted = applicant().map(HouseholdMembers::children).orElse(Set.of());
    return others()
        .filter(member -> wanted.contains(path(member)))
        .filter(member -> member.birthDate().equals(birthDate))
        .min(Comparator.comparing(member -> !SearchKey.of(member.name()).equals(key)));
  }

  /** 子 of the couple, and 夫の子 or 妻の子 of either. */
  private static Set<String> children(ResidentRecord parent) {
    String couple = couple(path(parent));
    return Stream.concat(Stream.of(couple), withSpouses(couple).stream())
        .map(one -> one + CHILD)
        .collect(Collectors.toSet());
  }

  private static String path(ResidentRecord member) {
    return HEAD.equals(member.relationshipCode()) ? "" : member.relationshipCode();
  }

  private static boolean isSpouse(String path) {
    return path.length() >= STEP && SPOUSES.contains(path.substring(path.length() - STEP));
  }

  /** The path of the one through whom a couple belongs to the household. */
  private static String couple(String path) {
    return isSpouse(path) ? path.substring(0, path.length() - STEP) : path;
  }

  private static Set<String> withSpouses(String path) {
    return SPOUSES.stream().map(spouse -> path + spouse).collect(Collectors.toSet());
  }

  private Stream<ResidentRecord> others() {
    return household.stream()
        .filter(ResidentRecord::livesHere)
        .filter(member -> !member.addresseeNumber().value().equals(applicant));
  }
}
