package canyu.report.page;

/** What an element can hold. */
sealed interface Content permits Element, Text, StyleSheet, Script {

  /** Writes it as HTML that is XML too. */
  void writeTo(StringBuilder html);
}
