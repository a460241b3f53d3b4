package canyu.laboratory;

import java.util.Set;

/**
 * What happened to a resident in one week.
 *
 * @param notes in the order of {@link Note}
 */
public record Entry(int week, Set<Note> notes) {}
