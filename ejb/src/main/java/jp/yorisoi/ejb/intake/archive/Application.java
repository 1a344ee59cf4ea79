package jp.yorisoi.ejb.intake.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * application.xml: who applies (GIF A票) and what for (GIF B票).
 *
 * @param destination 宛先, whom it is addressed to
 * @param applicationDate 申請日
 * @param applicant who applies
 * @param contact how to reach them
 * @param contentName name of the application
 * @param items all answers, in the order of the form
 */
public record Application(
    String destination,
    LocalDate applicationDate,
    Applicant applicant,
    Contact contact,
    String contentName,
    List<Item> items) {

  /** Takes a copy of the list. */
  public Application {
    items = List.copyOf(items);
  }
}
