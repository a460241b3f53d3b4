package canyu.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which files go wrong: by the hand that edits them, by the program that saved them, or on the way. */
enum Mutation {
  ANOTHER_NUMBER {
    @Override
    String of(String text, SplittableRandom luck) {
      return replaceOne(NUMBER, text, luck, VALUES);
    }
  },
  ANOTHER_WORD {
    @Override
    String of(String text, SplittableRandom luck) {
      return replaceOne(WORD, text, luck, VALUES);
    }
  },
  MISSPELT {
    @Override
    String of(String text, SplittableRandom luck) {
      int at = luck.nextInt(text.length());
      return text.substring(0, at) + text.substring(at + 1);
    }
  },
  FOREIGN_CHARACTER {
    @Override
    String of(String text, SplittableRandom luck) {
      int at = luck.nextInt(text.length() + 1);
      return text.substring(0, at) + pick(CHARACTERS, luck) + text.substring(at);
    }
  },
  LINE_LOST {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      lines.remove(luck.nextInt(lines.size()));
      return String.join("\n", lines);
    }
  },
  LINE_TWICE {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      lines.add(luck.nextInt(lines.size()), lines.get(luck.nextInt(lines.size())));
      return String.join("\n", lines);
    }
  },
  LINE_INDENTED {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      int at = luck.nextInt(lines.size());
      lines.set(at, " ".repeat(1 + luck.nextInt(4)) + lines.get(at));
      return String.join("\n", lines);
    }
  },
  CUT_OFF {
    @Override
    String of(String text, SplittableRandom luck) {
      return text.substring(0, luck.nextInt(text.length()));
    }
  },
  BYTES_SPOILT {
    @Override
    byte[] of(byte[] file, SplittableRandom luck) {
      byte[] spoilt = file.clone();
      for (int k = luck.nextInt(1, 4); k > 0; k--) {
        spoilt[luck.nextInt(spoilt.length)] = (byte) luck.nextInt();
      }
      return spoilt;
    }
  },
  BYTES_LOST {
    @Override
    byte[] of(byte[] file, SplittableRandom luck) {
      return Arrays.copyOf(file, luck.nextInt(file.length));
    }
  };

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.])");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final List<String> VALUES = List.of("0", "-1", "1", "0.5", "2", "100", "1e308", "-1e308", "1e-320",
      "1e999", "NaN", ".nan", ".inf", "-.inf", "2147483647", "2147483648", "9223372036854775808", "0x10", "1_000", "１",
      "", "~", "null", "true", "[]", "{}", "[[]]", "{a: 1}", "\"\"", "\"U(20, 80)\"", "\"N(0, -1)\"", "yes", "city",
      "../..", "/", "/dev/null", ".", "\"\\u0000\"", "x".repeat(70_000), "居民", "&a", "*a", "!!int 3", "2019-03-01");
  private static final List<String> CHARACTERS =
      List.of("\u0000", "\u001b[31m", "\ufeff", "\t", "\"", "'", ":", "#", ",", ";", "{", "]", "\r", "\n", "\u202e", "é",
          "参", "\ud83d\ude00", "-", "|", ">", "%", "@", "`", "\u2028", "\u00a0", "---", "...");

  /** The file with something wrong with it; now and then the change does no harm. */
  byte[] of(byte[] file, SplittableRandom luck) {
    String text = new String(file, StandardCharsets.UTF_8);
    return of(text, luck).getBytes(StandardCharsets.UTF_8);
  }

  String of(String text, SplittableRandom luck) {
    throw new UnsupportedOperationException("works on bytes");
  }

  private static String replaceOne(Pattern pattern, String text, SplittableRandom luck, List<String> values) {
    List<MatchResult> places = pattern.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text + pick(values, luck);
    }
    MatchResult place = pick(places, luck);
    return text.substring(0, place.start()) + pick(values, luck) + text.substring(place.end());
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  private static <T> T pick(List<T> from, SplittableRandom luck) {
    return from.get(luck.nextInt(from.size()));
  }
}
