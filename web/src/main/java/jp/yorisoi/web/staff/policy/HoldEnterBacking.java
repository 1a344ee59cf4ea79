package jp.yorisoi.web.staff.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.retention.HoldCheck;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.NewHold;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.web.staff.SentText;

/**
 * Page: {@code webapp/staff/policy/hold.xhtml}, as long as there is no hold yet. The first press
 * shows what the hold covers, the second enters it; a number of which nothing was found is marked,
 * and kept at the second press only.
 */
@Named
@ViewScoped
public class HoldEnterBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String DATE_WRONG = "日付を、例のように入れてください。";

  /** In the order of the page. */
  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("target", "番号");
    LABELS.put("kind", "記録の種類");
    LABELS.put("orderedBy", "命じた者");
    LABELS.put("reason", "理由");
    LABELS.put("from", "始まりの日");
    LABELS.put("until", "終わりの日");
  }

  private RetentionBacking retention;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private List<String> bad = List.of();
  private NewHold checked;
  private long records;

  /** Nothing typed yet. */
  public HoldEnterBacking() {
    typed.put("scope", HoldScope.CASE.name());
  }

  @Inject
  HoldEnterBacking(RetentionBacking retention) {
    this();
    this.retention = retention;
  }

  /** Action: checks what was typed; enters it if it is what was checked and shown before. */
  public String go() {
    NewHold seen = checked;
    checked = null;
    errors.clear();
    NewHold wish = wish();
    if (errors.isEmpty() && wish.equals(seen)) {
      HoldOutcome outcome = retention.desk().enter(records == 0 ? wish.surely() : wish);
      if (outcome == HoldOutcome.DONE) {
        return retention.back("entered");
      }
    }
    check(wish);
    bad = LABELS.keySet().stream().filter(errors::containsKey).toList();
    return null;
  }

  private void check(NewHold wish) {
    HoldCheck check = retention.desk().check(wish);
    check.problems().forEach(this::mark);
    if (!errors.isEmpty()) {
      return;
    }
    checked = wish;
    records = check.records();
    if (isUnsure()) {
      mark(HoldOutcome.NOT_FOUND);
    }
  }

  private NewHold wish() {
    Optional<LocalDate> from = date("from", true);
    Optional<LocalDate> until = date("until", false);
    HoldScope scope = scope();
    return new NewHold(
        scope,
        text(scope == HoldScope.KIND ? "kind" : "target"),
        text("reason"),
        text("orderedBy"),
        from.orElse(null),
        until.orElse(null));
  }

  private Optional<LocalDate> date(String field, boolean required) {
    Optional<LocalDate> date = JapaneseDates.parse(text(field));
    if (date.isEmpty() && (required || !text(field).isEmpty())) {
      errors.put(field, DATE_WRONG);
    }
    return date;
  }

  /** What is wrong with a date is said before: then its field is marked already. */
  private void mark(HoldOutcome problem) {
    String text = RetentionWords.problem(problem);
    switch (problem) {
      case REASON_MISSING -> errors.put("reason", text);
      case ORDER_MISSING -> errors.put("orderedBy", text);
      case WRONG_PERIOD -> errors.putIfAbsent(errors.containsKey("from") ? "from" : "until", text);
      case INDIVIDUAL_NUMBER -> markNumbers(text);
      default -> errors.put(scope() == HoldScope.KIND ? "kind" : "target", text);
    }
  }

  /** One that is a number only together with what stands in the next field is marked there. */
  private void markNumbers(String text) {
    List<String> fields =
        Stream.of("target", "reason", "orderedBy")
            .filter(field -> IndividualNumber.isIn(text(field)))
            .toList();
    (fields.isEmpty() ? List.of("reason") : fields).forEach(field -> errors.put(field, text));
  }

  /** Null for none of those offered. */
  private HoldScope scope() {
    return retention.getScopes().stream()
        .filter(one -> one.name().equals(text("scope")))
        .findFirst()
        .orElse(null);
  }

  private String text(String field) {
    return SentText.of(typed.get(field)).strip();
  }

  /** Whether the next press keeps a number of which nothing was found (EL). */
  public boolean isUnsure() {
    return checked != null && records == 0 && checked.scope().isNumber();
  }

  /** Whether the next press enters the hold (EL). */
  public boolean isChecked() {
    return checked != null;
  }

  /** How many records the hold covers now (EL). */
  public long getRecords() {
    return records;
  }

  /** What the button says (EL). */
  public String getButton() {
    if (isUnsure()) {
      return "番号を確かめられないまま登録する";
    }
    return isChecked() ? "登録する" : "当てはまる記録を確かめる";
  }

  /** The fields to be put right, in the order of the page (EL). */
  public List<String> getBad() {
    return bad;
  }

  /** What a field is called (EL). */
  public String label(String field) {
    return LABELS.get(field);
  }

  /** What is wrong with a field, empty for nothing (EL). */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /** What was typed, by field (EL). */
  public Map<String, String> getTyped() {
    return typed;
  }
}
