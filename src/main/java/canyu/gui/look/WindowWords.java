package canyu.gui.look;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.indicator.Gap;
import canyu.indicator.Indicator;
import canyu.language.Numbers;
import canyu.language.Words;
import canyu.parameter.Names;
import canyu.parameter.VisibleText;
import canyu.report.charts.Wording;
import canyu.scenario.definition.Translations;
import canyu.scenario.loading.LoadedScenario;
import java.util.Locale;
import java.util.Optional;

/** The words of the window in one language; names that the report has, too, are those of the report. */
public final class WindowWords {

  private static final double WIDTH = 280;
  private static final int LINES = 6;

  private final Locale locale;
  private final Words words;
  private final Numbers numbers;
  private final Translations own;
  private final int old;

  /** Words in the language of a locale where there are any, else in English. */
  public WindowWords(Locale locale) {
    this(locale, Translations.NONE, Gap.OLD);
  }

  private WindowWords(Locale locale, Translations own, int old) {
    this.locale = locale;
    this.words = new Words(locale, "window", "report");
    this.numbers = new Numbers(locale);
    this.own = own;
    this.old = old;
  }

  /** The same words, and the names that the files of a scenario give. */
  public WindowWords about(LoadedScenario loaded) {
    return new WindowWords(locale, loaded.translations(), loaded.people().groups().old());
  }

  public Locale locale() {
    return locale;
  }

  /** Words, with {@code {0}} to {@code {9}} replaced by what is given. */
  public String text(String key, Object... given) {
    return words.text(key, given);
  }

  /** Words where there are any for a key. */
  public Optional<String> find(String key) {
    return words.find(key);
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
    return words.text("indicator." + Names.camel(indicator), old);
  }

  /** What a constant is called: as files name it, or else by words such as {@code barrier.busy} for a barrier. */
  public String of(String kind, Enum<?> constant) {
    return own.in(words.language(), Names.camel(constant)).orElseGet(() -> words.of(kind, constant));
  }

  public String of(Channel channel) {
    return of("channel", channel);
  }

  /** A district, housing type and the like: as files name it, by the word there is for it, or else by its key. */
  public String group(String kind, String value) {
    return own.in(words.language(), value).or(() -> find("group." + kind + "." + value))
        .orElse(kind.equals("education") ? value.replace('_', ' ') : value);
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
    return numbers.plain(number, decimals);
  }

  public String count(long number) {
    return numbers.count(number);
  }

  /** Words that begin a sentence or stand alone. */
  public static String capitalised(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
