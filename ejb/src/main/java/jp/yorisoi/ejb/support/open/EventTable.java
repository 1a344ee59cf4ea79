package jp.yorisoi.ejb.support.open;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.GeoPoint;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Office;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportForm;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.policy.export.CsvCell;

/**
 * イベント一覧 of 推奨データセット: its columns in their order, UTF-8 with a mark, CRLF. What each column holds
 * and which part is 要確認 stands in docs/open-data.md.
 */
final class EventTable {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String END = "\r\n";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String OFFICE = "digital-support";
  private static final Texts JA = Texts.of(Language.JA);

  private final City city;
  private final SupportProgramme programme;
  private final PublicAddress address;
  private final Map<String, Function<SessionView, String>> columns = new LinkedHashMap<>();

  EventTable(City city, SupportProgramme programme, PublicAddress address) {
    this.city = city;
    this.programme = programme;
    this.address = address;
    event();
    contact();
    place();
    booking();
  }

  byte[] file(List<SessionView> sessions) {
    StringBuilder text = new StringBuilder(line(columns.keySet().stream()));
    sessions.forEach(
        one -> text.append(line(columns.values().stream().map(column -> column.apply(one)))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(BOM);
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private void event() {
    columns.put("都道府県コード又は市区町村コード", one -> city.code().value());
    columns.put("NO", one -> Long.toString(one.id()));
    columns.put("都道府県名", one -> ClassWords.prefecture(city));
    columns.put("市区町村名", one -> city.name().ja());
    columns.put("イベント名", one -> kind(one).map(kind -> kind.title().ja()).orElse(one.kind()));
    columns.put("イベント名_カナ", one -> "");
    columns.put("イベント名_英語", one -> kind(one).map(kind -> kind.title().en()).orElse(""));
    columns.put("開始日", one -> one.starts().toLocalDate().toString());
    columns.put("終了日", one -> one.ends().toLocalDate().toString());
    columns.put("開始時間", one -> TIME.format(one.starts()));
    columns.put("終了時間", one -> TIME.format(one.ends()));
    columns.put("開始日時特記事項", one -> "");
    columns.put("説明", one -> kind(one).map(kind -> kind.about().ja()).orElse(""));
    columns.put("料金(基本)", one -> "0");
    columns.put("料金(詳細)", one -> "無料");
  }

  private void contact() {
    Optional<Office> office = city.office(OFFICE);
    String name = office.map(one -> one.name().ja()).orElse(city.name().ja());
    String telephone = office.map(Office::telephone).orElse(city.telephone());
    columns.put("連絡先名称", one -> name);
    columns.put("連絡先電話番号", one -> telephone);
    columns.put("連絡先内線番号", one -> "");
    columns.put("主催者", one -> city.name().ja());
  }

  private void place() {
    columns.put("場所名称", one -> at(one).map(place -> place.name().ja()).orElse(one.place()));
    columns.put("住所", one -> at(one).map(place -> ClassWords.address(city, place)).orElse(""));
    columns.put("方書", one -> "");
    columns.put("緯度", one -> degrees(one, GeoPoint::north));
    columns.put("経度", one -> degrees(one, GeoPoint::east));
    columns.put("アクセス方法", one -> at(one).flatMap(Place::bus).map(LocalText::ja).orElse(""));
    columns.put("駐車場情報", one -> at(one).map(place -> place.parking() ? "あり" : "なし").orElse(""));
  }

  private void booking() {
    columns.put("定員", one -> Integer.toString(one.capacity()));
    columns.put("参加申込終了日", one -> one.closes().toLocalDate().toString());
    columns.put("参加申込終了時間", one -> TIME.format(one.closes()));
    columns.put("参加申込方法", one -> "インターネットまたは電話");
    columns.put("URL", one -> OpenClasses.page(address, one).orElse(""));
    columns.put("備考", this::remarks);
    columns.put("カテゴリー", one -> kind(one).map(kind -> category(kind.form())).orElse(""));
    columns.put("区", one -> "");
    columns.put("公開日", one -> one.opens().toLocalDate().toString());
    columns.put("更新日", one -> one.opens().toLocalDate().toString());
  }

  /** With as many decimals as the profile has: it is read from a map by eye. */
  private String degrees(SessionView session, ToDoubleFunction<GeoPoint> which) {
    return at(session)
        .map(city::pointOf)
        .map(point -> String.format(Locale.ROOT, "%.4f", which.applyAsDouble(point)))
        .orElse("");
  }

  /** The words of cities that publish this column; the data set itself has no list of them. */
  private static String category(SupportForm form) {
    return switch (form) {
      case CLASS, SEMINAR -> "講座・教室";
      case HEALTH -> "けんこう";
      case COUNTER, ACCOMPANY, DIGITAL_HELPER, VEHICLE, ONLINE, RELOCATION, CARD -> "そうだん";
      case FACILITY -> "おしらせ";
    };
  }

  private String remarks(SessionView one) {
    return Stream.of(
            kind(one).map(kind -> JA.get("support.ics_bring", kind.bring().ja())),
            at(one).map(p -> JA.get(p.ramp() ? "support.place_ramp" : "support.place_no_ramp")),
            at(one).filter(Place::loop).map(place -> JA.get("support.place_loop")),
            Optional.of(JA.get("shell.fictional")).filter(said -> city.fictional()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(";"));
  }

  private Optional<SupportKind> kind(SessionView session) {
    return programme.kind(session.kind());
  }

  private Optional<Place> at(SessionView session) {
    return city.place(session.place());
  }

  private static String line(Stream<String> cells) {
    return cells.map(CsvCell::disarmed).collect(Collectors.joining(",")) + END;
  }
}
