package jp.yorisoi.ejb.export;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListQuery.Scope;
import jp.yorisoi.ejb.procedure.WorkListQuery.Sort;

/** The filter of the work list as a request keeps it. It may hold a name, so it is sealed. */
final class WorkListFilter {
  private WorkListFilter() {}

  static String toJson(WorkListQuery query) {
    JsonArrayBuilder states = JSON.createArrayBuilder();
    new TreeSet<>(query.states()).forEach(states::add);
    return JSON.createObjectBuilder()
        .add("scope", query.scope().name())
        .add("states", states)
        .add("search", query.search() == null ? "" : query.search())
        .add("sort", query.sort().name())
        .add("descending", query.descending())
        .build()
        .toString();
  }

  /** Names of what narrows the list, without what was typed. */
  static List<String> names(String json) {
    WorkListQuery query = query(json, 0, 1);
    List<String> names = new ArrayList<>(List.of("scope"));
    if (!query.states().isEmpty()) {
      names.add("states");
    }
    if (query.search() != null) {
      names.add("search");
    }
    return names;
  }

  /** A part of the list the filter describes. */
  static WorkListQuery query(String json, int first, int size) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Set<String> states =
          object.getJsonArray("states").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toSet());
      String search = object.getString("search");
      return new WorkListQuery(
          Scope.valueOf(object.getString("scope")),
          states,
          null,
          search.isEmpty() ? null : search,
          Sort.valueOf(object.getString("sort")),
          object.getBoolean("descending"),
          first,
          size);
    }
  }
}
