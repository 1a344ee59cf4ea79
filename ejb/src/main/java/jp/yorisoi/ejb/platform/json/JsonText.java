package jp.yorisoi.ejb.platform.json;

import jakarta.json.spi.JsonProvider;

/**
 * JSON as text. {@link jakarta.json.Json} looks through the class path for its implementation at
 * every call: that was half of the processor time of a booking. Here it is looked up once.
 */
public final class JsonText {
  /** Makes readers, builders, parsers and generators. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}
}
