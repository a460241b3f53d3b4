/**
 * The weekly rules once more, as a MASON textbook would write them: one object per resident, everyone on the schedule.
 *
 * <p>Written from the specification alone and sharing no code with the processes, it tells tests what to expect and
 * benchmarks what to beat.
 */
package canyu.plain;
