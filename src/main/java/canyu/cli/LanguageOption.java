package canyu.cli;

import canyu.report.words.Labels;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language in which users are answered; not that of the machine, on which results must not depend. */
final class LanguageOption {

  @Option(names = "--language", defaultValue = "${env:CANYU_LANGUAGE:-en}",
      description = "of the report, and of the answer on the terminal where it has that language:"
          + " ${COMPLETION-CANDIDATES}; that of the environment variable CANYU_LANGUAGE, or else en")
  private Language language;

  Locale locale() {
    return language.locale();
  }

  Labels labels() {
    return new Labels(locale());
  }

  boolean isChinese() {
    return language == Language.zh;
  }
}
