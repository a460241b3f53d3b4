package canyu.laboratory;

import canyu.parameter.About;
import java.util.Locale;

/** The same text in two languages. */
@About("a text in English and in Chinese")
public record LocalizedText(
    @About("in English")
    String en,
    @About("in simplified Chinese")
    String zh) {

  /** The text in the language of a locale: Chinese, or else English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }
}
