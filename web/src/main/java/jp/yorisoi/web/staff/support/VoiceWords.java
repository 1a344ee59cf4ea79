package jp.yorisoi.web.staff.support;

/** The questions on a slip, as staff read them. */
final class VoiceWords {
  private VoiceWords() {}

  static String question(String name) {
    return switch (name) {
      case "understood" -> "教室はわかりやすかったですか";
      case "alone" -> "習ったことを、ひとりでできそうですか";
      case "again" -> "また来たい、人にすすめたいと思いますか";
      default -> throw new IllegalArgumentException("no such question");
    };
  }
}
