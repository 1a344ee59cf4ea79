package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportDeskTest {
  private static final BookingNumber NUMBER = BookingNumber.of(4711);

  private final AuditDetails details = new AuditDetails();
  private final SupportDesk desk = new SupportDesk();

  @BeforeEach
  void open() throws Exception {
    set("details", details);
    set("store", new MemoryStore());
    set(
        "own",
        new OwnBooking() {
          @Override
          Optional<SupportStore.Stored> find(String number, String pin) {
            return Optional.empty();
          }
        });
  }

  @Test
  void whoever_tries_at_a_number_in_vain_is_recorded_with_the_number() {
    String typed = NUMBER.value();
    assertThat(recorded(() -> desk.lookUp(typed, "000000")))
        .isEqualTo(new AuditDetails.Note(typed, null, null, false, List.of(), false));
  }

  @Test
  void what_is_no_number_is_not_recorded_since_it_may_be_anything() {
    assertThat(recorded(() -> desk.lookUp("安来 花子", "000000")).caseRef()).isNull();
  }

  private AuditDetails.Note recorded(Supplier<?> call) {
    details.begin(null);
    call.get();
    return details.end();
  }

  private void set(String field, Object value) throws Exception {
    Field found = SupportDesk.class.getDeclaredField(field);
    found.setAccessible(true);
    found.set(desk, value);
  }
}
