package canyu.desk.play;

import canyu.experiment.run.RunResult;
import java.util.List;
import java.util.Map;

/**
 * All lives of one city.
 *
 * @param results one for each arm, the status quo first
 * @param communities by arm, where they stand in the end; empty lists but for the first cities
 */
record CityLives(List<RunResult> results, Map<String, List<CommunityStand>> communities) {}
