package canyu.study;

/**
 * A publication.
 *
 * @param citation who, when, what
 * @param address where to read of it
 */
public record Source(String citation, String address) {}
