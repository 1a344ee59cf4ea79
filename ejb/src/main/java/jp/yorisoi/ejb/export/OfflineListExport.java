package jp.yorisoi.ejb.export;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.yorisoi.ejb.support.offline.OfflineTake;

/**
 * Who comes to the sessions of a list for a place without network: booking number, name as called,
 * help in words, and what the list says already. Nothing else goes along, no telephone number
 * either.
 */
@ApplicationScoped
public class OfflineListExport {
  static final List<String> FIELDS = List.of("booking_number", "kana", "needs", "attendance");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private NameListExport names;

  /** For the container. */
  public OfflineListExport() {}

  @Inject
  OfflineListExport(NameListExport names) {
    this.names = names;
  }

  /** It as something that leaves at once, as paper does. */
  Paper<OfflineTake> paper(OfflineTake take) {
    List<NameLine> lines =
        take.sheets().stream()
            .flatMap(sheet -> sheet.names().stream())
            .map(NameListExport::line)
            .toList();
    return new Paper<>(
        ExportKind.OFFLINE_LIST,
        "名簿　" + title(take),
        take.day() + " " + take.places(),
        lines.size(),
        FIELDS,
        NameListExport.shown(lines),
        take);
  }

  /** Day and places in the order of the way, and the time when it is one session. */
  private String title(OfflineTake take) {
    return take.sheets().size() == 1
        ? names.words(take.sheets().get(0).session())
        : names.dayTitle(take.day(), take.places());
  }

  /** What the page in the file reads. */
  byte[] payload(OfflineTake take, String foot) {
    JsonArrayBuilder sessions = JSON.createArrayBuilder();
    JsonArrayBuilder people = JSON.createArrayBuilder();
    for (OfflineTake.Sheet sheet : take.sheets()) {
      long id = sheet.session().id();
      sessions.add(
          JSON.createObjectBuilder()
              .add("id", id)
              .add("title", names.words(sheet.session()))
              .add("from", iso(sheet.session().starts())));
      sheet
          .names()
          .forEach(
              one -> {
                NameLine line = NameListExport.line(one);
                people.add(
                    JSON.createObjectBuilder()
                        .add("n", line.number())
                        .add("s", id)
                        .add("k", one.attendee().unlisted() ? "" : line.kana())
                        .add("h", line.needs())
                        .add("m", one.mark().attendance().name()));
              });
    }
    return JSON.createObjectBuilder()
        .add("title", title(take))
        .add("foot", foot)
        .add("sessions", sessions)
        .add("people", people)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String iso(LocalDateTime local) {
    return local.atZone(JAPAN).toInstant().toString();
  }
}
