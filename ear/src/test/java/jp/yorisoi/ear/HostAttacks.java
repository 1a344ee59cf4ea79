package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.policy.attack.AttackRunner;

/** What others say in headers about the host, the path or the scheme of a request. */
final class HostAttacks {
  private static final String EVIL = "evil.example";
  private final Scene scene;

  HostAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner.kind("foreign-host", this::foreign);
  }

  /** On a page, on one that redirects, and on one that is not there. */
  private String foreign(String header) throws Exception {
    for (String path : List.of("/resident/status.xhtml", "/staff/index.xhtml", "/resident/x")) {
      RawHttp.Answer answer = new Intruder(scene.system()).get(path, header);
      assertThat(answer.status()).as(path).isIn(200, 302, 400, 404);
      assertThat(answer.headers().toString()).as(path).doesNotContain(EVIL);
      assertThat(answer.headers("Strict-Transport-Security")).as(path).isEmpty();
      assertThat(answer.body()).as(path).doesNotContain(EVIL, "受付一覧");
    }
    return "nothing leads to " + EVIL;
  }
}
