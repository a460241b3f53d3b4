package canyu.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of what opens on a screen: where nobody says any, that of the machine. */
final class ScreenLanguageOption {

  @Option(names = "--language", defaultValue = "${env:CANYU_LANGUAGE}",
      description = "of what opens: ${COMPLETION-CANDIDATES}; that of the environment variable CANYU_LANGUAGE, or else that"
          + " of the machine, or else en")
  private Language language;

  Locale locale() {
    return (language == null ? Language.ofMachine() : language).locale();
  }
}
