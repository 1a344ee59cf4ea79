package jp.yorisoi.web.staff.protection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.NewProtection;
import jp.yorisoi.ejb.protection.ProtectionDesk;
import jp.yorisoi.ejb.protection.ProtectionDetails;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.web.staff.SentText;

/** Page: {@code webapp/staff/protection/enter.xhtml}. Enters a protection. */
@Named
@ViewScoped
public class ProtectionEnterBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NUMBER_WRONG = "宛名番号（数字10桁）を確かめてください。";
  private static final String DATE_WRONG = "日付を、例のように入れてください。";

  @EJB private ProtectionDesk desk;

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private boolean provisional = true;
  private String outcome;

  /** Nothing typed yet. */
  public ProtectionEnterBacking() {
    typed.put("kind", ProtectionKind.SUPPORT.name());
    typed.put("inquiry", BlockLevel.ERROR.name());
    typed.put("issue", BlockLevel.ERROR.name());
  }

  /** Action: enter it. */
  public String enter() {
    errors.clear();
    outcome = null;
    Optional<AddresseeNumber> subject = number("subject", true);
    List<AddresseeNumber> together = together();
    Optional<LocalDate> from = date("from", true);
    Optional<LocalDate> until = date("until", false);
    number("adversaryNumber", false);
    if (!errors.isEmpty()) {
      return null;
    }
    ProtectionOutcome came =
        desk.enter(
            new NewProtection(
                ProtectionKind.valueOf(text("kind")),
                subject.orElseThrow(),
                together,
                BlockLevel.valueOf(text("inquiry")),
                BlockLevel.valueOf(text("issue")),
                provisional,
                from.orElseThrow(),
                until.orElse(null),
                new ProtectionDetails(
                    text("adversaryNumber"), text("adversaryName"), text("note"))));
    outcome = came.name();
    return came == ProtectionOutcome.DONE
        ? "/staff/protection/list.xhtml?faces-redirect=true&done=" + outcome
        : null;
  }

  private Optional<AddresseeNumber> number(String field, boolean required) {
    Optional<AddresseeNumber> number = AddresseeNumber.parse(text(field));
    if (number.isEmpty() && (required || !text(field).isEmpty())) {
      errors.put(field, NUMBER_WRONG);
    }
    return number;
  }

  /** One number a line. */
  private List<AddresseeNumber> together() {
    List<AddresseeNumber> numbers = new ArrayList<>();
    for (String line : text("together").split("\\R")) {
      if (!line.isBlank()) {
        AddresseeNumber.parse(line)
            .ifPresentOrElse(numbers::add, () -> errors.put("together", NUMBER_WRONG));
      }
    }
    return numbers;
  }

  private Optional<LocalDate> date(String field, boolean required) {
    Optional<LocalDate> date = JapaneseDates.parse(text(field));
    if (date.isEmpty() && (required || !text(field).isEmpty())) {
      errors.put(field, DATE_WRONG);
    }
    return date;
  }

  private String text(String field) {
    return SentText.of(typed.get(field)).strip();
  }

  /** What was typed, by field (EL). */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong with a field, empty for nothing (EL). */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /** Whether something is to be put right (EL). */
  public boolean isBad() {
    return !errors.isEmpty() || outcome != null;
  }

  /** The sentence about what came of it (EL). */
  public String getSentence() {
    return errors.isEmpty() ? ProtectionSentences.of(outcome) : "入力を確かめてください。何も登録していません。";
  }

  /** 支援措置 and 抑止 (EL). */
  public ProtectionKind[] getKinds() {
    return ProtectionKind.values();
  }

  /** エラー, アラート and なし (EL). */
  public BlockLevel[] getLevels() {
    return BlockLevel.values();
  }

  /** Whether it is a 仮支援措置 (EL). */
  public boolean isProvisional() {
    return provisional;
  }

  /** Whether it is a 仮支援措置 (EL). */
  public void setProvisional(boolean provisional) {
    this.provisional = provisional;
  }
}
