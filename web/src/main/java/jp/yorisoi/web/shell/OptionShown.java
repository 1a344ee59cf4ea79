package jp.yorisoi.web.shell;

/**
 * One answer of a choice, for the tag {@code y:choice}.
 *
 * @param value what is sent
 * @param label what people read
 * @param help a line under the label, empty for none
 */
public record OptionShown(String value, String label, String help) {}
