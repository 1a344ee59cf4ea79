package jp.yorisoi.bench.tamper;

import java.util.random.RandomGenerator;

/** Made-up entries of both forms, with and without further persons. */
final class Entries {
  private static final String[] EVENTS = {"CASE_OPENED", "WORKLIST_VIEWED", "DENIED", "SIGN_IN"};
  private static final int MOST_SUBJECTS = 5;

  private Entries() {}

  static Entry made(RandomGenerator random, long id) {
    boolean first = random.nextInt(4) == 0;
    Entry entry =
        new Entry(
            Long.toString(id),
            "2026-11-22 00:00:%02d.%06d".formatted(random.nextInt(60), random.nextInt(1_000_000)),
            "clerk-" + random.nextInt(20),
            some(random, "子育て支援課"),
            some(random, "10.1.0." + random.nextInt(256)),
            "mynumber",
            EVENTS[random.nextInt(EVENTS.length)],
            "done",
            "CASE_HANDLING",
            some(random, "2611-%06d-3".formatted(random.nextInt(1_000_000))),
            some(random, "1%09d".formatted(random.nextInt(1_000_000_000))),
            some(random, "applicant_name,kana,rows=" + random.nextInt(50)),
            random.nextInt(10) == 0 ? "1" : "0",
            Long.toHexString(random.nextLong()),
            null,
            first ? "1" : "2");
    if (!first && random.nextInt(3) == 0) {
      subjects(random, entry);
    }
    return entry;
  }

  private static void subjects(RandomGenerator random, Entry entry) {
    int count = 1 + random.nextInt(MOST_SUBJECTS);
    for (int position = 1; position <= count; position++) {
      entry.subjects.add(
          new String[] {
            Integer.toString(position),
            "2611-%06d-1".formatted(random.nextInt(1_000_000)),
            some(random, "1%09d".formatted(random.nextInt(1_000_000_000)))
          });
    }
    entry.vouch();
  }

  private static String some(RandomGenerator random, String text) {
    return random.nextInt(4) == 0 ? null : text;
  }
}
