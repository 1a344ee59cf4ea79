package jp.yorisoi.web.resident.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.request.AttachedDocument;

/**
 * A document a page asks for.
 *
 * @param request what is asked for
 * @param attached what is attached so far
 * @param error what is wrong, empty for nothing
 * @param language the reader's language
 */
public record DocumentShown(
    DocumentRequest request, Optional<AttachedDocument> attached, String error, Language language) {
  private static final int KILOBYTE = 1024;
  private static final Map<String, String> WORDS =
      Map.of("image/jpeg", "JPEG", "image/png", "PNG", "application/pdf", "PDF");

  /** Id and name of its input. */
  public String id() {
    return request.id();
  }

  /** What it is. */
  public String label() {
    return request.label().in(language);
  }

  /** How to take or find it. */
  public String help() {
    return request.help().in(language);
  }

  /** What it is needed for. */
  public String why() {
    return request.why().in(language);
  }

  /** Whether it must be attached. */
  public boolean required() {
    return request.required().always();
  }

  /** The types for the file chooser. */
  public String accept() {
    return String.join(",", request.mediaTypes());
  }

  /** The types in words. */
  public String types() {
    return types(request.mediaTypes());
  }

  /** The largest size in megabytes. */
  public int megabytes() {
    return request.maxBytes() / KILOBYTE / KILOBYTE;
  }

  /** What is attached, by type and size: {@code JPEG, 812 KB}; empty when nothing is. */
  public String attachedWords() {
    return attached.map(DocumentShown::words).orElse("");
  }

  static String words(AttachedDocument document) {
    return types(List.of(document.mediaType()))
        + ", "
        + Math.max(1, document.size() / KILOBYTE)
        + " KB";
  }

  private static String types(List<String> mediaTypes) {
    return mediaTypes.stream()
        .map(type -> WORDS.getOrDefault(type, type))
        .collect(Collectors.joining("・"));
  }
}
