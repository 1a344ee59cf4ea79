package jp.yorisoi.ejb.catalogue;

/**
 * Which item of the resident register an answer is compared with.
 *
 * @param person whose record: {@code applicant}, {@code spouse} or {@code child}
 * @param item which item: {@code name}, {@code kana}, {@code date-of-birth}, {@code sex}, {@code
 *     postal-code} or {@code address}
 */
public record RegisterLink(String person, String item) {}
