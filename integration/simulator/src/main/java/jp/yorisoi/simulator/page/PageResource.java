package jp.yorisoi.simulator.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/** Serves the pages, their style sheet and the state for tests. */
public final class PageResource extends Resource {

  private static final Pattern ONE_MAIL = Pattern.compile("/mailbox/([0-9]{1,9})");

  private final IndexPage index;
  private final MailboxPage mailbox;
  private final MessagesPage messages;
  private final StateJson state;

  /**
   * Serves the pages.
   *
   * @param index the page at the root
   * @param mailbox the pages of the mails
   * @param messages the page of SMS and LINE
   * @param state what tests read
   */
  public PageResource(
      IndexPage index, MailboxPage mailbox, MessagesPage messages, StateJson state) {
    this.index = index;
    this.mailbox = mailbox;
    this.messages = messages;
    this.state = state;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    allow(exchange, "GET");
    String path = exchange.getRequestURI().getPath();
    Matcher mail = ONE_MAIL.matcher(path);
    if (mail.matches()) {
      Answers.html(exchange, 200, mailbox.writeOne(Integer.parseInt(mail.group(1))));
      return;
    }
    switch (path) {
      case "/" -> Answers.html(exchange, 200, index.write());
      case "/mailbox/" -> Answers.html(exchange, 200, mailbox.writeList());
      case "/mailbox" -> Answers.seeOther(exchange, "/mailbox/");
      case "/messages/" -> Answers.html(exchange, 200, messages.write());
      case "/messages" -> Answers.seeOther(exchange, "/messages/");
      case "/state.json" -> Answers.json(exchange, 200, state.write());
      case "/simulator.css" -> Answers.send(exchange, 200, "text/css; charset=utf-8", style());
      default -> throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    }
  }

  private static byte[] style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageResource.class.getResourceAsStream("simulator.css"))) {
      return in.readAllBytes();
    }
  }
}
