package jp.yorisoi.ejb.catalogue.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yorisoi.policy.definition.DefinitionBroken;

/**
 * What a schema cannot say of an assessment: that it declares what is asked and sent, no less and
 * no more. A definition that does not hold stops the start and is named.
 */
public final class AssessmentCheck {
  private AssessmentCheck() {}

  /** Its own parts fit each other. */
  static void whole(String file, Assessment assessment) {
    Set<String> declared = new HashSet<>();
    Stream.concat(
            assessment.groups().stream().flatMap(group -> group.fields().stream()),
            assessment.made().stream().map(MadeItem::id))
        .forEach(id -> require(declared.add(id), file, "/groups", "declared twice: " + id));
    Set<Receiver> seen = new HashSet<>();
    for (Recipient recipient : assessment.recipients()) {
      String code = recipient.receiver().code();
      require(seen.add(recipient.receiver()), file, "/recipients", "declared twice: " + code);
      none(
          recipient.gets(),
          declared::contains,
          file,
          "/recipients",
          code + " gets what nobody asks or makes: ");
    }
    require(
        assessment.assessed().review().isAfter(assessment.assessed().on()),
        file,
        "/assessed/review",
        "is not after the assessment");
  }

  /**
   * The form asks exactly what the assessment declares.
   *
   * @param file the definition
   * @param assessment its assessment
   * @param asked ids of all its questions and documents
   * @throws DefinitionBroken naming the field that only one of them knows
   */
  public static void asks(String file, Assessment assessment, Collection<String> asked) {
    String path = "/privacy";
    none(
        asked,
        assessment.fields()::contains,
        file,
        path,
        "asked, but not declared in privacy/" + assessment.id() + ": ");
    none(
        assessment.fields(),
        asked::contains,
        file,
        path,
        "declared in privacy/" + assessment.id() + ", but not asked: ");
  }

  /**
   * A receiver is declared to get what the program sends it.
   *
   * @param file the definition
   * @param assessment its assessment
   * @param receiver who
   * @param sent what every message to it carries
   * @throws DefinitionBroken naming what is not declared
   */
  public static void sends(
      String file, Assessment assessment, Receiver receiver, Collection<String> sent) {
    none(
        sent,
        assessment.to(receiver)::mayTell,
        file,
        "/privacy",
        "sent to " + receiver.code() + ", but not declared in privacy/" + assessment.id() + ": ");
  }

  private static void none(
      Collection<String> ids, Predicate<String> known, String file, String path, String reason) {
    List<String> unknown = ids.stream().filter(id -> !known.test(id)).sorted().toList();
    require(unknown.isEmpty(), file, path, reason + unknown);
  }

  private static void require(boolean holds, String file, String path, String reason) {
    if (!holds) {
      throw new DefinitionBroken(file, path, reason);
    }
  }
}
