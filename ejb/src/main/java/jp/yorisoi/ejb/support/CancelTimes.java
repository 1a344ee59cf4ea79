package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Until when seats of sessions can be given back by who booked them, as their kinds say. */
@Dependent
class CancelTimes {
  private final SupportProgramme programme;

  @Inject
  CancelTimes(SupportProgramme programme) {
    this.programme = programme;
  }

  /** The moment for a session; where its kind names none, or is gone, until it begins. */
  Instant until(SupportSession session) {
    LocalDateTime starts = LocalDateTime.ofInstant(session.startsAt(), SchedulePlan.JAPAN);
    return programme
        .kind(session.kind())
        .map(SupportKind::rules)
        .flatMap(rules -> rules.cancel())
        .map(cancel -> cancel.until(starts).atZone(SchedulePlan.JAPAN).toInstant())
        .orElse(session.startsAt());
  }
}
