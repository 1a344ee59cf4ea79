package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.yorisoi.ear.EnrichedWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The timers the container made of the annotations. */
@InsideTheServer
class TimersIT {
  @Inject private Units units;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void each_job_has_one_timer_and_none_outlives_the_server() {
    assertThat(units.timers())
        .containsExactlyInAnyOrder(
            "CaseTakeInTimer",
            "DecisionTimer",
            "NoticeTimer",
            "RegisterSyncTimer",
            "StatusPublishTimer",
            "audit-seal-core",
            "audit-seal-front",
            "audit-stamp",
            "booking-draws",
            "booking-line",
            "booking-mail",
            "booking-reminder",
            "booking-sms",
            "draft-expiry",
            "figures",
            "lease-renewal",
            "looks-publish",
            "mail",
            "online-request-fetch",
            "online-request-status",
            "privacy-figures",
            "reseal",
            "retention",
            "support-schedule",
            "waiting-lists");
  }
}
