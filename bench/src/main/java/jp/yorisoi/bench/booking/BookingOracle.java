package jp.yorisoi.bench.booking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.bench.load.Entry;
import jp.yorisoi.bench.load.LoadReport;

/**
 * Judges a load by what its callers were told and what the database holds at rest. The load ends by
 * asking for seats until every session is full, so a seat that is free then was lost.
 */
final class BookingOracle {
  private static final int MOST = 20;

  private final LoadReport report;
  private final Facts facts;
  private final List<String> wrong = new ArrayList<>();

  private BookingOracle(LoadReport report, Facts facts) {
    this.report = report;
    this.facts = facts;
  }

  /**
   * Judges.
   *
   * @param report what the callers were told
   * @param facts what the database holds
   * @return what is wrong, nothing when all is well
   */
  static List<String> violations(LoadReport report, Facts facts) {
    BookingOracle oracle = new BookingOracle(report, facts);
    report.complaints().forEach(oracle::complain);
    facts.seats().forEach(oracle::seats);
    oracle.bookings();
    oracle.audit("booking", facts.bookEntries(), report.bookAnswers());
    oracle.audit("cancelling", facts.cancelEntries(), report.cancelAnswers());
    return List.copyOf(oracle.wrong);
  }

  /**
   * Judges whether there was enough to judge.
   *
   * @param attempts how often the desk was asked in the measured windows
   * @param wanted how often it had to be
   * @return what is wrong, nothing when there were enough
   */
  static List<String> tooFew(int attempts, int wanted) {
    return attempts >= wanted
        ? List.of()
        : List.of("too few attempts: " + attempts + " of " + wanted);
  }

  private void seats(long session, Facts.Seats seats) {
    if (seats.held() > seats.capacity()) {
      complain("oversold: session " + session + " " + seats);
    }
    if (seats.held() < seats.capacity()) {
      complain("undersold at rest: session " + session + " " + seats);
    }
    if (seats.held() != seats.counted()) {
      complain("the row of session " + session + " counts otherwise: " + seats);
    }
  }

  private void bookings() {
    if (facts.keysUsedTwice() > 0) {
      complain("booked twice under one key: " + facts.keysUsedTwice());
    }
    Set<String> known = new HashSet<>();
    for (Entry entry : report.ledger()) {
      if (!known.add(entry.number())) {
        complain("two callers were told " + entry.number());
      }
      Boolean holds = facts.bookings().get(entry.number());
      if (holds == null) {
        complain("lost: " + entry);
      } else if (entry.state() != Entry.State.UNSURE
          && holds != (entry.state() == Entry.State.BOOKED)) {
        complain("told " + entry + ", the database says " + (holds ? "held" : "given back"));
      }
    }
    unknown(known);
  }

  /** A booking nobody was told about is possible only where a call failed. */
  private void unknown(Set<String> known) {
    long strangers =
        facts.bookings().keySet().stream().filter(number -> !known.contains(number)).count();
    if (strangers > report.failures()) {
      complain("bookings nobody was told about: " + strangers);
    }
  }

  private void audit(String what, int entries, int answers) {
    if (entries < answers || entries > answers + report.failures()) {
      complain("audit entries of " + what + ": " + entries + " for " + answers + " answers");
    }
  }

  private void complain(String words) {
    if (wrong.size() < MOST) {
      wrong.add(words);
    }
  }
}
