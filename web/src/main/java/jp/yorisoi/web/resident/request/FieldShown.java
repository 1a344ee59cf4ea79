package jp.yorisoi.web.resident.request;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.FieldType;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.web.shell.OptionShown;

/**
 * One question as a page shows it.
 *
 * @param id id and name of its input: the field id, in a repeated group with {@code _} and the
 *     entry
 * @param field what is asked
 * @param value the answer so far
 * @param error what is wrong with it, empty for nothing
 * @param language the reader's language
 */
public record FieldShown(String id, Field field, String value, String error, Language language) {

  static FieldShown of(
      Field field, int index, boolean repeated, Answers answers, String error, Language language) {
    return new FieldShown(
        id(field.id(), index, repeated), field, answers.value(field.id(), index), error, language);
  }

  static String id(String fieldId, int index, boolean repeated) {
    return repeated ? fieldId + "_" + index : fieldId;
  }

  /** The question. */
  public String label() {
    return field.label().in(language);
  }

  /** A line under it. */
  public String help() {
    return text(field.help());
  }

  /** An example. */
  public String example() {
    return text(field.example());
  }

  /** Whether it is answered by choosing. */
  public boolean chosen() {
    return field.type() == FieldType.CHOICE || field.type() == FieldType.CONSENT;
  }

  /** For choosing: {@code radio} or {@code checkbox}. */
  public String choiceType() {
    return field.type() == FieldType.CONSENT ? "checkbox" : "radio";
  }

  /** What can be chosen. */
  public List<OptionShown> options() {
    if (field.type() == FieldType.CONSENT) {
      return List.of(new OptionShown("yes", Texts.of(language).get("answers.yes"), ""));
    }
    return field.options().stream()
        .map(
            option ->
                new OptionShown(option.value(), option.label().in(language), text(option.help())))
        .toList();
  }

  /** True: must be answered; false: may be left out; null: it depends, the help says on what. */
  public Boolean required() {
    if (field.required().always()) {
      return Boolean.TRUE;
    }
    return field.required().when().isPresent() ? null : Boolean.FALSE;
  }

  /** The kind of input. */
  public String type() {
    return switch (field.type()) {
      case LONG_TEXT -> "long";
      case PHONE -> "tel";
      case EMAIL -> "email";
      default -> "text";
    };
  }

  /** The keyboard of a phone. */
  public String inputmode() {
    return switch (field.type()) {
      case POSTAL_CODE, DIGITS -> "numeric";
      case PHONE -> "tel";
      case EMAIL -> "email";
      default -> "text";
    };
  }

  /** What the browser may fill in. */
  public String autocomplete() {
    return field.autocomplete().orElse("off");
  }

  /** The width of the input. */
  public String styleClass() {
    return switch (field.type()) {
      case POSTAL_CODE, DIGITS, PHONE -> "short";
      default -> "";
    };
  }

  private String text(Optional<LocalText> text) {
    return text.map(one -> one.in(language)).orElse("");
  }

  /** Answers stay out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
