package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;

/** Makes watermarks of who calls. */
@ApplicationScoped
public class Watermarks {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private Cities cities;
  private CallerContext context;

  /** For the container. */
  public Watermarks() {}

  @Inject
  Watermarks(Cities cities, CallerContext context) {
    this.cities = cities;
    this.context = context;
  }

  Watermark of(
      String title, ExportPurpose purpose, String number, Instant at, Optional<StaffView> staff) {
    return new Watermark(
        cities.current().name().ja(), title, person(staff), moment(at), purpose.label(), number);
  }

  /** An account of another schema has no name here: then the account itself. */
  private String person(Optional<StaffView> staff) {
    Caller caller = context.caller();
    return staff
        .map(one -> one.displayName() + "（" + one.office() + "）")
        .orElseGet(
            () -> caller.id() + (caller.office() == null ? "" : "（" + caller.office() + "）"));
  }

  static String moment(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, JAPAN);
    return JapaneseDates.display(local.toLocalDate()) + " " + TIME.format(local);
  }
}
