package jp.yorisoi.ejb.catalogue;

import java.util.Optional;

/**
 * One answer of a choice.
 *
 * @param value what is stored
 * @param label what people read
 * @param help a line under the label, if any
 */
public record Option(String value, LocalText label, Optional<LocalText> help) {}
