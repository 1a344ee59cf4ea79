package jp.yorisoi.ejb.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * for 個人番号, then for everything else. What was refused for one reason is not looked at for the
 * next.
 */
final class AiCheck {
  private AiCheck() {}

  static AiExamined of(CityPolicy policy, AiText asked, RegisterNames register) {
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
    List<Place> places = new ArrayList<>(Numbers.in(text));
    places.addAll(names(text, register));
    return new AiExamined(
        asked, places.isEmpty() ? AiReason.PASSED : AiReason.FOUND, Place.joined(places));
  }

  private static List<Place> names(String text, RegisterNames register) {
    NameCandidates candidates = new NameCandidates(text);
    Set<String> known = new HashSet<>(register.known(candidates.names()));
    known.addAll(register.knownReadings(candidates.readings()));
    return candidates.places(known);
  }

  /** The text with placeholders for what was found, of the same class. */
  static AiText replaced(AiText asked, AiExamined examined) {
    return new AiText(asked.dataClass(), Placeholders.in(asked.text(), examined.places()));
  }
}
