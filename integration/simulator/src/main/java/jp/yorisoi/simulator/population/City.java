package jp.yorisoi.simulator.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A city that can be played, with its districts. */
public enum City {
  /** 安来市, with the 16 districts of its plan. */
  YASUGI(
      "yasugi",
      "322067",
      "安来市",
      List.of(
          new Home("6920011", "安来町"),
          new Home("6920001", "赤江町"),
          new Home("6920404", "広瀬町広瀬"),
          new Home("6920007", "荒島町"),
          new Home("6920021", "島田町"),
          new Home("6920033", "飯梨町"),
          new Home("6920057", "宇賀荘町"),
          new Home("6920064", "能義町"),
          new Home("6920207", "伯太町安田"),
          new Home("6920411", "広瀬町山佐"),
          new Home("6920731", "広瀬町比田"),
          new Home("6920213", "伯太町母里"),
          new Home("6920221", "伯太町井尻"),
          new Home("6920042", "大塚町"),
          new Home("6920623", "広瀬町布部"),
          new Home("6920231", "伯太町赤屋"))),
  /** 出雲市, with towns of the former cities and towns it grew from. */
  IZUMO(
      "izumo",
      "322032",
      "出雲市",
      List.of(
          new Home("6930001", "今市町"),
          new Home("6930011", "大津町"),
          new Home("6930021", "塩冶町"),
          new Home("6930004", "渡橋町"),
          new Home("6930033", "知井宮町"),
          new Home("6930031", "古志町"),
          new Home("6910001", "平田町"),
          new Home("6990711", "大社町杵築南"),
          new Home("6990505", "斐川町荘原"),
          new Home("6990551", "斐川町直江"),
          new Home("6990904", "多伎町久村"),
          new Home("6990813", "湖陵町二部"),
          new Home("6930506", "佐田町反邊")));

  private final String id;
  private final String code;
  private final String label;
  private final List<Home> districts;

  City(String id, String code, String label, List<Home> districts) {
    this.id = id;
    this.code = code;
    this.label = label;
    this.districts = districts;
  }

  /**
   * The name on the command line.
   *
   * @return lower-case letters
   */
  public String id() {
    return id;
  }

  /**
   * 全国地方公共団体コード.
   *
   * @return 6 digits with check digit
   */
  public String code() {
    return code;
  }

  /**
   * The name of the city.
   *
   * @return Japanese
   */
  public String label() {
    return label;
  }

  List<Home> districts() {
    return districts;
  }

  /**
   * Another city than this, for packages that went astray.
   *
   * @return the other one
   */
  public City other() {
    return this == YASUGI ? IZUMO : YASUGI;
  }

  /**
   * Finds a city by its name.
   *
   * @param id as {@link #id()}
   * @return the city, empty when nobody has that name
   */
  public static Optional<City> of(String id) {
    return Arrays.stream(values()).filter(city -> city.id.equals(id)).findAny();
  }
}
