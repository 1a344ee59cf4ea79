package jp.yorisoi.bench.tamper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import jp.yorisoi.launcher.verify.ChainRows;
import jp.yorisoi.launcher.verify.SealRow;
import jp.yorisoi.launcher.verify.SubjectRow;

/** A chain in memory: the tables of one schema, and what was anchored outside of them. */
final class Chain implements ChainRows {
  private static final int HASH = 32;

  final Map<Long, Entry> entries = new TreeMap<>();
  final List<Seal> seals = new ArrayList<>();
  String anchors = "";
  byte[] prints = {};

  /** A chain as the sealer leaves it, anchored to its end. */
  static Chain made(RandomGenerator random, int length) {
    Chain chain = new Chain();
    long id = 1 + random.nextInt(1000);
    for (int seq = 1; seq <= length; seq++) {
      Entry entry = Entries.made(random, id);
      chain.entries.put(id, entry);
      chain.seals.add(new Seal(seq, id, new byte[HASH]));
      id += 1 + random.nextInt(3);
    }
    chain.rechain(0);
    chain.anchor(random);
    return chain;
  }

  Chain copy() {
    Chain copy = new Chain();
    entries.forEach((id, entry) -> copy.entries.put(id, entry.copy()));
    seals.forEach(seal -> copy.seals.add(seal.copy()));
    copy.anchors = anchors;
    copy.prints = prints;
    return copy;
  }

  Entry under(Seal seal) {
    return entries.get(seal.entryId);
  }

  /** Numbers the seals anew and computes the hashes from one on, as an administrator could. */
  void rechain(int from) {
    byte[] hash = from == 0 ? new byte[HASH] : seals.get(from - 1).hash;
    for (int at = from; at < seals.size(); at++) {
      Seal seal = seals.get(at);
      seal.seq = at + 1L;
      MessageDigest digest = Entry.sha256();
      digest.update(hash);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seal.seq).array());
      hash = digest.digest(under(seal).canonical());
      seal.hash = hash;
    }
  }

  private void anchor(RandomGenerator random) {
    StringBuilder lines = new StringBuilder();
    ByteBuffer bytes = ByteBuffer.allocate(seals.size() * Long.BYTES);
    int next = 1 + random.nextInt(7);
    for (Seal seal : seals) {
      byte[] whole = Entry.sha256().digest(under(seal).canonical());
      bytes.put(whole, 0, Long.BYTES);
      if (seal.seq == next || seal.seq == seals.size()) {
        lines.append(seal.seq).append(' ').append(HexFormat.of().formatHex(seal.hash));
        lines.append(" 2026-11-22T00:00:00Z\n");
        next += 1 + random.nextInt(7);
      }
    }
    anchors = lines.toString();
    prints = bytes.array();
  }

  @Override
  public Waiting waiting(long anchored) {
    return new Waiting(0, 0, 0);
  }

  @Override
  public void seals(Consumer<SealRow> look) {
    seals.stream()
        .sorted(Comparator.comparingLong(seal -> seal.seq))
        .forEach(seal -> look.accept(row(seal)));
  }

  private SealRow row(Seal seal) {
    Entry entry = under(seal);
    if (entry == null) {
      return new SealRow(seal.seq, seal.entryId, seal.hash, null);
    }
    byte[][] columns = new byte[Entry.COLUMNS][];
    for (int at = 0; at < columns.length; at++) {
      columns[at] = bytes(entry.columns[at]);
    }
    return new SealRow(seal.seq, seal.entryId, seal.hash, columns);
  }

  @Override
  public void subjects(Consumer<SubjectRow> look) {
    Map<Long, Long> sealed = sealed();
    entries.forEach(
        (id, entry) ->
            entry.subjects.forEach(
                row ->
                    look.accept(
                        new SubjectRow(
                            id,
                            Integer.parseInt(row[0]),
                            bytes(row[1]),
                            bytes(row[2]),
                            entry.columns[Entry.SUBJECTS_HASH],
                            sealed.getOrDefault(id, 0L)))));
  }

  @Override
  public void bereft(Consumer<Long> look) {
    Map<Long, Long> sealed = sealed();
    entries.forEach(
        (id, entry) -> {
          if (entry.subjects.isEmpty()
              && entry.columns[Entry.SUBJECTS_HASH] != null
              && sealed.containsKey(id)) {
            look.accept(sealed.get(id));
          }
        });
  }

  private Map<Long, Long> sealed() {
    Map<Long, Long> sealed = new TreeMap<>();
    seals.forEach(seal -> sealed.put(seal.entryId, seal.seq));
    return sealed;
  }

  private static byte[] bytes(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
