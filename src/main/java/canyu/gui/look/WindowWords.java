package canyu.gui.look;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.VisibleText;
import canyu.report.charts.Wording;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the window in one language; names that the report has, too, are those of the report. */
public final class WindowWords {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private static final double WIDTH = 280;
  private static final int LINES = 6;

  private final Locale locale;
  private final ResourceBundle window;
  private final ResourceBundle report;

  /** Words in the language of a locale where there are any, else in English. */
  public WindowWords(Locale locale) {
    this.locale = locale;
    this.window = bundle("canyu.gui.window");
    this.report = bundle("canyu.report.report");
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(name, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  /** Words, with {@code {0}} to {@code {9}} replaced by what is given. */
  public String text(String key, Object... given) {
    String words = window.containsKey(key) ? window.getString(key) : report.getString(key);
    return PLACE.matcher(words)
        .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(given[Integer.parseInt(place.group(1))])));
  }

  /** Words where there are any for a key. */
  public Optional<String> find(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** Whether there are words for a key. */
  boolean has(String key) {
    return window.containsKey(key) || report.containsKey(key);
  }

  /** Words on several lines, no wider than a tool tip should be. */
  public static String wrapped(String words) {
    return String.join("\n", Wording.wrapped(words, WIDTH, LINES));
  }

  /** Words as they stand, in HTML. */
  public static String escaped(String words) {
    return VisibleText.of(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  public String of(Indicator indicator) {
    return text("indicator." + Names.camel(indicator));
  }

  /** What a constant is called, such as {@code barrier.busy} for a barrier. */
  public String of(String kind, Enum<?> constant) {
    return text(kind + "." + Names.camel(constant));
  }

  public String of(Channel channel) {
    return of("channel", channel);
  }

  /** A district, housing type and the like: by the word there is for it, or else as its file names it. */
  public String group(String kind, String value) {
    return find("group." + kind + "." + value).orElse(value);
  }

  /** A community by its number, from 1 as scenarios count, and its district. */
  public String community(City city, Community community) {
    return text("community.name", community.index() + 1,
        group("district", city.districts().get(community.district())));
  }

  public String percent(double share) {
    return text("format.percent", decimals(100 * share, 1));
  }

  public String decimals(double number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** Words that begin a sentence or stand alone. */
  public static String capitalised(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
