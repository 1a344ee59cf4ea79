package jp.yorisoi.ejb.catalogue.privacy;

import java.util.List;
import java.util.Locale;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * The thresholds (しきい値判断) that say which kind of 特定個人情報保護評価 a file of that many people needs, from
 * {@code privacy/thresholds.yaml}.
 *
 * @param source the rule they come from
 * @param manyHandlers from so many staff on more is demanded
 * @param bands by number of people, ascending, the first from 0
 */
public record Thresholds(String source, int manyHandlers, List<Band> bands) {
  private static final String FILE = "privacy/thresholds.yaml";

  /** What is demanded. */
  public enum Kind {
    /** Fewer people than any threshold: nothing is demanded. */
    NONE,
    /** 基礎項目評価 only. */
    BASIC,
    /** 重点項目評価. */
    FOCUS,
    /** 全項目評価. */
    FULL;

    /** As data and keys of texts write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One band.
   *
   * @param from from so many people
   * @param usual what is demanded
   * @param raised what is demanded with many staff or after a serious incident
   */
  public record Band(int from, Kind usual, Kind raised) {}

  /** Takes a copy of the bands. */
  public Thresholds {
    bands = List.copyOf(bands);
  }

  /**
   * The packaged table.
   *
   * @return the table
   * @throws DefinitionBroken when it does not hold
   */
  public static Thresholds packaged() {
    Node root = YamlFile.read(Thresholds.class, FILE, "privacy/thresholds.schema.json");
    Thresholds read =
        new Thresholds(
            root.text("source"),
            root.number("manyHandlers", 0),
            root.list(
                "bands",
                n -> new Band(n.number("from", 0), kind(n.text("usual")), kind(n.text("raised")))));
    read.check();
    return read;
  }

  private static Kind kind(String code) {
    return Kind.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private void check() {
    int before = -1;
    for (Band band : bands) {
      boolean ascends = before < 0 ? band.from() == 0 : band.from() > before;
      if (!ascends) {
        throw new DefinitionBroken(FILE, "/bands", "bands ascend from 0");
      }
      before = band.from();
    }
  }

  /**
   * The band of a number of people.
   *
   * @param people how many, 0 or more
   * @return the band
   */
  public Band band(long people) {
    Band found = bands.get(0);
    for (Band band : bands) {
      found = people >= band.from() ? band : found;
    }
    return found;
  }

  /**
   * What is demanded.
   *
   * @param people how many people
   * @param handlers how many staff can open their data
   * @param incident whether a serious incident happened
   * @return the kind of assessment
   */
  public Kind judge(long people, int handlers, boolean incident) {
    Band band = band(people);
    return handlers >= manyHandlers || incident ? band.raised() : band.usual();
  }
}
