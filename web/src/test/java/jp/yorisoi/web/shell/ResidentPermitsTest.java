package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResidentPermitsTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void so_many_are_inside_and_the_next_is_sent_away_after_a_moment() {
    ResidentPermits permits = new ResidentPermits(2, 1, 50);
    assertThat(permits.enter()).isTrue();
    assertThat(permits.enter()).isTrue();
    assertThat(permits.enter()).isFalse();
    permits.leave();
    assertThat(permits.enter()).isTrue();
  }

  @Test
  void who_would_wait_behind_too_many_is_sent_away_at_once() throws Exception {
    ResidentPermits permits = new ResidentPermits(1, 1, 60_000);
    permits.enter();
    Callable<Boolean> enters = permits::enter;
    List<Future<Boolean>> two = List.of(threads.submit(enters), threads.submit(enters));
    while (two.stream().noneMatch(Future::isDone)) {
      Thread.onSpinWait();
    }
    Future<Boolean> sentAway = two.get(0).isDone() ? two.get(0) : two.get(1);
    Future<Boolean> waits = two.get(0).isDone() ? two.get(1) : two.get(0);
    assertThat(sentAway.get()).isFalse();
    assertThat(waits.isDone()).isFalse();
    permits.leave();
    assertThat(waits.get()).isTrue();
  }

  @Test
  void what_a_page_says_is_text_and_no_markup() {
    assertThat(PlainPage.sentence("x", "<b>\"&'</b>"))
        .isEqualTo("<p data-test=\"x\">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</p>");
  }
}
