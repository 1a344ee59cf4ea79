package jp.yorisoi.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Page: {@code webapp/WEB-INF/errors/failure.xhtml}, shown by the container instead of a trace. */
@Named("failure")
@RequestScoped
public class FailureShown {
  private static final String RETRY_AFTER = "10";

  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;
  private Failure failure;

  @PostConstruct
  void read() {
    failure =
        Failure.of(
            (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
            (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    answer();
  }

  /** Here and not in a view action: those do not run when what failed was a form of Faces. */
  private void answer() {
    faces.getExternalContext().setResponseStatus(failure.status());
    if (failure == Failure.BUSY || failure == Failure.CROWDED) {
      faces.getExternalContext().setResponseHeader("Retry-After", RETRY_AFTER);
    }
  }

  /** Key of the heading (EL). */
  public String getTitleKey() {
    return "shell." + failure.name().toLowerCase(Locale.ROOT) + "_title";
  }

  /** Key of the sentence that says what to do next (EL). */
  public String getTextKey() {
    return "shell." + failure.name().toLowerCase(Locale.ROOT) + "_text";
  }

  /** What to do next, for staff, who have no telephone number to call on the page (EL). */
  public String getStaffText() {
    return switch (failure) {
      case NOT_FOUND -> "アドレスか番号が違うか、今いる場所（ネットワーク）では使えないページです。一覧から探してください。";
      case FORBIDDEN -> "あなたの役割では使えないページです。必要なときは、所属長を通じて総務課（システム担当）へ。";
      case EXPIRED -> "画面を長く開いていたため、送れませんでした。最初の画面から、もう一度操作してください。";
      case TOO_LARGE -> "送ったものが大きすぎます。";
      case CROWDED ->
          "予約が集中していて、順番が来ませんでした。予約も取り消しも、まだできていません。10 秒ほど待ってから前の画面に戻り、もう一度押してください（二重にはなりません）。";
      case BUSY -> "混み合っています。少し待ってから、もう一度操作してください。";
      case FAILED -> "うまくいきませんでした。もう一度操作し、続くときは総務課（システム担当）へ知らせてください。";
    };
  }

  /** Whether it went wrong on a page of staff (EL). */
  public boolean isStaff() {
    return OwnPath.isStaff(OwnPath.asked(request));
  }
}
