package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

/** The table of desk methods ({@code disclosure.csv}) is complete and says no more than is true. */
class DisclosureTableTest {
  private static final Map<String, Permission> DOORS = doors();

  private static Map<String, Permission> doors() {
    Map<String, Permission> doors = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.yorisoi.ejb")) {
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Allow.class)) {
          doors.put(
              type.getSimpleName() + "." + method.getName(),
              method.getAnnotationOfType(Allow.class).permission());
        }
      }
    }
    return doors;
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/disclosure.csv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(";");
        table.put(parts[0], parts[1]);
      }
    }
    return table;
  }

  private static Set<Role> holders(Permission permission) {
    Set<Role> holders = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (Policies.serving("yasugi").roles().permits(Set.of(role), permission)) {
        holders.add(role);
      }
    }
    return holders;
  }

  private static Set<String> of(String kind) throws IOException {
    Set<String> names = new TreeSet<>();
    table().forEach((name, one) -> names.addAll(one.equals(kind) ? Set.of(name) : Set.of()));
    return names;
  }

  @Test
  void every_method_of_every_desk_is_classified() throws IOException {
    assertThat(DOORS).hasSizeGreaterThan(60);
    assertThat(table().keySet()).isEqualTo(DOORS.keySet());
    assertThat(table().values())
        .isSubsetOf(
            "blocked", "nobody", "asked", "officer", "front", "own", "job", "staff", "alike",
            "audit");
  }

  @Test
  void what_is_said_to_be_for_jobs_residents_or_the_officer_is_open_to_nobody_else()
      throws IOException {
    assertThat(of("job"))
        .allSatisfy(name -> assertThat(holders(DOORS.get(name))).containsOnly(Role.JOB));
    assertThat(of("own"))
        .allSatisfy(name -> assertThat(holders(DOORS.get(name))).containsOnly(Role.RESIDENT));
    assertThat(of("officer"))
        .allSatisfy(
            name -> assertThat(holders(DOORS.get(name))).containsOnly(Role.PROTECTION_OFFICER));
    assertThat(of("audit"))
        .allSatisfy(name -> assertThat(holders(DOORS.get(name))).containsOnly(Role.OFFICER));
    assertThat(of("staff"))
        .allSatisfy(name -> assertThat(DOORS.get(name)).isEqualTo(Permission.SIGN_IN));
  }

  @Test
  void only_the_gate_for_ai_texts_finds_everybody_alike() throws IOException {
    assertThat(of("alike"))
        .allSatisfy(name -> assertThat(DOORS.get(name)).isEqualTo(Permission.USE_AI_GATE));
  }

  @Test
  void only_exports_are_said_to_show_nobody_or_only_what_was_asked() throws IOException {
    Set<String> both = new TreeSet<>(of("nobody"));
    both.addAll(of("asked"));
    assertThat(both).isNotEmpty().allSatisfy(name -> assertThat(name).startsWith("CoreExportDesk"));
  }

  @Test
  void nothing_staff_can_reach_in_the_inner_schema_is_left_unblocked() throws IOException {
    // what knows nothing of the register
    Set<String> outer =
        Set.of(
            "IntakeDesk",
            "CalendarDesk",
            "DrawDesk",
            "ClosureDesk",
            "SeriesDesk",
            "TourCancelDesk",
            "TourDesk",
            "SessionPlanDesk",
            "MessageDesk",
            "OfflineDesk",
            "OfflineJoinDesk",
            "PhoneTaskDesk",
            "DiscoveryDesk",
            "FollowDesk",
            "OpeningDesk",
            "PartnerDesk",
            "SessionDesk",
            "PostcardDesk",
            "MovingDesk",
            "SupportDesk",
            "SurveyDesk",
            "NoteDesk",
            "WaitingDesk",
            "GateDesk",
            "PolicyDesk",
            "FrontFiguresDesk",
            "FrontIdentityDesk",
            "FrontExportDesk");
    assertThat(of("front")).allSatisfy(name -> assertThat(outer).contains(name.split("\\.")[0]));
  }
}
