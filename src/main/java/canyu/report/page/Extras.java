package canyu.report.page;

/**
 * What a part of a page needs to be played with.
 *
 * @param style its rules
 * @param script what it does
 */
public record Extras(StyleSheet style, Script script) {}
