package jp.yorisoi.web.staff.support;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.survey.SurveyDesk;
import jp.yorisoi.ejb.support.survey.SurveyFigures;

/**
 * Page: {@code webapp/staff/support/voices.xhtml}. What those who came said, by kind of class,
 * beside the month before; nothing is shown of fewer than five answers.
 */
@Named("supportVoices")
@RequestScoped
public class VoicesBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private SurveyDesk desk;
  @Inject private SupportProgramme programme;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private YearMonth month;
  private List<Line> lines;

  /**
   * A kind of class.
   *
   * @param title its name
   * @param answered how many answered, of how many slips
   * @param understood how many found it easy to follow, and the month before
   * @param alone how many can do it alone, and the month before
   * @param again how many would come again, and the month before
   */
  public record Line(
      String title, String answered, String understood, String alone, String again) {}

  @PostConstruct
  void read() {
    month = asked(request.getParameter("month"));
    Map<String, SurveyFigures> now = byKind(month);
    Map<String, SurveyFigures> before = byKind(month.minusMonths(1));
    lines =
        Stream.concat(now.keySet().stream(), before.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(kind -> line(kind, of(now, kind), of(before, kind)))
            .toList();
  }

  private Map<String, SurveyFigures> byKind(YearMonth asked) {
    return desk.figures(asked).stream()
        .collect(Collectors.toMap(SurveyFigures::kind, Function.identity()));
  }

  private static SurveyFigures of(Map<String, SurveyFigures> figures, String kind) {
    return figures.getOrDefault(kind, new SurveyFigures(kind, 0, 0, 0, 0, 0));
  }

  private Line line(String kind, SurveyFigures now, SurveyFigures before) {
    return new Line(
        programme.kind(kind).map(SupportKind::staffTitle).orElse(kind),
        now.answered() + " / " + now.slips() + " 枚",
        cell(now.percent(now.understood()), before.percent(before.understood())),
        cell(now.percent(now.alone()), before.percent(before.alone())),
        cell(now.percent(now.again()), before.percent(before.again())));
  }

  private static String cell(OptionalInt now, OptionalInt before) {
    return percent(now) + "（前の月 " + percent(before) + "）";
  }

  private static String percent(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() + "％" : "－";
  }

  private YearMonth asked(String sent) {
    YearMonth present = YearMonth.from(LocalDate.ofInstant(clock.instant(), JAPAN));
    try {
      return sent == null ? present : YearMonth.parse(sent);
    } catch (DateTimeException notMonth) {
      return present;
    }
  }

  /** The lines, by kind (EL). */
  public List<Line> getLines() {
    return lines;
  }

  /** The month of the classes (EL). */
  public String getTitle() {
    return SupportWords.month(month);
  }

  /** The month before (EL). */
  public String getPrevious() {
    return month.minusMonths(1).toString();
  }

  /** The month after (EL). */
  public String getNext() {
    return month.plusMonths(1).toString();
  }
}
