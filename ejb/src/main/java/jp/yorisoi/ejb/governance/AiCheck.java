package jp.yorisoi.ejb.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.yorisoi.ejb.governance.domain.NameCandidates;
import jp.yorisoi.ejb.governance.domain.Numbers;
import jp.yorisoi.ejb.governance.domain.Place;
import jp.yorisoi.ejb.governance.domain.PlaceKind;
import jp.yorisoi.ejb.governance.domain.Placeholders;
import jp.yorisoi.ejb.register.RegisterNames;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Looks at a text for an AI tool: first whether it is to be looked at at all (length, class), then
 * for 個人番号, then whether its author may have another one compared with the register, then for
 * everything else. What was refused for one reason is not looked at for the next.
 */
final class AiCheck {
  private AiCheck() {}

  static AiExamined of(
      CityPolicy policy, AiText asked, RegisterNames register, Supplier<AiUsed> used) {
    String text = asked.text();
    if (text.length() > AiText.LONGEST) {
      return new AiExamined(asked, AiReason.TOO_LONG, List.of());
    }
    if (text.isBlank()) {
      return new AiExamined(asked, AiReason.EMPTY, List.of());
    }
    if (policy.notForAi().contains(asked.dataClass())) {
      return new AiExamined(asked, AiReason.CLASS, List.of());
    }
    List<Place> numbers =
        IndividualNumber.spans(text).stream()
            .map(span -> new Place(PlaceKind.INDIVIDUAL_NUMBER, span.from(), span.to()))
            .toList();
    if (!numbers.isEmpty()) {
      return new AiExamined(asked, AiReason.INDIVIDUAL_NUMBER, numbers);
    }
    AiUsed before = used.get();
    return before.isUp(policy.aiPace())
        ? new AiExamined(asked, AiReason.PACE, List.of())
        : compared(policy, asked, register, before);
  }

  /** A text of many names would be as good for trying as many texts. */
  private static AiExamined compared(
      CityPolicy policy, AiText asked, RegisterNames register, AiUsed before) {
    NameCandidates candidates = new NameCandidates(asked.text());
    Set<String> known = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (Map<String, Set<String>> found :
        List.of(
            register.known(candidates.names()), register.knownReadings(candidates.readings()))) {
      known.addAll(found.keySet());
      found.values().forEach(persons::addAll);
    }
    if (before.isUpWith(persons, policy.aiPace())) {
      return new AiExamined(asked, AiReason.PACE, List.of(), persons);
    }
    List<Place> places = new ArrayList<>(Numbers.in(asked.text()));
    places.addAll(candidates.places(known));
    return new AiExamined(
        asked, places.isEmpty() ? AiReason.PASSED : AiReason.FOUND, Place.joined(places), persons);
  }

  /** The text with placeholders for what was found, of the same class. */
  static AiText replaced(AiText asked, AiExamined examined) {
    return new AiText(asked.dataClass(), Placeholders.in(asked.text(), examined.places()));
  }
}
