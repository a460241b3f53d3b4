package canyu.parameter;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How things of the code are called in files. */
public final class Names {

  /** The languages of the project, as files name them. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private static final Pattern UPPER = Pattern.compile("(?<=[a-z0-9])[A-Z]");
  private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

  /** Tables and files name constants millions of times. */
  private static final ClassValue<List<String>> CAMEL = new ClassValue<>() {

    @Override
    protected List<String> computeValue(Class<?> enumType) {
      return Stream.of(enumType.getEnumConstants()).map(constant -> inCamel(((Enum<?>) constant).name())).toList();
    }
  };

  private Names() {}

  /** The name of a constant: {@code servicePlatform} for {@code SERVICE_PLATFORM}. */
  public static String camel(Enum<?> constant) {
    return CAMEL.get(constant.getDeclaringClass()).get(constant.ordinal());
  }

  private static String inCamel(String name) {
    return NEXT_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }

  /** A name with its words in lower case and a line between them: {@code high_school} for {@code highSchool}. */
  public static String snake(String name) {
    return UPPER.matcher(name).replaceAll("_$0").toLowerCase(Locale.ROOT);
  }

  /** What is declared of a constant. */
  public static About about(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name()).getAnnotation(About.class);
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  /** The name of a class: {@code closedLoopFeedback} for {@code ClosedLoopFeedback}. */
  public static String decapitalised(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The constants of an enum by their names, in order of declaration. */
  public static Map<String, Object> constants(Class<?> enumType) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : enumType.getEnumConstants()) {
      constants.put(camel((Enum<?>) constant), constant);
    }
    return constants;
  }

  /** The known name that a wrong one most likely meant, if any is close enough. */
  public static Optional<String> closest(String wrong, Collection<String> known) {
    int furthest = Math.min(Math.max(2, wrong.length() / 3), wrong.length() - 1);
    if (furthest < 0) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(furthest);
    return known.stream()
        .filter(name -> distance.apply(wrong, name) >= 0)
        .min(Comparator.comparingInt(name -> distance.apply(wrong, name)));
  }
}
