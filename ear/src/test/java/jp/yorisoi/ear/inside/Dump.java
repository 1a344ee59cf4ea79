package jp.yorisoi.ear.inside;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** Everything a desk gave, as text: records say little about themselves on purpose. */
final class Dump {
  private Dump() {}

  static String of(Object value) {
    if (value instanceof Optional<?> some) {
      return some.map(Dump::of).orElse("-");
    }
    if (value instanceof Iterable<?> several) {
      StringBuilder all = new StringBuilder("[");
      several.forEach(one -> all.append(of(one)).append(' '));
      return all.append(']').toString();
    }
    if (value instanceof Map<?, ?> map) {
      return of(map.entrySet());
    }
    return value instanceof Record one ? record(one) : String.valueOf(value);
  }

  private static String record(Record one) {
    StringBuilder all = new StringBuilder("(");
    try {
      for (RecordComponent part : one.getClass().getRecordComponents()) {
        var read = part.getAccessor();
        read.setAccessible(true);
        all.append(part.getName()).append('=').append(of(read.invoke(one))).append(' ');
      }
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return all.append(')').toString();
  }
}
