package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An answer that something is wrong (RFC 9457): a stable code, a sentence, and the fields. */
final class Problem extends RuntimeException {
  static final String TYPE = "application/problem+json";
  private static final String CODES = "urn:yorisoi:problem:";
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String title;
  private final transient List<Field> fields;

  /**
   * What is wrong with a field of the body.
   *
   * @param name its name
   * @param code the stable code of what is wrong
   * @param sentence what to put right
   */
  record Field(String name, String code, String sentence) {}

  Problem(int status, String code, String title) {
    this(status, code, title, List.of());
  }

  Problem(int status, String code, String title, List<Field> fields) {
    super(code);
    this.status = status;
    this.code = code;
    this.title = title;
    this.fields = fields;
  }

  Response response() {
    JsonObjectBuilder problem =
        JSON.createObjectBuilder()
            .add("type", CODES + code)
            .add("title", title)
            .add("status", status);
    if (!fields.isEmpty()) {
      JsonArrayBuilder errors = JSON.createArrayBuilder();
      fields.forEach(
          field ->
              errors.add(
                  JSON.createObjectBuilder()
                      .add("field", field.name())
                      .add("code", field.code())
                      .add("detail", field.sentence())));
      problem.add("errors", errors);
    }
    return Response.status(status).type(TYPE).entity(problem.build().toString()).build();
  }
}
