package canyu.cli;

import canyu.report.words.Labels;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language in which users are answered. */
final class LanguageOption {

  @Option(names = "--language", defaultValue = "${env:CANYU_LANGUAGE:-en}",
      description = "of the report or window, and of the answer on the terminal where it has that language:"
          + " ${COMPLETION-CANDIDATES}; that of the environment variable CANYU_LANGUAGE, or else en")
  private Language language;

  private enum Language {
    en(Locale.ENGLISH),
    zh(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  Locale locale() {
    return language.locale;
  }

  Labels labels() {
    return new Labels(locale());
  }

  boolean isChinese() {
    return language == Language.zh;
  }
}
