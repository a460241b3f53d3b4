package canyu.report.run;

/**
 * How results came to be, as far as it can be said without a clock, a machine or a folder.
 *
 * @param version the version of the program
 * @param command the command line that gives the same results
 * @param fingerprint the hash of everything they depend on
 */
public record Provenance(String version, String command, String fingerprint) {}
