package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.WorkItem;
import jp.yorisoi.ejb.procedure.WorkList;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListQuery.Scope;
import jp.yorisoi.ejb.procedure.WorkListQuery.Sort;
import jp.yorisoi.ejb.procedure.WorkListWords;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class WorkListExportTest {
  private static final WorkListQuery QUERY =
      new WorkListQuery(Scope.MINE, Set.of("35", "40"), null, "ヤスギ", Sort.KANA, true, 0, 1);
  private static final String FILTER = WorkListFilter.toJson(QUERY);

  private final CallerContext context = new CallerContext();
  private final List<Set<Role>> rolesSeen = new ArrayList<>();
  private final Desk desk = new Desk();
  private final WorkListExport export =
      new WorkListExport(desk, new WithoutProtected(context, Policies.serving("yasugi")));

  @Test
  void a_filter_comes_back_as_it_was_kept_and_reads_as_words() {
    WorkListQuery back = WorkListFilter.query(FILTER, 200, 200);
    assertThat(back)
        .isEqualTo(
            new WorkListQuery(
                Scope.MINE, Set.of("35", "40"), null, "ヤスギ", Sort.KANA, true, 200, 200));
    assertThat(WorkListWords.of(back)).isEqualTo("自分の担当、補正待ち・決裁待ち、「ヤスギ」で探したもの");
    WorkListQuery everywhere =
        new WorkListQuery(Scope.ALL, Set.of(), null, "2611", Sort.DUE, false, 0, 1);
    assertThat(WorkListWords.of(everywhere))
        .as("as the list says it")
        .isEqualTo("課のすべて、「2611」で探したもの、終わったものも含む");
  }

  @Test
  void every_row_is_in_the_file_however_many_pages_there_are() {
    assertThat(export.count(FILTER)).isEqualTo(450);
    CsvTable table = export.table(FILTER);
    assertThat(table.rows()).hasSize(450);
    assertThat(table.rows()).extracting(row -> row.get(1)).doesNotHaveDuplicates();
    assertThat(table.shown()).hasSize(450);
    assertThat(table.rows().get(0))
        .containsExactly(
            "令和8年12月1日", "R0", "児童手当", "ヤスギ", "窓口", "令和8年11月25日（水） 12:00", "審査中", "相違 2", null);
  }

  @Test
  void who_may_see_protected_persons_reads_it_as_who_may_not() {
    Caller caller =
        new Caller("a", "課", null, "mynumber", Set.of(Role.CLERK, Role.PROTECTION_HANDLER));
    context.actAs(caller);
    export.count(FILTER);
    export.table(FILTER);
    assertThat(rolesSeen).isNotEmpty().allSatisfy(r -> assertThat(r).containsExactly(Role.CLERK));
    assertThat(context.caller()).as("afterwards").isEqualTo(caller);
  }

  @Test
  void a_telephone_number_is_no_number_for_a_spreadsheet() {
    BookingView booking =
        new BookingView(
            BookingNumber.of(1),
            null,
            new Attendee(
                Attendee.BookedFor.SELF, "ヤスギ ハナ", "0854231234", Set.of(), Attendee.Reminder.PHONE),
            BookingView.Channel.PHONE,
            false,
            true,
            AttendanceMark.NONE,
            "");
    assertThat(NameListExport.line(booking).phone()).isEqualTo("0854-23-1234");
  }

  private final class Desk extends ProcedureDesk {
    @Override
    public WorkList workList(WorkListQuery query) {
      rolesSeen.add(context.caller().roles());
      return new WorkList(
          IntStream.range(query.first(), Math.min(450, query.first() + query.size()))
              .mapToObj(this::item)
              .toList(),
          450);
    }

    private WorkItem item(int i) {
      return new WorkItem(
          "R" + i,
          "児童手当",
          "ヤスギ",
          "窓口",
          Instant.parse("2026-11-25T03:00:00Z"),
          LocalDate.of(2026, 12, 1),
          "30",
          "審査中",
          2,
          true,
          null);
    }
  }
}
