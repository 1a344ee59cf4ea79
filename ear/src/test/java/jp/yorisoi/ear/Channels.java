package jp.yorisoi.ear;

import java.util.LinkedHashMap;
import java.util.Map;

/** Books a class and chooses how to be told of it. */
final class Channels {
  private Channels() {}

  /** The booking number. */
  static String book(RunningSystem system, long session, String way, String phone, String contact) {
    Resident resident = new Resident(system);
    resident.open(Classes.BOOK + "?session=" + session);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("session", Long.toString(session));
    fields.put("bookedFor", "other");
    fields.put("kana", "ツウチ ハナコ");
    fields.put("phone", phone);
    fields.put("reminder", way);
    fields.put("contact", contact);
    resident.send(Classes.BOOK, Classes.with(fields, "confirm"));
    Resident.Page done = resident.send(Classes.BOOK, Classes.with(fields, "book"));
    return done.marked("number")
        .orElseThrow(() -> new AssertionError("not booked: " + done.words()));
  }
}
