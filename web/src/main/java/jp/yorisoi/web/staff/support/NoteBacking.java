package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.support.note.NoteDesk;
import jp.yorisoi.ejb.support.note.NoteOutcome;
import jp.yorisoi.ejb.support.note.NoteView;
import jp.yorisoi.web.shell.Exchange;

/** Part of {@code webapp/staff/support/names.xhtml}: the note of the class. */
@Named("supportNote")
@RequestScoped
public class NoteBacking {
  @EJB private NoteDesk desk;
  @Inject private Exchange exchange;

  private NoteView note = NoteView.NONE;
  private NoteView before = NoteView.NONE;
  private String notice;
  private boolean done;

  /** Writes what was typed and reads what stands; action of the page before it is shown. */
  public void act() {
    String session = exchange.field("session");
    if (!session.matches("[0-9]{1,18}")) {
      return;
    }
    long id = Long.parseLong(session);
    if (isAsked() && exchange.isGenuine()) {
      NoteOutcome outcome = desk.write(id, typed(), seen());
      done = outcome == NoteOutcome.WRITTEN;
      notice = words(outcome);
    } else if (isAsked()) {
      notice = "念のため、もう一度押してください。";
    }
    note = desk.note(id);
    before = desk.before(id);
  }

  private boolean isAsked() {
    return exchange.isPosted() && "note".equals(exchange.field("go"));
  }

  private String typed() {
    return exchange.field("note").replace("\r\n", "\n");
  }

  private int seen() {
    String version = exchange.field("version");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
  }

  private static String words(NoteOutcome outcome) {
    return switch (outcome) {
      case WRITTEN -> "メモを残しました。";
      case MEANWHILE -> "この画面を開いたあとに、ほかの職員がメモを書きました。下は、あなたが書いたものです。今のメモはこの画面を開き直すと見られます。";
      case NOT_FOUND -> "その教室はありません。";
      case TOO_LONG -> "400字までです。短くしてください。";
      case NUMBER -> "個人番号か電話番号が書いてあるようです。消してから、もう一度押してください。";
      case NAME -> "人の名前が書いてあるようです（「○○さん」など）。教室のことだけを書いてください。";
      case JUDGEMENT -> "人の体や性格のことが書いてあるようです。教室のことだけを書いてください。";
    };
  }

  /** What stands, or what was typed and not taken (EL). */
  public String getText() {
    return isAsked() && !done ? typed() : note.text();
  }

  /** The version that was read (EL). */
  public int getVersion() {
    return isAsked() && !done ? seen() : note.version();
  }

  /** The note of the class before (EL). */
  public NoteView getBefore() {
    return before;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it is written (EL). */
  public boolean isDone() {
    return done;
  }
}
