package jp.yorisoi.launcher.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the name of a command: options {@code --name value}, flags {@code --name}, and
 * files.
 */
public final class Arguments {
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> raw;

  private Arguments(List<String> raw) {
    this.raw = List.copyOf(raw);
  }

  /**
   * Words as they came, for a command that hands them on.
   *
   * @param words the words after the name
   * @return arguments without options
   */
  public static Arguments of(String... words) {
    return new Arguments(Arrays.asList(words));
  }

  /** The words as they came. */
  public List<String> raw() {
    return raw;
  }

  /**
   * Sorts the words into options, flags and the rest.
   *
   * @param valued names of options that take a value
   * @param flags names of options that take none
   * @param most how many other words are allowed
   * @return sorted arguments
   */
  public Arguments parse(Set<String> valued, Set<String> flags, int most) {
    Arguments parsed = new Arguments(raw);
    for (int at = 0; at < raw.size(); at++) {
      String word = raw.get(at);
      if (flags.contains(word)) {
        parsed.options.put(word, "true");
      } else if (valued.contains(word)) {
        if (at + 1 >= raw.size() || raw.get(at + 1).startsWith("--") || raw.get(at + 1).isBlank()) {
          throw new UsageError(word + " の後ろに値を書いてください。");
        }
        parsed.options.put(word, raw.get(++at));
      } else if (word.startsWith("--")) {
        throw new UsageError("「" + word + "」という指定はありません。");
      } else {
        parsed.words.add(word);
      }
    }
    if (parsed.words.size() > most) {
      throw new UsageError("「" + parsed.words.get(most) + "」は余分です。");
    }
    return parsed;
  }

  /** The value of an option, when given. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** Whether a flag was given. */
  public boolean has(String flag) {
    return options.containsKey(flag);
  }

  /**
   * A word that is neither option nor flag.
   *
   * @param at which one, from 0
   * @param what what it stands for, in Japanese
   * @return the word
   */
  public String word(int at, String what) {
    if (at >= words.size()) {
      throw new UsageError(what + "を書いてください。");
    }
    return words.get(at);
  }

  /**
   * A number.
   *
   * @param name the option
   * @param otherwise its value when it was not given
   * @param least the smallest that makes sense
   * @param most the largest that makes sense
   * @return the number
   */
  public int number(String name, int otherwise, int least, int most) {
    String value = options.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new UsageError(
        name + " には " + least + " から " + most + " までの数を書いてください(いまは「" + value + "」)。");
  }
}
