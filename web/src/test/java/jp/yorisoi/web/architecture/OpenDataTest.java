package jp.yorisoi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** What is open to everybody is about nobody: no personal column has a way there. */
@AnalyzeClasses(packages = "jp.yorisoi", importOptions = ImportOption.DoNotIncludeTests.class)
class OpenDataTest {
  private static final String OPEN = "jp.yorisoi.ejb.support.open";
  private static final Set<String> ANSWERS =
      Set.of(
          "OpenEditions",
          "OpenAnswer",
          "Edition",
          "CalendarFeedServlet",
          "EventListServlet",
          "FlyerServlet",
          "HandoutServlet");
  private static final Set<String> FLYERS =
      Set.of("Flyers", "Flyer", "FlyerItem", "FlyerWords", "Nearby", "PlaceNear", "Way");

  /** What is counted when a file is sent: which district and age band somebody chose, not who. */
  private static final Set<String> COUNTED = Set.of("Reached", "Stage", "MapSketch", "MapSpot");

  private static boolean isOpen(JavaClass type) {
    return type.getPackageName().startsWith(OPEN)
        || ANSWERS.contains(type.getSimpleName())
        || FLYERS.contains(topLevel(type));
  }

  private static String topLevel(JavaClass type) {
    return type.getName().replaceAll("^.*\\.|\\$.*$", "");
  }

  @ArchTest
  static final ArchRule it_is_made_of_sessions_and_definitions_alone =
      classes()
          .that(describe("are open to everybody", OpenDataTest::isOpen))
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "know nobody",
                  type ->
                      type.getPackageName().startsWith("java")
                          || type.getPackageName().startsWith("jakarta")
                          || type.getPackageName().startsWith("jp.yorisoi.ejb.catalogue")
                          || type.getPackageName().equals("jp.yorisoi.ejb.platform.print")
                          || COUNTED.contains(topLevel(type))
                          || isOpen(type)
                          || Set.of(
                                  "SessionView",
                                  "JapaneseDates",
                                  "SupportDesk",
                                  "SchedulePlan",
                                  "CsvCell",
                                  "Setting",
                                  "SettingMissing",
                                  "MunicipalityCode")
                              .contains(type.getSimpleName())));

  @ArchTest
  static final ArchRule of_the_desk_they_ask_for_sessions_only =
      noClasses()
          .that(describe("are open to everybody", OpenDataTest::isOpen))
          .should()
          .callMethodWhere(
              describe(
                  "another method of the desk",
                  call ->
                      call.getTargetOwner().isEquivalentTo(SupportDesk.class)
                          && !call.getName().equals("sessions")));

  @Test
  void the_classes_looked_at_are_there() throws ClassNotFoundException {
    for (String name : ANSWERS) {
      assertThat(Class.forName("jp.yorisoi.web.resident.support." + name)).isNotNull();
    }
    for (String name : FLYERS) {
      assertThat(Class.forName("jp.yorisoi.ejb.discovery." + name)).isNotNull();
    }
  }

  @Test
  void a_session_has_no_column_about_persons() {
    assertThat(Stream.of(SessionView.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "id",
            "kind",
            "place",
            "starts",
            "ends",
            "opens",
            "closes",
            "capacity",
            "seatsLeft",
            "bookable",
            "cancelled",
            "waitable",
            "ready",
            "meets",
            "draws",
            "byLot",
            "refusal");
  }
}
