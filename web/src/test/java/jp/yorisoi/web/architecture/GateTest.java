package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.gate.RestingPackage;
import jp.yorisoi.ejb.intake.QuarantineView;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Crosses;
import jp.yorisoi.policy.zone.DeclaredFlows;
import jp.yorisoi.policy.zone.Flow;
import jp.yorisoi.policy.zone.FlowField;
import jp.yorisoi.policy.zone.Flows;

/** What crosses between the schemas is what flows.yaml declares: in the code and in the grants. */
@AnalyzeClasses(packages = "jp.yorisoi", importOptions = ImportOption.DoNotIncludeTests.class)
class GateTest {
  private static final Flows FLOWS = new DeclaredFlows().all();

  /** Jobs and entries of the inner zone in its own tables of front, which carry nothing across. */
  private static final Set<String> OWN_TABLES = Set.of("job_lease", "audit_entry", "audit_subject");

  private static Set<String> declared() {
    Set<String> names = new TreeSet<>(FLOWS.machinery().keySet());
    FLOWS.all().forEach(flow -> names.addAll(flow.carriers()));
    return names;
  }

  @ArchTest
  static void a_class_that_knows_both_schemas_is_declared(JavaClasses classes) {
    assertThat(new SchemasKnown(classes, declared()).both())
        .as("classes that know front and core; declare the flow they carry in flows.yaml")
        .isSubsetOf(declared());
  }

  @ArchTest
  static void what_is_declared_is_there_and_needed(JavaClasses classes) {
    SchemasKnown known = new SchemasKnown(classes, Set.of());
    for (Flow flow : FLOWS.all()) {
      for (String carrier : flow.carriers()) {
        // a page inside shows what it reads of front and may know nothing of core
        assertThat(known.of(carrier))
            .as(carrier)
            .contains(carrier.endsWith("Backing") ? new Chain[] {Chain.FRONT} : Chain.values());
      }
    }
    assertThat(FLOWS.machinery().keySet())
        .allSatisfy(name -> assertThat(known.of(name)).as(name).isNotEmpty());
  }

  @ArchTest
  static void every_operation_of_the_gate_is_that_of_a_flow_and_every_flow_has_one(
      JavaClasses classes) {
    Set<String> marked = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Crosses.class)) {
          for (String flow : method.getAnnotationOfType(Crosses.class).value()) {
            marked.add(flow + " " + type.getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    Set<String> declared = new TreeSet<>();
    for (Flow flow : FLOWS.all()) {
      flow.operations().forEach(operation -> declared.add(flow.id() + " " + operation));
      assertThat(flow.operations().isEmpty()).as(flow.id()).isNotEqualTo(flow.isOpen());
      assertThat(flow.carriers().isEmpty()).as(flow.id()).isNotEqualTo(flow.isOpen());
    }
    assertThat(marked).isEqualTo(declared);
  }

  @ArchTest
  static void every_public_operation_of_the_gate_is_marked(JavaClasses classes) {
    assertThat(classes.get("jp.yorisoi.ejb.gate.GateDesk").getMethods())
        .filteredOn(method -> method.isAnnotatedWith(Allow.class))
        .allSatisfy(method -> assertThat(method.isAnnotatedWith(Crosses.class)).isTrue());
  }

  @ArchTest
  static void what_crosses_is_built_of_what_the_flow_admits(JavaClasses classes) {
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Crosses.class)) {
          assertThat(reached(method, new HashSet<>()))
              .as(method.getFullName() + " calls Flow.admit")
              .contains("jp.yorisoi.policy.zone.Flow.admit");
        }
      }
    }
  }

  /** What a method calls, and what methods of its own class call for it. */
  private static Set<String> reached(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
    Set<String> names = new TreeSet<>();
    if (seen.add(from)) {
      for (JavaAccess<?> access : from.getAccessesFromSelf()) {
        names.add(access.getTargetOwner().getName() + "." + access.getTarget().getName());
        from.getOwner().getCodeUnits().stream()
            .filter(unit -> access.getTargetOwner().equals(unit.getOwner()))
            .filter(unit -> access.getTarget().getName().equals(unit.getName()))
            .forEach(unit -> names.addAll(reached(unit, seen)));
      }
    }
    return names;
  }

  @ArchTest
  static void a_crossing_is_recorded_as_it_is_declared(JavaClasses classes) {
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Crosses.class) && method.isAnnotatedWith(Allow.class)) {
          Allow allow = method.getAnnotationOfType(Allow.class);
          for (String id : method.getAnnotationOfType(Crosses.class).value()) {
            Flow flow = FLOWS.flow(id);
            assertThat(allow.event())
                .as(method.getFullName())
                .isIn(flow.auditEvent(), AuditEvent.PUBLIC_READ);
          }
        }
      }
    }
  }

  @ArchTest
  static void what_staff_inside_see_of_the_outer_zone_has_the_declared_fields(JavaClasses classes) {
    assertThat(components(QuarantineView.class)).isEqualTo(fields("quarantine-view"));
    assertThat(components(RestingPackage.class)).isEqualTo(fields("take-in-view"));
  }

  private static List<String> components(Class<?> record) {
    return Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> fields(String flow) {
    return FLOWS.flow(flow).fields().stream().map(FlowField::name).toList();
  }

  @ArchTest
  static void the_inner_zone_may_write_to_front_what_flows_declare_and_nothing_more(
      JavaClasses classes) throws IOException {
    Set<String> declared =
        FLOWS.all().stream()
            .filter(flow -> flow.to().schema() == Chain.FRONT)
            .flatMap(flow -> flow.tables().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    declared.addAll(OWN_TABLES);
    assertThat(writable("${account_gate}")).isEqualTo(declared);
  }

  @ArchTest
  static void nothing_of_the_register_can_reach_the_internet_zone(JavaClasses classes)
      throws IOException {
    assertThat(FLOWS.all())
        .filteredOn(flow -> flow.to().schema() == Chain.FRONT && flow.isOpen())
        .extracting(Flow::id)
        .containsExactlyInAnyOrder(
            "take-in-done",
            "take-in-rest",
            "quarantine-clear",
            "status-out",
            "notice-out",
            "figures-out",
            "looks-out");
    assertThat(writable("${account_gate}")).doesNotContain("draft", "draft_document");
    assertThat(
            new SchemasKnown(classes, declared()).usersOf("jp.yorisoi.ejb.register.RegisterDesk"))
        .as("who reads the register works in core alone")
        .doesNotContainAnyElementsOf(
            FLOWS.all().stream().flatMap(flow -> flow.carriers().stream()).toList());
  }

  /** Tables of front an account may add to or change. */
  private static Set<String> writable(String account) throws IOException {
    Pattern grant = Pattern.compile("GRANT (.+) ON (\\w+) TO (.+);");
    Set<String> tables = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    try (InputStream in = GateTest.class.getResourceAsStream("/db/front/R__grants.sql")) {
      lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
    for (String line : lines) {
      Matcher matcher = grant.matcher(line);
      if (matcher.matches()
          && matcher.group(3).contains(account)
          && !matcher.group(1).equals("SELECT")) {
        tables.add(matcher.group(2));
      }
    }
    return tables;
  }
}
