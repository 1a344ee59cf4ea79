package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param id its id, also the item id in packages
 * @param type what kind of answer it takes
 * @param label what is asked
 * @param help a line under the label, if any
 * @param example an example under the help, if any
 * @param when asked only when this holds; empty: always
 * @param required whether it must be answered when it is asked
 * @param minLength smallest number of characters, 0 for none
 * @param maxLength largest number of characters
 * @param past for dates: only today or earlier
 * @param options answers of a choice, else empty
 * @param autocomplete the HTML autocomplete token, if one fits
 * @param register which register item it is compared with, if any
 * @param classification {@code basic} (氏名, 住所, 生年月日, 性別), {@code contact}, {@code financial},
 *     {@code family} or {@code plain}
 * @param source where the question comes from: 様式 and number, or 要確認
 * @param missing what to say when it is not answered, instead of the general text
 * @param wrong what to say when the answer does not fit, instead of the general text
 */
public record Field(
    String id,
    FieldType type,
    LocalText label,
    Optional<LocalText> help,
    Optional<LocalText> example,
    Optional<Condition> when,
    Requirement required,
    int minLength,
    int maxLength,
    boolean past,
    List<Option> options,
    Optional<String> autocomplete,
    Optional<RegisterLink> register,
    String classification,
    String source,
    Optional<LocalText> missing,
    Optional<LocalText> wrong) {

  /** Takes a copy of the options. */
  public Field {
    options = List.copyOf(options);
  }

  /**
   * Whether it is asked at all.
   *
   * @param answers what was answered so far
   * @param index 0-based entry of a repeated group, 0 outside of one
   * @return true unless its condition does not hold
   */
  public boolean isAsked(Answers answers, int index) {
    return when.map(condition -> condition.holds(answers, index)).orElse(true);
  }

  /**
   * An option of a choice.
   *
   * @param value the stored answer
   * @return empty when the choice has no such answer
   */
  public Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }
}
