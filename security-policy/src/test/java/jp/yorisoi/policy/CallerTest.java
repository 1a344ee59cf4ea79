package jp.yorisoi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.zone.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerTest {

  @AfterEach
  void forget() {
    CurrentRequest.release();
  }

  @Test
  void nobody_may_do_anything() {
    assertThat(Caller.NOBODY.roles()).isEmpty();
    assertThat(new CallerContext().caller()).isSameAs(Caller.NOBODY);
  }

  @Test
  void residents_visitors_and_jobs_hold_one_role_each() {
    assertThat(Caller.resident("192.0.2.1"))
        .isEqualTo(new Caller("resident", null, "192.0.2.1", "internet", Set.of(Role.RESIDENT)));
    assertThat(Caller.visitor("192.0.2.1", "lgwan"))
        .isEqualTo(new Caller("visitor", null, "192.0.2.1", "lgwan", Set.of(Role.VISITOR)));
    assertThat(Caller.job("mail", "lgwan"))
        .isEqualTo(new Caller("job:mail", null, null, "lgwan", Set.of(Role.JOB)));
  }

  @Test
  void a_caller_has_an_id_and_a_zone() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Caller(null, null, null, "lgwan", Set.of()))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Caller("x", null, null, null, Set.of()))
        .withMessage("zone");
  }

  @Test
  void roles_do_not_change_behind_a_callers_back() {
    Set<Role> roles = EnumSet.of(Role.CLERK);
    Caller caller = new Caller("x", null, null, "lgwan", roles);
    roles.add(Role.APPROVER);
    assertThat(caller.roles()).containsExactly(Role.CLERK);
  }

  @Test
  void the_thread_works_under_the_id_of_its_request_until_the_end() {
    CallerContext context = new CallerContext();
    context.begin();
    assertThat(CurrentRequest.id()).contains(context.requestId());
    context.continueRequest("request-0001");
    assertThat(context.requestId()).isEqualTo("request-0001");
    assertThat(CurrentRequest.id()).contains("request-0001");
    context.end();
    assertThat(CurrentRequest.id()).isEmpty();
  }

  @Test
  void somebody_who_was_named_is_the_caller_from_then_on() {
    CallerContext context = new CallerContext();
    Caller clerk = new Caller("x", null, null, "lgwan", Set.of(Role.CLERK));
    context.actAs(clerk);
    assertThat(context.caller()).isSameAs(clerk);
  }

  @Test
  void names_of_networks_and_roles_are_those_of_the_guideline() {
    assertThat(Zone.INTERNET.label()).isEqualTo("インターネット接続系");
    assertThat(Zone.LGWAN.label()).isEqualTo("LGWAN接続系");
    assertThat(Zone.MYNUMBER.label()).isEqualTo("マイナンバー利用事務系");
    assertThat(Zone.MYNUMBER.code()).isEqualTo("mynumber");
    assertThat(Role.APPROVER.label()).isEqualTo("決裁者");
    assertThat(Chain.CORE.schema()).isEqualTo("core");
    assertThat(Chain.FRONT.schema()).isEqualTo("front");
  }

  @Test
  void only_what_is_public_or_asked_by_jobs_each_moment_is_not_recorded() {
    assertThat(AuditEvent.PUBLIC_READ.recorded()).isFalse();
    assertThat(AuditEvent.CASE_OPENED.recorded()).isTrue();
    assertThat(new NotPermitted()).hasMessage("not_permitted");
  }
}
