package canyu.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of YAML that knows where it comes from: a mapping, a list or a single value. */
public sealed interface Node {

  /** Where it comes from; a mapping or a list under a key has the line of the key. */
  Origin origin();

  /** What it is, as an error says it: {@code a mapping}, {@code the text "5"}, {@code 20.7}. */
  String inWords();

  /**
   * Keys with their values.
   *
   * @param entries the values by key, in the order of the file
   * @param keys where each of the keys comes from
   */
  record Mapping(Origin origin, Map<String, Node> entries, Map<String, Origin> keys) implements Node {

    /** Copies both maps. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keys = Map.copyOf(keys);
    }

    /** A mapping without keys. */
    public static Mapping empty(Origin origin) {
      return new Mapping(origin, Map.of(), Map.of());
    }

    /** Where a key comes from, or the mapping itself if it has no such key. */
    public Origin keyOrigin(String key) {
      return keys.getOrDefault(key, origin);
    }

    /** Whether a key without a value stands behind another in braces, as the rest of a text with a comma does. */
    boolean isRestOfText(String key) {
      return entries.get(key) instanceof Scalar value && value.isNull() && keyOrigin(key).equals(origin)
          && !entries.keySet().iterator().next().equals(key);
    }

    /** What is at a path such as {@code arms.platform[0].usability}, if anything. */
    public Optional<Node> at(String path) {
      return TreePath.find(this, path);
    }

    /** This mapping with one key set to a value. */
    public Mapping with(String key, Origin keyOrigin, Node value) {
      Map<String, Node> changed = new LinkedHashMap<>(entries);
      Map<String, Origin> origins = new LinkedHashMap<>(keys);
      changed.put(key, value);
      origins.put(key, keyOrigin);
      return new Mapping(origin, changed, origins);
    }

    /** This mapping without one of its keys. */
    public Mapping without(String key) {
      Map<String, Node> fewer = new LinkedHashMap<>(entries);
      fewer.remove(key);
      return new Mapping(origin, fewer, keys);
    }

    /**
     * This tree with another laid over it: mappings are merged key by key, lists and values replaced. A plain value
     * over a number that names its source takes the number's place, with {@code scenario} for its source.
     */
    public Mapping overlaidBy(Mapping other) {
      return Overlay.merged(this, other, Sourced.SCENARIO);
    }

    /**
     * This tree with one value set, as {@code --set path=value} does it.
     *
     * @param path keys joined by dots, list indices in brackets; keys that do not exist yet are made
     * @param yamlText the value, written as YAML
     * @param originName what errors name as the place of the value
     * @throws ParameterException if the path leads through something else, or the value is not YAML
     */
    public Mapping withValue(String path, String yamlText, String originName) {
      return withValue(path, yamlText, new Origin(originName, 0));
    }

    /** The same with a value that stands in a line of a table. */
    public Mapping withValue(String path, String yamlText, Origin origin) {
      return new TreePath(path, ParameterFile.value(origin, yamlText)).setIn(this);
    }

    /** This tree with one number set at a path, as {@link #withValue} does it. */
    public Mapping withNumber(String path, double number, String originName) {
      return new TreePath(path, new Computed(new Origin(originName, 0), number)).setIn(this);
    }

    @Override
    public String inWords() {
      return "a mapping";
    }
  }

  /**
   * A list.
   *
   * @param elements its elements in order
   */
  record Sequence(Origin origin, List<Node> elements) implements Node {

    /** Copies the elements. */
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** A single value. */
  sealed interface Scalar extends Node {

    /** The value as it is written, without its quotes. */
    String text();

    /** What it was written as. */
    Kind kind();

    /** The number that it is, which may be infinite; only of what {@link #isNumber()}. */
    double number();

    /** Whether nothing was written. */
    default boolean isNull() {
      return kind() == Kind.NULL;
    }

    /** Whether it was written as a number, without quotes. */
    default boolean isNumber() {
      return kind() == Kind.INTEGER || kind() == Kind.DECIMAL;
    }
  }

  /** A single value of a file. */
  record Written(Origin origin, String text, Kind kind) implements Scalar {

    private static final int SHOWN = 60;

    @Override
    public double number() {
      return Double.parseDouble(text);
    }

    @Override
    public String inWords() {
      return switch (kind) {
        case NULL -> "empty";
        case TEXT -> "the text \"" + shown() + "\"";
        default -> text;
      };
    }

    private String shown() {
      return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
  }

  /** A number that was drawn or computed; it becomes text, without needless digits, only where somebody reads it. */
  record Computed(Origin origin, double number) implements Scalar {

    /** There is one zero only, as in files. */
    public Computed {
      number = number == 0 ? 0 : number;
    }

    @Override
    public String text() {
      return Range.plain(number);
    }

    @Override
    public Kind kind() {
      return number == Math.rint(number) ? Kind.INTEGER : Kind.DECIMAL;
    }

    @Override
    public String inWords() {
      return text();
    }
  }

  /** What a single value was written as. */
  enum Kind {
    /** Anything in quotes, and any plain text that is none of the others. */
    TEXT,
    /** Digits, such as {@code 20} or {@code -3}. */
    INTEGER,
    /** A number with a point or an exponent, such as {@code 0.5}, {@code .5} or {@code 1e-3}. */
    DECIMAL,
    /** One of {@code true} and {@code false}. */
    BOOLEAN,
    /** Nothing, {@code null} or {@code ~}. */
    NULL;

    private static final int LONGEST_NUMBER = 64;
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER =
        Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    /**
     * What a text without quotes stands for. Infinities, dates, {@code 007}, {@code 0x1F} and {@code yes} are text
     * like any other.
     */
    static Kind ofPlain(String text) {
      if (NOTHING.matcher(text).matches()) {
        return NULL;
      }
      if (TRUTH.matcher(text).matches()) {
        return BOOLEAN;
      }
      if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
        return TEXT;
      }
      return WHOLE.matcher(text).matches() ? INTEGER : DECIMAL;
    }
  }
}
