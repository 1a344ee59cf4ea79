package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.rule.RoleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every desk method uses its permission for a purpose the policy of the city declares. */
class DeskPurposesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.yorisoi.ejb");

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void each_desk_method_has_a_declared_purpose(String city) {
    RoleTable roles = Policies.serving(city).roles();
    List<JavaMethod> open =
        CLASSES.stream()
            .map(JavaClass::getMethods)
            .flatMap(java.util.Collection::stream)
            .filter(method -> method.isAnnotatedWith(Allow.class))
            .toList();
    assertThat(open)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            method -> {
              Allow allow = method.getAnnotationOfType(Allow.class);
              assertThat(roles.purposes(allow.permission()))
                  .as(method.getFullName())
                  .contains(allow.purpose());
            });
  }
}
