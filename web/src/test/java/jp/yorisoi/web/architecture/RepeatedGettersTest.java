package jp.yorisoi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.util.Collection;

/** What a page may ask of its bean again and again. */
@AnalyzeClasses(packages = "jp.yorisoi.web", importOptions = ImportOption.DoNotIncludeTests.class)
class RepeatedGettersTest {
  @ArchTest
  static final ArchRule a_list_is_put_together_once_in_a_request =
      methods()
          .that(areListsOfABean())
          .should(keepWhatTheyPutTogether())
          .because("c:forEach and c:set ask for their list again at each expression inside them");

  private static DescribedPredicate<JavaMethod> areListsOfABean() {
    return describe(
        "lists of a bean",
        method ->
            method.getOwner().isAnnotatedWith(Named.class)
                && method.getName().startsWith("get")
                && method.getRawParameterTypes().isEmpty()
                && method.getRawReturnType().isAssignableTo(Collection.class));
  }

  /** It hands out a field, what one call of a list kept elsewhere gives, or fills a field. */
  private static ArchCondition<JavaMethod> keepWhatTheyPutTogether() {
    return new ArchCondition<>("keep what they put together") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean keeps =
            method.getFieldAccesses().stream()
                    .anyMatch(one -> one.getAccessType() == AccessType.SET)
                || method.getMethodCallsFromSelf().stream()
                    .anyMatch(one -> one.getName().equals("computeIfAbsent"));
        boolean works = method.getCallsFromSelf().size() > 1;
        if (works && !keeps) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " works again at each expression"));
        }
      }
    };
  }
}
