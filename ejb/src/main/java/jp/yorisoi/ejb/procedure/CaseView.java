package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.protection.ProtectionMark;

/**
 * A case as a clerk sees it: what was declared beside what the register says.
 *
 * @param head state and people
 * @param sections declared answers by page of the form, with the register's value where compared
 * @param documents what was attached
 * @param steps what happened, oldest first
 * @param viewers who opened the case lately
 * @param candidates residents a clerk may link, when nobody is linked
 * @param marks how the linked resident is protected, possibly not at all
 */
public record CaseView(
    Head head,
    List<Section> sections,
    List<Document> documents,
    List<Step> steps,
    List<Viewer> viewers,
    List<Candidate> candidates,
    List<ProtectionMark> marks) {

  /** Takes copies of the lists. */
  public CaseView {
    sections = List.copyOf(sections);
    documents = List.copyOf(documents);
    steps = List.copyOf(steps);
    viewers = List.copyOf(viewers);
    candidates = List.copyOf(candidates);
    marks = List.copyOf(marks);
  }

  /**
   * Whether the package that made the case held an individual number. It is masked in everything
   * shown here.
   */
  public boolean marksIndividualNumber() {
    return steps.stream().anyMatch(step -> step.internalNote().startsWith(MaskedPackage.MARK));
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return head.receiptNumber();
  }

  /**
   * State and people.
   *
   * @param receiptNumber receipt number
   * @param version version of the row, given back with each act
   * @param procedureName name of the procedure
   * @param procedureVersion version of its definition
   * @param applicantName name as declared
   * @param applicantKana reading as declared
   * @param channel how it came
   * @param sourceNumber number of the sending system, or our own
   * @param signature words about the signature check, or empty for an unsigned one
   * @param arrivedAt when it came
   * @param dueOn last day for the decision
   * @param stateCode code of the state
   * @param stateLabel word of the state
   * @param differences number of items that differ
   * @param matchLabel how the applicant was identified
   * @param addresseeNumber the resident linked, if any
   * @param assignee who is responsible, or null
   * @param proposal what is proposed, if anything
   * @param proposedBy who proposed, or null
   * @param actions what the caller may do now
   */
  public record Head(
      String receiptNumber,
      int version,
      String procedureName,
      int procedureVersion,
      String applicantName,
      String applicantKana,
      String channel,
      String sourceNumber,
      String signature,
      Instant arrivedAt,
      LocalDate dueOn,
      String stateCode,
      String stateLabel,
      int differences,
      String matchLabel,
      Optional<String> addresseeNumber,
      String assignee,
      Optional<Proposal> proposal,
      String proposedBy,
      List<CaseAction> actions) {}

  /**
   * One page of the form.
   *
   * @param title its heading
   * @param lines question, answer and register
   */
  public record Section(String title, List<Line> lines) {}

  /**
   * One declared item.
   *
   * @param label the question
   * @param declared the answer in words
   * @param registered what the register says in words, or empty when it is not compared
   * @param comparison {@code same}, {@code written_otherwise}, {@code different} or {@code none}
   */
  public record Line(String label, String declared, String registered, String comparison) {}

  /**
   * An attached document.
   *
   * @param position its position in the case
   * @param label what it is
   * @param mediaType its media type
   * @param size bytes of the copy that is opened
   * @param cleaning {@code cleaned}, {@code before} for one that came before documents were
   *     cleaned, or {@code refused}
   * @param whyNot why it cannot be opened, or empty
   */
  public record Document(
      int position, String label, String mediaType, int size, String cleaning, String whyNot) {}

  /**
   * One step of the case.
   *
   * @param event what happened
   * @param stateLabel the state it led to
   * @param actor who did it
   * @param at when
   * @param publicMessage what the applicant was told, or empty
   * @param internalNote note of the office, or empty
   */
  public record Step(
      String event,
      String stateLabel,
      String actor,
      Instant at,
      String publicMessage,
      String internalNote) {}

  /**
   * Somebody who opened the case.
   *
   * @param actor account
   * @param office office
   * @param at when
   */
  public record Viewer(String actor, String office, Instant at) {}

  /**
   * A resident who may be the applicant.
   *
   * @param addresseeNumber addressee number
   * @param name name
   * @param kana reading
   * @param birthDate birth date in words
   * @param address address
   */
  public record Candidate(
      String addresseeNumber, String name, String kana, String birthDate, String address) {}
}
