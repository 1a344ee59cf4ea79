package jp.yorisoi.web.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.OpenedDocument;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class DocumentBackingTest {
  private final Map<String, String> headers = new HashMap<>();
  private final SentExchange exchange = SentExchange.asked();

  private void send(String mediaType) throws IOException {
    DocumentBacking page =
        Beans.with(new DocumentBacking(), new Desk(mediaType), new Answer(), exchange);
    page.setNumber(ReceiptNumber.of(YearMonth.of(2026, 11), 123).value());
    page.send();
  }

  @Test
  void a_picture_is_shown_in_a_sandbox() throws IOException {
    send("image/jpeg");
    assertThat(headers)
        .containsEntry("Content-Type", "image/jpeg")
        .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
        .containsEntry("Content-Disposition", "inline; filename=\"a-1\"");
  }

  @Test
  void a_pdf_keeps_its_headers_but_is_in_no_sandbox_where_viewers_stay_blank() throws IOException {
    send("application/pdf");
    assertThat(headers)
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("Content-Disposition", "inline; filename=\"a-1\"");
    assertThat(headers.get("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("sandbox");
  }

  @Test
  void what_is_not_there_is_not_found() throws IOException {
    send(null);
    assertThat(exchange.led()).isEqualTo("404");
    assertThat(headers).isEmpty();
  }

  private static final class Desk extends ProcedureDesk {
    private final String mediaType;

    Desk(String mediaType) {
      this.mediaType = mediaType;
    }

    @Override
    public Optional<OpenedDocument> openDocument(String receiptNumber, int position) {
      return Optional.ofNullable(mediaType)
          .map(type -> new OpenedDocument(type, "a-1", new byte[3]));
    }
  }

  private final class Answer extends FacesContextWrapper {
    Answer() {
      super(null);
    }

    @Override
    public void responseComplete() {
      headers.remove("nothing");
    }

    @Override
    @SuppressWarnings("unchecked")
    public ExternalContext getExternalContext() {
      return new ExternalContextWrapper(null) {
        @Override
        public void setResponseContentType(String contentType) {
          headers.put("Content-Type", contentType);
        }

        @Override
        public void setResponseContentLength(int length) {
          headers.put("Content-Length", Integer.toString(length));
        }

        @Override
        public void setResponseHeader(String name, String value) {
          headers.put(name, value);
        }

        @Override
        public OutputStream getResponseOutputStream() {
          return new ByteArrayOutputStream();
        }
      };
    }

    @Override
    public FacesContext getWrapped() {
      return null;
    }
  }
}
