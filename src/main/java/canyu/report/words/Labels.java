package canyu.report.words;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.experiment.comparison.GapChange;
import canyu.experiment.run.Integrity;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Answer;
import canyu.indicator.Gap;
import canyu.indicator.Indicator;
import canyu.language.Numbers;
import canyu.language.ShippedTranslations;
import canyu.language.Words;
import canyu.parameter.Names;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Translations;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the report in one language, and the numbers as that language writes them. */
public final class Labels {

  private static final Set<Indicator> GAPS = Set.of(Indicator.GAP_AGE, Indicator.GAP_EDUCATION, Indicator.GAP_SEX);
  private static final Pattern STATUS_QUO = Pattern.compile("(?:[Tt]he )?status quo|现状");
  private static final Pattern ABOUT_THE_STATUS_QUO = Pattern.compile("format\\.|property\\.|survey\\.|group\\.");

  private final Words words;
  private final List<ShippedTranslations> shipped;
  private final Numbers numbers;
  private final String language;
  private final Translations own;
  private final Optional<String> reference;
  private final String old;

  /**
   * Words in the language of a locale where there are any, else in English.
   *
   * @param more collections of words that one report alone needs; what they translate of files that ship is beside them
   */
  public Labels(Locale locale, String... more) {
    this.words = new Words(locale, Stream.concat(Stream.of("report"), Stream.of(more)).toArray(String[]::new));
    this.language = words.language();
    this.shipped = Stream.concat(Stream.of(ShippedTranslations.in(language)),
        Stream.of(more).map(name -> ShippedTranslations.in(name + "_shipped", language))).toList();
    this.numbers = new Numbers(locale);
    this.own = Translations.NONE;
    this.reference = Optional.empty();
    this.old = String.valueOf(Gap.OLD);
  }

  private Labels(Labels labels, Translations own, Optional<String> reference, int old) {
    this.words = labels.words;
    this.shipped = labels.shipped;
    this.numbers = labels.numbers;
    this.language = labels.language;
    this.own = own;
    this.reference = reference;
    this.old = String.valueOf(old);
  }

  /**
   * The same words for the results of a scenario: its texts in this language where its files say them, and the arm with
   * which all others are compared where it is not the status quo.
   */
  public Labels about(LoadedScenario loaded) {
    return new Labels(this, loaded.translations(), loaded.scenario().reference().compareWith()
        .filter(arm -> !arm.equals(Scenario.STATUS_QUO)), loaded.people().groups().old());
  }

  /** The language of the words, as HTML names it. */
  public String language() {
    return text("language");
  }

  public Numbers numbers() {
    return numbers;
  }

  /**
   * Words, with {@code {0}} to {@code {9}} replaced by what is given, and {@code {0|city|cities}} by the first word where
   * 1 is given and by the second where another number is.
   */
  public String text(String key, String... given) {
    String found = comparing(key, find(key).orElseThrow(() ->
        new IllegalArgumentException("there are no words for " + key)));
    return Words.filled(found, (Object[]) given);
  }

  /** Words that speak of the status quo, which name the arm instead with which others are compared. */
  private String comparing(String key, String found) {
    if (reference.isEmpty() || ABOUT_THE_STATUS_QUO.matcher(key).lookingAt()) {
      return found;
    }
    String name = key.equals("statusQuo") ? shipped(reference.get()) : quoted(reference.get());
    return STATUS_QUO.matcher(found).replaceAll(Matcher.quoteReplacement(name.replace("{", "‹").replace("}", "›")));
  }

  /** Words where there are any for a key. */
  public Optional<String> find(String key) {
    return words.find(key);
  }

  /** Where a number comes from: one of the words that files have for it, or else as it stands. */
  public String source(String source) {
    return source.isEmpty() ? text("source.none") : find("source." + source).orElse(source);
  }

  /** What the author of a file wrote; in the language of the report if the file is one that ships. */
  public String shipped(String own) {
    Optional<String> said = this.own.in(language, own);
    return said.isPresent() ? said.get() : shipped.stream().map(each -> each.translated(own)).filter(translated -> !translated.equals(own)).findFirst()
        .orElse(own);
  }

  public String of(Indicator indicator) {
    return text("indicator." + Names.camel(indicator), old);
  }

  /** One of the two parts of the city that a gap compares. */
  public String part(Indicator gap, boolean first) {
    return text("fairness." + Names.camel(gap) + (first ? ".first" : ".second"), old);
  }

  /** An outcome, such as trust among those aged 70 and over. */
  public String of(Outcome outcome) {
    return outcome.group().equals(Outcome.CITY) ? of(outcome.indicator())
        : text("outcome.among", of(outcome.indicator()), member(outcome.group()));
  }

  /** Those who belong to a group. */
  private String member(String group) {
    String kind = group.substring(0, group.indexOf(':'));
    return text("member." + kind, group(group));
  }

  /** Some groups, one after the other; a dash where there is none. */
  public String groups(List<String> groups) {
    return groups.isEmpty() ? Numbers.NONE : String.join(text("format.comma"), groups.stream().map(this::member).toList());
  }

  /** The unit of differences in an indicator; empty where it has none. */
  public String unit(Indicator indicator, String currency) {
    if (Effect95.isRare(indicator)) {
      return text("unit.perHundredThousand");
    }
    return switch (indicator.about().unit()) {
      case "share" -> text("unit.points");
      case "level", "ratio" -> text("unit.scale");
      case "weeks" -> text("unit.weeks");
      case "currency" -> shipped(currency);
      default -> "";
    };
  }

