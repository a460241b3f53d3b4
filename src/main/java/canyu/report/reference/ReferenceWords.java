package canyu.report.reference;

import canyu.language.ShippedTranslations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words of the reference in one language, found by what the code and the baseline say in English.
 *
 * @param collections the first that has words is taken
 */
record ReferenceWords(List<ShippedTranslations> collections) {

  /** The words in a language; English where there are none. */
  static ReferenceWords in(Locale language) {
    return new ReferenceWords(Stream.of("reference", "calibration_shipped", "shipped")
        .map(collection -> ShippedTranslations.in(collection, language.getLanguage())).toList());
  }

  /** What is said in English, in this language. */
  String of(String english) {
    return collections.stream().flatMap(words -> Optional.ofNullable(words.translations().get(english)).stream())
        .findFirst().orElse(english);
  }
}
