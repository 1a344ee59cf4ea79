package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers letters; the list is not needed in unit tests. */
final class LettersInMemory implements LetterStore {
  final List<Letter> letters = new ArrayList<>();

  @Override
  public void add(Letter letter) {
    letters.add(letter);
  }

  @Override
  public List<LetterHead> list(boolean sent, int first, int size) {
    return List.of();
  }

  @Override
  public int count(boolean sent) {
    return letters.size();
  }

  @Override
  public List<LetterHead> held() {
    return letters.stream()
        .filter(Letter::held)
        .map(
            one ->
                new LetterHead(
                    one.receiptNumber(),
                    one.sequence(),
                    one.kind(),
                    "カナ",
                    one.createdAt(),
                    null,
                    null,
                    true))
        .toList();
  }

  @Override
  public boolean confirm(String receiptNumber, int sequence, String by, Instant at) {
    return false;
  }

  @Override
  public Optional<Letter> find(String receiptNumber, int sequence) {
    return letters.stream()
        .filter(one -> one.receiptNumber().equals(receiptNumber) && one.sequence() == sequence)
        .findFirst();
  }

  @Override
  public boolean sent(String receiptNumber, int sequence, String by, Instant at) {
    return false;
  }
}
