package jp.yorisoi.ejb.support;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.Circumstance;

/**
 * What somebody who would wait for a seat says beside who it is.
 *
 * @param said codes of circumstances, of {@link #CHOICES}
 */
public record WaitingForm(Set<String> said) {
  /** Name of the input that says that the sender would wait. */
  public static final String LINE = "line";

  /** Name of the input of the circumstances. */
  public static final String CIRCUMSTANCES = "circumstances";

  /** The circumstances that are asked; that help is needed is known from the help asked for. */
  public static final List<String> CHOICES =
      Stream.of(Circumstance.FIRST_TIME, Circumstance.NO_PHONE, Circumstance.FAR)
          .map(WaitingForm::code)
          .toList();

  /** Whoever brings somebody along can go anywhere. */
  private static final Set<AccessNeed> OF_THE_PLACE =
      EnumSet.complementOf(EnumSet.of(AccessNeed.COMPANION));

  /** Takes a copy, in the order of the choices. */
  public WaitingForm {
    Set<String> ordered = new LinkedHashSet<>(CHOICES);
    ordered.retainAll(said);
    said = java.util.Collections.unmodifiableSet(ordered);
  }

  /**
   * Reads the form from the parameters of a request. What is no choice of ours counts as none.
   *
   * @param sent values by name
   * @return what was said, or empty when the sender would not wait
   */
  public static Optional<WaitingForm> of(Map<String, String[]> sent) {
    return "yes".equals(AttendeeForm.first(sent, LINE))
        ? Optional.of(
            new WaitingForm(Set.of(distinct(sent.getOrDefault(CIRCUMSTANCES, new String[0])))))
        : Optional.empty();
  }

  /** All that counts by the rule. */
  Set<Circumstance> circumstances(Attendee attendee) {
    EnumSet<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    said.forEach(one -> all.add(Circumstance.valueOf(one.toUpperCase(Locale.ROOT))));
    if (attendee.needs().stream().anyMatch(OF_THE_PLACE::contains)) {
      all.add(Circumstance.ACCESS_NEED);
    }
    return all;
  }

  static String code(Circumstance one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static String[] distinct(String... values) {
    return Stream.of(values).distinct().toArray(String[]::new);
  }
}
