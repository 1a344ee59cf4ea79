package jp.yorisoi.ejb.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Help at a place that room, people and kits can be matched with; never a diagnosis. */
public enum AccessNeed {
  /** Comes in a wheelchair: no step. */
  WHEELCHAIR,
  /** Hears badly: a hearing loop, or somebody who writes. */
  HEARING,
  /** An interpreter of sign language. */
  SIGN_LANGUAGE,
  /** Papers in large print. */
  LARGE_PRINT,
  /** Somebody comes along. */
  COMPANION,
  /** Held in English, or interpreted. */
  ENGLISH,
  /** Held in Portuguese, or interpreted. */
  PORTUGUESE;

  /** As it is sent and stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The need of a code.
   *
   * @param code as {@link #code} gives it, may be null
   * @return empty when there is none
   */
  public static Optional<AccessNeed> of(String code) {
    return Stream.of(values()).filter(need -> need.code().equals(code)).findFirst();
  }

  /**
   * Several needs as one text.
   *
   * @param needs the needs
   * @return their codes with commas, in one order
   */
  public static String codes(Collection<AccessNeed> needs) {
    return needs.stream()
        .distinct()
        .sorted()
        .map(AccessNeed::code)
        .collect(Collectors.joining(","));
  }

  /**
   * The needs of a text.
   *
   * @param codes as {@link #codes(Collection)} gives it
   * @return the needs; what is no code of ours is none
   */
  public static Set<AccessNeed> all(String codes) {
    Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
    Stream.of(codes.split(",")).forEach(code -> of(code).ifPresent(needs::add));
    return needs;
  }
}
