package jp.yorisoi.web.resident.support;

import java.util.List;
import jp.yorisoi.ejb.support.SessionView;

/** Shows a session in few words, and remembers which were shown. */
final class FewWords extends SessionWords {
  private final List<Long> shown;

  FewWords(List<Long> shown) {
    this.shown = shown;
  }

  @Override
  public SessionShown of(SessionView session) {
    shown.add(session.id());
    return new SessionShown(
        session.id(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "12月1日",
        "",
        "10時から",
        "安来交流センター",
        "",
        "",
        "",
        List.of(),
        "",
        "ok",
        "",
        "",
        "",
        false,
        true,
        false,
        "",
        false);
  }
}
