package jp.yorisoi.ejb.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.StoredField;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Finding;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Zones;

/** Checks of the policy against the databases as this instance's accounts see them. */
@ApplicationScoped
public class DatabaseChecks {
  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type FROM information_schema.columns"
          + " WHERE table_schema = DATABASE()";
  private static final String RIGHTS_ON_ENTRIES =
      "SELECT privilege_type FROM information_schema.table_privileges"
          + " WHERE table_schema = DATABASE() AND table_name IN ('audit_entry', 'audit_seal', 'audit_subject')"
          + " UNION SELECT privilege_type FROM information_schema.column_privileges"
          + " WHERE table_schema = DATABASE() AND table_name IN ('audit_entry', 'audit_seal', 'audit_subject')";
  private static final String RIGHTS_BEYOND_TABLES =
      "SELECT privilege_type FROM information_schema.schema_privileges"
          + " WHERE table_schema = DATABASE()"
          + " UNION SELECT privilege_type FROM information_schema.user_privileges";
  private static final Set<String> HARMLESS = Set.of("SELECT", "INSERT", "USAGE");

  private static final Pattern NUMBER =
      Pattern.compile("my_?num|individual_?num|kojin_?(bango|no|num)|個人番号|マイナンバー");

  private DataSources sources;
  private Zones zones;

  /** For the container. */
  DatabaseChecks() {}

  @Inject
  DatabaseChecks(DataSources sources, Zones zones) {
    this.sources = sources;
    this.zones = zones;
  }

  private record Column(String name, String type) {}

  /** Every column there is has a class. */
  @Produces
  ClauseCheck classified() {
    return ClauseCheck.of("stored-fields-classified", (policy, term) -> classified(policy));
  }

  private Finding classified(CityPolicy policy) {
    Set<String> known = policy.fields().stream().map(StoredField::name).collect(Collectors.toSet());
    List<Column> columns = reached().flatMap(this::columns).toList();
    List<String> unknown =
        columns.stream().map(Column::name).filter(name -> !known.contains(name)).toList();
    return new Finding(
        unknown.isEmpty() && !columns.isEmpty(),
        "台帳の " + columns.size() + " 項目すべてに分類がある" + named(unknown));
  }

  /** What the policy calls sealed can hold nothing but bytes. */
  @Produces
  ClauseCheck bytes() {
    return ClauseCheck.of("sealed-columns-hold-bytes", (policy, term) -> bytes(policy));
  }

  private Finding bytes(CityPolicy policy) {
    Set<String> sealed =
        policy.fields().stream()
            .filter(field -> field.is(StoredField.Trait.SEALED))
            .map(StoredField::name)
            .collect(Collectors.toSet());
    List<Column> columns =
        reached().flatMap(this::columns).filter(one -> sealed.contains(one.name())).toList();
    List<String> readable =
        columns.stream()
            .filter(one -> !one.type().endsWith("blob") && !one.type().endsWith("binary"))
            .map(Column::name)
            .toList();
    return new Finding(
        readable.isEmpty() && !columns.isEmpty(),
        "暗号化する " + columns.size() + " 項目の型は、文字を持てない" + named(readable));
  }

  /** No column is there for what must never be stored. */
  @Produces
  ClauseCheck noIndividualNumber() {
    return ClauseCheck.of("no-individual-number-column", (policy, term) -> numberColumns());
  }

  private Finding numberColumns() {
    List<Column> columns = reached().flatMap(this::columns).toList();
    List<String> named =
        columns.stream()
            .filter(one -> !one.type().equals("tinyint"))
            .map(Column::name)
            .filter(name -> NUMBER.matcher(name).find())
            .toList();
    return new Finding(
        named.isEmpty() && !columns.isEmpty(), "個人番号を入れる項目は、台帳のどこにもない" + named(named));
  }

  /** The account of this instance can add to the audit chain and nothing else. */
  @Produces
  ClauseCheck onlyAdd() {
    return ClauseCheck.of("audit-accounts-only-add", (policy, term) -> rightsOnAudit());
  }

  private Finding rightsOnAudit() {
    List<String> more = new ArrayList<>();
    reached()
        .forEach(
            chain ->
                Stream.concat(
                        texts(chain, RIGHTS_ON_ENTRIES).stream(),
                        texts(chain, RIGHTS_BEYOND_TABLES).stream())
                    .filter(right -> !HARMLESS.contains(right))
                    .forEach(right -> more.add(chain.schema() + " " + right)));
    return new Finding(more.isEmpty(), "この装置の登録名は監査記録を読むことと足すことしかできない" + named(more));
  }

  /** The anchor of the chain does not lie where the database keeps its files. */
  @Produces
  ClauseCheck anchor() {
    return ClauseCheck.of("anchor-outside-database", (policy, term) -> anchorPlace());
  }

  private Finding anchorPlace() {
    List<Chain> sealed = reached().filter(zones::seals).toList();
    if (sealed.isEmpty()) {
      return Finding.good("この装置は証しを書かない");
    }
    Path folder =
        Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR")).toAbsolutePath().normalize();
    boolean inside =
        sealed.stream()
            .flatMap(chain -> texts(chain, "SELECT @@datadir").stream())
            .anyMatch(data -> folder.startsWith(Path.of(data).toAbsolutePath().normalize()));
    if (inside) {
      return Finding.bad("証しの置き場が台帳のファイルの中にある");
    }
    return canBeWritten(folder)
        ? Finding.good("証し " + sealed.size() + " 本を台帳の外に書いている")
        : Finding.bad("証しの置き場に書けない");
  }

  /** The sealer makes the folder when it writes for the first time. */
  private static boolean canBeWritten(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there);
  }

  private Stream<Chain> reached() {
    return Stream.of(Chain.values()).filter(zones::reaches);
  }

  private Stream<Column> columns(Chain chain) {
    return tables(chain)
        .select(
            COLUMNS,
            row ->
                new Column(
                    chain.schema() + "." + row.getString(1) + "." + row.getString(2),
                    row.getString(3)))
        .stream();
  }

  private List<String> texts(Chain chain, String sql) {
    return tables(chain).select(sql, row -> row.getString(1));
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), DatabaseChecks::unreadable);
  }

  private static SchemaUnknown unreadable(SQLException failure) {
    return new SchemaUnknown("cannot be checked against the policy", failure);
  }

  private static String named(List<String> wrong) {
    return wrong.isEmpty() ? "" : "。合わないもの: " + String.join("、", wrong);
  }
}
