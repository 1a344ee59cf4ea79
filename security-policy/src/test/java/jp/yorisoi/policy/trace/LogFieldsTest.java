package jp.yorisoi.policy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogFieldsTest {
  private static final System.Logger LOG = System.getLogger("jp.yorisoi.sample.Feature");
  private static final System.Logger FOREIGN = System.getLogger("org.example.Library");
  private final Logger root = Logger.getLogger("");
  private final LogFields fields = new LogFields();
  private final List<LogRecord> records = new ArrayList<>();
  private final Handler server =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void begin() {
    root.addHandler(server);
    fields.install();
  }

  @AfterEach
  void end() {
    fields.remove();
    root.removeHandler(server);
    CurrentRequest.release();
  }

  private Object field(int line) {
    Object[] parameters = records.get(line).getParameters();
    return parameters == null || parameters.length == 0
        ? null
        : parameters[parameters.length - 1] instanceof Map<?, ?> map ? map.get("RequestId") : null;
  }

  @Test
  void lines_of_ours_carry_the_id_of_the_request_they_belong_to() {
    CurrentRequest.bind("request-0001");
    LOG.log(Level.INFO, "request {0} sent", "2611-000001-3");
    LOG.log(Level.INFO, "plain");
    CurrentRequest.bind("request-0002");
    LOG.log(Level.WARNING, "of the next hop");
    assertThat(List.of(field(0), field(1), field(2)))
        .containsExactly("request-0001", "request-0001", "request-0002");
    assertThat(new SimpleFormatter().formatMessage(records.get(0)))
        .isEqualTo("request 2611-000001-3 sent");
  }

  @Test
  void outside_of_a_request_there_is_no_field_and_libraries_are_left_alone() {
    LOG.log(Level.INFO, "starting");
    CurrentRequest.bind("request-0001");
    FOREIGN.log(Level.INFO, "theirs");
    assertThat(field(0)).isNull();
    assertThat(field(1)).isNull();
  }

  @Test
  void no_line_of_ours_carries_an_individual_number_wherever_it_stands() {
    String number = "1234-5678-9018";
    CurrentRequest.bind("request-0001");
    Exception cause = new IllegalArgumentException("row " + number);
    Exception thrown = new IllegalStateException("failed", cause);
    thrown.addSuppressed(new IllegalStateException("closing " + number));
    LOG.log(Level.ERROR, "the message " + number);
    LOG.log(Level.ERROR, "a parameter {0}", new StringBuilder(number));
    LOG.log(Level.ERROR, "an exception", thrown);
    assertThat(written())
        .contains("the message ●●●●●●●●●●●●", "a parameter ●●●●●●●●●●●●")
        .contains("java.lang.IllegalStateException: failed")
        .contains("Caused by: java.lang.IllegalArgumentException: row ●●●●●●●●●●●●")
        .contains("at " + LogFieldsTest.class.getName())
        .doesNotContain(number);
    assertThat(field(0)).isEqualTo("request-0001");
  }

  @Test
  void a_number_that_only_a_suppressed_exception_tells_is_masked_there() {
    Exception closing = new IllegalStateException("closing 1234-5678-9018");
    Exception thrown = new IllegalStateException("failed");
    thrown.addSuppressed(new IllegalStateException("harmless"));
    thrown.addSuppressed(closing);
    LOG.log(Level.ERROR, "an exception", thrown);
    Throwable shown = records.get(0).getThrown();
    assertThat(shown.getSuppressed())
        .extracting(Throwable::toString)
        .containsExactly(
            "java.lang.IllegalStateException: harmless",
            "java.lang.IllegalStateException: closing ●●●●●●●●●●●●");
    assertThat(shown.getStackTrace()).as("where it came from").isEqualTo(thrown.getStackTrace());
    assertThat(shown.getSuppressed()[1].getStackTrace()).isEqualTo(closing.getStackTrace());
  }

  @Test
  void exceptions_that_lead_round_in_a_circle_are_masked_once() {
    Exception inner = new IllegalStateException("row 1234-5678-9018");
    Exception thrown = new IllegalStateException("failed", inner);
    inner.initCause(thrown);
    inner.addSuppressed(thrown);
    LOG.log(Level.ERROR, "an exception", thrown);
    Throwable shown = records.get(0).getThrown();
    assertThat(shown.getCause()).hasToString("java.lang.IllegalStateException: row ●●●●●●●●●●●●");
    assertThat(shown.getCause().getCause()).isNull();
    assertThat(shown.getCause().getSuppressed()).isEmpty();
  }

  @Test
  void what_was_thrown_stays_as_it_is_when_it_tells_no_number() {
    Exception thrown = new IllegalStateException("case 2611-000001-3");
    thrown.addSuppressed(new IllegalStateException("closing"));
    LOG.log(Level.ERROR, "plain", thrown);
    assertThat(records.get(0).getThrown()).isSameAs(thrown);
  }

  /** The lines as the formatter of the JDK writes them. */
  private String written() {
    return records.stream().map(new SimpleFormatter()::format).collect(Collectors.joining());
  }

  @Test
  void the_start_of_the_application_installs_it() {
    fields.remove();
    fields.begin(new Object());
    CurrentRequest.bind("request-0001");
    LOG.log(Level.INFO, "started");
    assertThat(field(0)).isEqualTo("request-0001");
  }

  @Test
  void handlers_of_others_on_our_logger_stay() {
    Logger ours = Logger.getLogger("jp.yorisoi");
    ours.addHandler(server);
    try {
      fields.remove();
      assertThat(ours.getHandlers()).containsExactly(server);
    } finally {
      ours.removeHandler(server);
    }
  }

  @Test
  void installed_twice_it_writes_once_and_taken_away_it_writes_no_more() {
    fields.install();
    CurrentRequest.bind("request-0001");
    LOG.log(Level.INFO, "once");
    assertThat(records.get(0).getParameters()).hasSize(1);
    fields.remove();
    LOG.log(Level.INFO, "none");
    assertThat(field(1)).isNull();
  }
}
