package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SupportDesk;
import org.junit.jupiter.api.Test;

class NameListExportTest {

  private static BookingView line(BookingView.Channel channel) {
    return new BookingView(
        BookingNumber.of(4711),
        null,
        new Attendee(Attendee.BookedFor.SELF, "ノギ ハナ", "", Set.of(), Attendee.Reminder.NONE),
        channel,
        false,
        true,
        AttendanceMark.NONE,
        "");
  }

  private static List<NameLine> lines() {
    SupportDesk desk =
        new SupportDesk() {
          @Override
          public List<BookingView> nameList(long sessionId) {
            return Stream.of(BookingView.Channel.values()).map(NameListExportTest::line).toList();
          }
        };
    return new NameListExport(desk, null, null).lines(7);
  }

  @Test
  void each_line_says_how_the_person_came_to_it() {
    assertThat(lines()).extracting(NameLine::channel).containsExactly("ネット", "電話", "当日");
    assertThat(lines()).extracting(NameLine::walkIn).containsExactly(false, false, true);
  }

  @Test
  void whether_somebody_came_leaves_with_no_list() {
    assertThat(lines().get(0).cells())
        .containsExactly(BookingNumber.of(4711).value(), "ノギ ハナ", "", "", "いらない", "ネット");
  }
}
