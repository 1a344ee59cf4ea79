package jp.yorisoi.web.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The inside of a feature ({@code domain}, {@code persistence}) is known to that feature only. */
final class OnlyOwnFeature {
  private static final String FEATURES = "jp.yorisoi.ejb.";

  static final ArchCondition<JavaClass> MAY_DEPEND_ON_IT =
      new ArchCondition<>("only be used by its own feature") {
        @Override
        public void check(JavaClass inside, ConditionEvents events) {
          for (Dependency use : inside.getDirectDependenciesToSelf()) {
            if (!use.getOriginClass().getPackageName().startsWith(feature(inside))) {
              events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
          }
        }
      };

  private OnlyOwnFeature() {}

  private static String feature(JavaClass inside) {
    String rest = inside.getPackageName().substring(FEATURES.length());
    return FEATURES + rest.substring(0, rest.indexOf('.'));
  }
}