  public String of(Barrier barrier) {
    return text("barrier." + Names.camel(barrier));
  }

  public String of(Channel channel) {
    String name = Names.camel(channel);
    return own.in(language, name).orElseGet(() -> text("channel." + name));
  }

  public String of(Answer answer) {
    return text("answer." + Names.camel(answer));
  }

  public String of(Verdict verdict) {
    return text("verdict." + Names.camel(verdict));
  }

  /** What is to be said of an effect: its verdict, or why it has none. */
  public String verdict(Effect effect) {
    return effect.isDefined() ? of(effect.verdict()) : text("undefined");
  }

  public String of(Interval.Method method) {
    return text("method." + Names.camel(method));
  }

  public String of(Integrity.Property property) {
    return text("property." + Names.camel(property));
  }

  public String of(GapChange change) {
    return text("gap." + Names.camel(change));
  }

  /** An arm in quotation marks. */
  public String quoted(String arm) {
    return text("format.quoted", arm.equals(Scenario.STATUS_QUO) ? text("statusQuo") : shipped(arm));
  }

  /** Some arms, one after the other. */
  public String quoted(List<String> arms) {
    return String.join(text("format.comma"), arms.stream().map(this::quoted).toList());
  }

  /**
   * A group in words: {@code age:30-44} as ages, and a place by the word for it, or else as its file names it.
   *
   * @param name its name as results have it
   */
  public String group(String name) {
    String kind = name.substring(0, name.indexOf(':'));
    String value = name.substring(kind.length() + 1);
    Optional<String> said = own.in(language, value);
    if (said.isPresent()) {
      return said.get();
    }
    return kind.equals("age") ? age(value) : find("group." + kind + "." + value).orElse(kind.equals("education") ? value.replace('_', ' ') : value);
  }

  private String age(String years) {
    return years.endsWith("+") ? text("group.ageFrom", years.substring(0, years.length() - 1))
        : text("group.age", years.replace('-', '–'));
  }

  public String percent(double share) {
    return Double.isFinite(share) ? text("format.percent", numbers.significant(100 * share)) : Numbers.NONE;
  }

  /** A share in per cent with so many decimals. */
  public String percent(double share, int decimals) {
    return Double.isFinite(share) ? text("format.percent", numbers.plain(100 * share, decimals)) : Numbers.NONE;
  }

  /** A difference of shares in points, without its sign. */
  public String points(double share) {
    double points = 100 * Math.abs(share);
    return numbers.plain(points, new Effect95(points, points, points).decimals(2));
  }

  /** What an arm changes in an indicator, in points where it is a share. */
  public String difference(Indicator indicator, Effect95 effect) {
    return numbers.signed(effect.value(), effect.decimals(least(indicator)));
  }

  /** The interval alone, in brackets. */
  public String interval(Indicator indicator, Effect95 effect) {
    return interval(effect, least(indicator));
  }

  /** An estimate and its interval. */
  public String estimate(Indicator indicator, Effect95 effect) {
    return estimate(effect, least(indicator));
  }

  /** An estimate and its interval with at least so many decimals, or that it is not defined. */
  public String estimate(Effect95 effect, int least) {
    return !effect.isDefined() ? text("undefined") : numbers.signed(effect.value(), effect.decimals(least)) + " " + interval(effect, least);
  }

  /** The interval alone, with at least so many decimals; nothing where not even the estimate is defined. */
  public String interval(Effect95 effect, int least) {
    if (!effect.isDefined()) {
      return "";
    }
    if (!effect.hasInterval()) {
      return text("format.noInterval");
    }
    int decimals = effect.decimals(least);
    return text("format.interval", numbers.signed(effect.low(), decimals), numbers.signed(effect.high(), decimals));
  }

  /** What an arm changes in an indicator, with its interval and, where it needs one, its unit. */
  public String change(Indicator indicator, Effect95 effect) {
    return effect.isDefined() ? inUnit(indicator, estimate(indicator, effect)) : text("undefined");
  }

  /** The level of an outcome under the status quo, and from which difference on it matters. */
  public String level(Outcome outcome, double statusQuo, double matter) {
    return text("answer.level", of(outcome), level(outcome.indicator(), statusQuo), matter == 0
        ? text("answer.mattersAlways") : text("answer.matters", amount(outcome.indicator(), matter)));
  }

  /** So much of an indicator, in points where it is a share. */
  public String amount(Indicator indicator, double amount) {
    return inUnit(indicator, numbers.exact(Effect95.factor(indicator) * amount));
  }

  private String inUnit(Indicator indicator, String amount) {
    String unit = indicator.about().unit();
    return !Effect95.isRare(indicator) && (unit.equals("share") || unit.equals("weeks"))
        ? text("amount." + unit, amount) : amount;
  }

  /** Where an indicator stands. */
  public String level(Indicator indicator, double level) {
    if (Effect95.isRare(indicator)) {
      return numbers.significant(Effect95.factor(indicator) * level);
    }
    if (GAPS.contains(indicator)) {
      return inUnit(indicator,
          numbers.signed(100 * level, new Effect95(100 * level, 100 * level, 100 * level).decimals(2)));
    }
    return switch (indicator.about().unit()) {
      case "share" -> percent(level);
      case "currency" -> numbers.plain(level, 0);
      default -> numbers.significant(level);
    };
  }

  /** How many decimals differences in an indicator have at least. */
  private static int least(Indicator indicator) {
    return switch (indicator.about().unit()) {
      case "currency" -> 0;
      case "level", "ratio" -> 3;
      default -> 2;
    };
  }
}
