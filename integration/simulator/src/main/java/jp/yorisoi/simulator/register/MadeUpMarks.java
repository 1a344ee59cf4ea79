package jp.yorisoi.simulator.register;

import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import jp.yorisoi.simulator.population.Relationship;
import jp.yorisoi.simulator.population.Resident;
import jp.yorisoi.simulator.register.wsdl.Mark;
import jp.yorisoi.simulator.register.wsdl.MarkKind;
import jp.yorisoi.simulator.register.wsdl.MarkLevel;
import jp.yorisoi.simulator.register.wsdl.Marks;

/**
 * Protections of made-up people: of those of 66 and older who are heads of a household, about one
 * in twelve has a 支援措置 and one in twelve a 抑止. Nobody who claims an allowance is among them, so the
 * claims of the demonstration are seen by every clerk.
 */
final class MadeUpMarks {
  private static final String BORN_LAST = "1960";
  private static final int ONE_IN = 40;

  private MadeUpMarks() {}

  static Marks of(Resident person) {
    Marks marks = new Marks();
    boolean old = person.dateOfBirth().compareTo(BORN_LAST) < 0;
    if (old && person.relationship() == Relationship.HEAD) {
      int draw = Integer.parseInt(person.addresseeNumber().substring(4, 9)) % ONE_IN;
      if (draw == 0) {
        marks.getMark().add(support(person));
      } else if (draw == 1) {
        marks.getMark().add(restraint(person));
      }
    }
    return marks;
  }

  private static Mark support(Resident person) {
    Mark mark = mark(person, MarkKind.SUPPORT, MarkLevel.ERROR, MarkLevel.ERROR);
    mark.setUntil(day("2027-03-31"));
    return mark;
  }

  private static Mark restraint(Resident person) {
    return mark(person, MarkKind.RESTRAINT, MarkLevel.ALERT, MarkLevel.ALERT);
  }

  private static Mark mark(Resident person, MarkKind kind, MarkLevel inquiry, MarkLevel issue) {
    Mark mark = new Mark();
    mark.setKind(kind);
    mark.setInquiryLevel(inquiry);
    mark.setIssueLevel(issue);
    mark.setProvisional(false);
    mark.setAskedBy(person.addresseeNumber());
    mark.setFrom(day("2026-04-01"));
    return mark;
  }

  private static XMLGregorianCalendar day(String day) {
    try {
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(day);
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
