package jp.yorisoi.launcher.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whose data a folder holds, so that nobody serves one city from the data of another. Written when
 * a folder is used first, never changed.
 */
public final class CityMark {
  private CityMark() {}

  /**
   * Refuses a folder of another city.
   *
   * @param places where the data lie
   * @param city the city that is to be served
   * @throws LaunchFailure when the folder belongs to another one
   */
  public static void require(Places places, String city) {
    Path mark = Places.make(places.data()).resolve("city.txt");
    try {
      if (!Files.exists(mark)) {
        Files.writeString(mark, city + "\n", StandardCharsets.UTF_8);
      }
      String owner = Files.readString(mark, StandardCharsets.UTF_8).strip();
      if (!owner.equals(city)) {
        throw new LaunchFailure(
            "フォルダー "
                + places.data()
                + " にあるのは "
                + owner
                + " のデータです。"
                + city
                + " には、--data で別のフォルダーを指定してください。");
      }
    } catch (IOException failed) {
      throw new LaunchFailure("ファイル " + mark + " を読み書きできません。", failed);
    }
  }
}
