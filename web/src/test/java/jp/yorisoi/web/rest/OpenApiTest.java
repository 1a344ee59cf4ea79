package jp.yorisoi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.policy.door.Doors;
import org.junit.jupiter.api.Test;

/** The description says what there is: every path with its method, every field of a wish. */
class OpenApiTest {
  private static final String ROOT = "/partner/v1";

  @Test
  void every_resource_is_described_and_stands_in_the_table_of_addresses() throws IOException {
    assertThat(described()).isEqualTo(served());
    assertThat(served())
        .extracting(one -> ROOT + one.split(" ")[1])
        .allSatisfy(address -> assertThat(Doors.packaged().at(address).zones()).isNotEmpty());
  }

  @Test
  void the_choices_of_a_wish_are_those_of_the_form() throws IOException {
    String text = text();
    for (Enum<?>[] choices :
        new Enum<?>[][] {
          Attendee.BookedFor.values(), AccessNeed.values(), Attendee.Reminder.values()
        }) {
      String listed =
          java.util.stream.Stream.of(choices)
              .map(AttendeeForm::code)
              .collect(Collectors.joining(", ", "enum: [", "]"));
      assertThat(text).contains(listed);
    }
  }

  private static Set<String> served() {
    Set<String> served = new TreeSet<>();
    for (Class<?> resource : new PartnerDoor().getClasses()) {
      Path path = resource.getAnnotation(Path.class);
      for (Method method : path == null ? new Method[0] : resource.getDeclaredMethods()) {
        if (method.isAnnotationPresent(GET.class)) {
          served.add("get " + path.value());
        }
        if (method.isAnnotationPresent(POST.class)) {
          served.add("post " + path.value());
        }
      }
    }
    return served;
  }

  private static Set<String> described() throws IOException {
    return Pattern.compile("(?m)^  (/\\S+):\\n    (get|post):")
        .matcher(text())
        .results()
        .map((MatchResult found) -> found.group(2) + " " + found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text() throws IOException {
    return new String(new DescriptionResource().yaml(), StandardCharsets.UTF_8);
  }
}
