package jp.yorisoi.ejb.support.offline;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.support.WalkInForm;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.join.JoinConflict;

/**
 * One thing that was said on a tablet: a mark of a booking number, or somebody who came without a
 * booking.
 *
 * @param key tells it from the others of its file
 * @param session row id of the session
 * @param number booking number, empty for who came without one
 * @param mark what was said
 * @param at when, by the clock of the tablet
 * @param form what was typed about who came without a booking, null for a booking number
 * @param waived what the desk has decided not to mind
 */
record OfflineItem(
    String key,
    long session,
    String number,
    Mark mark,
    Instant at,
    WalkInForm form,
    Set<JoinConflict> waived) {
  private static final Pattern NUMBER = Pattern.compile("B-[0-9]{4}-[0-9]{4}-[0-9]");
  private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{32}");
  private static final int LONGEST = 200;

  OfflineItem {
    waived = Set.copyOf(waived);
  }

  static OfflineItem marked(long session, String number, Mark mark, Instant at) {
    return new OfflineItem(number + "@" + session, session, number, mark, at, null, Set.of());
  }

  boolean isLetIn() {
    return form != null;
  }

  OfflineItem waiving(JoinConflict conflict) {
    Set<JoinConflict> all = new LinkedHashSet<>(waived);
    all.add(conflict);
    return new OfflineItem(key, session, number, mark, at, form, all);
  }

  /** The same person, who holds a seat under a number: that seat is marked. */
  OfflineItem as(String other) {
    return new OfflineItem(
        key,
        session,
        other,
        Mark.CAME,
        at,
        null,
        EnumSet.of(JoinConflict.BOOKED_MEANWHILE, JoinConflict.SESSION_MOVED));
  }

  JsonObject json() {
    JsonArrayBuilder minded = JSON.createArrayBuilder();
    waived.forEach(one -> minded.add(one.name()));
    var json =
        JSON.createObjectBuilder()
            .add("session", session)
            .add("at", at.toString())
            .add("waived", minded);
    if (isLetIn()) {
      return json.add("id", key)
          .add("kana", form.kana())
          .add("phone", form.phone())
          .add("unlisted", form.unlisted())
          .build();
    }
    return json.add("key", key).add("number", number).add("mark", mark.name()).build();
  }

  /**
   * Reads one, of a tablet or of ours.
   *
   * @throws RuntimeException if it is not as our page makes it
   */
  static OfflineItem of(JsonObject json, boolean ours) {
    long session = json.getJsonNumber("session").longValueExact();
    Instant at = Instant.parse(json.getString("at"));
    Set<JoinConflict> waived = ours ? waived(json.getJsonArray("waived")) : Set.of();
    if (json.containsKey("id")) {
      return new OfflineItem(
          fitting(DRAWN, json.getString("id")),
          session,
          "",
          Mark.CAME,
          at,
          new WalkInForm(
              text(json.getString("kana")),
              text(json.getString("phone")),
              json.getBoolean("unlisted")),
          waived);
    }
    String number = fitting(NUMBER, json.getString("number"));
    String key = ours ? json.getString("key") : number + "@" + session;
    Mark mark = Mark.valueOf(json.getString("mark"));
    return new OfflineItem(key, session, number, mark, at, null, waived);
  }

  private static Set<JoinConflict> waived(JsonArray names) {
    Set<JoinConflict> waived = EnumSet.noneOf(JoinConflict.class);
    names
        .getValuesAs(JsonString.class)
        .forEach(name -> waived.add(JoinConflict.valueOf(name.getString())));
    return waived;
  }

  private static String fitting(Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("not as our page makes it");
    }
    return value;
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return typed;
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "OfflineItem[" + (isLetIn() ? "let in" : number) + "]";
  }
}
