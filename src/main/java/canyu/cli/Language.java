package canyu.cli;

import java.util.Locale;

/** The languages in which users are answered. */
enum Language {
  en(Locale.ENGLISH),
  zh(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language in which the machine shows its menus, or else English. */
  static Language ofMachine() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals(zh.name()) ? zh : en;
  }

  Locale locale() {
    return locale;
  }
}
