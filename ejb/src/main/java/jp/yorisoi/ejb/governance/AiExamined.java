package jp.yorisoi.ejb.governance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.governance.AiVerdict.Piece;
import jp.yorisoi.ejb.governance.domain.Place;
import jp.yorisoi.ejb.governance.domain.PlaceKind;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A text that was looked at; only {@link AiCheck} makes one, so that none is answered unchecked.
 */
public final class AiExamined {
  private final AiText asked;
  private final AiReason reason;
  private final List<Place> places;
  private final boolean compared;
  private final Set<String> persons;

  /** One whose names were not looked up. */
  AiExamined(AiText asked, AiReason reason, List<Place> places) {
    this(asked, reason, places, false, Set.of());
  }

  /** One whose names were looked up, and who bears them. */
  AiExamined(AiText asked, AiReason reason, List<Place> places, Set<String> persons) {
    this(asked, reason, places, true, persons);
  }

  private AiExamined(
      AiText asked, AiReason reason, List<Place> places, boolean compared, Set<String> persons) {
    this.compared = compared;
    this.persons = Set.copyOf(persons);
    this.asked = asked;
    this.reason = reason;
    this.places = List.copyOf(places);
  }

  AiReason reason() {
    return reason;
  }

  /** Whether names of the register were looked up for it. */
  boolean isCompared() {
    return compared;
  }

  /** Residents who bear a name that was found, for the audit entry; told to nobody. */
  List<Shown> persons() {
    return persons.stream().sorted().map(number -> new Shown(null, number)).toList();
  }

  String text() {
    return asked.text();
  }

  List<Place> places() {
    return places;
  }

  /** For the audit entry: class, length, what was found and how often; nothing of the text. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add("class=" + asked.dataClass().code());
    facts.add("characters=" + asked.text().length());
    Map<PlaceKind, Integer> counts = new EnumMap<>(PlaceKind.class);
    places.forEach(place -> counts.merge(place.kind(), 1, Integer::sum));
    counts.forEach((kind, count) -> facts.add(kind.name() + "=" + count));
    return facts;
  }

  /** Proves later which text passed: of its UTF-8 with line breaks of one sign. */
  String sha256() {
    return Sha256.hex(asked.text().getBytes(StandardCharsets.UTF_8));
  }

  AiVerdict verdict(String ticket) {
    return switch (reason) {
      case TOO_LONG -> new AiVerdict(reason, "", List.of(), ticket);
      case INDIVIDUAL_NUMBER, CLASS ->
          new AiVerdict(reason, IndividualNumber.masked(text()), List.of(), ticket);
      default -> new AiVerdict(reason, text(), pieces(), ticket);
    };
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Place place : places) {
      if (place.from() > from) {
        pieces.add(new Piece(text().substring(from, place.from()), ""));
      }
      pieces.add(new Piece(text().substring(place.from(), place.to()), place.kind().label()));
      from = place.to();
    }
    if (!places.isEmpty() && from < text().length()) {
      pieces.add(new Piece(text().substring(from), ""));
    }
    return pieces;
  }
}
