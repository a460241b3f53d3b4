package canyu.experiment.store;

import canyu.city.Sweep;
import canyu.experiment.run.Arms;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.indicator.Groups;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One run that is lived through again, beside the same run as it was kept.
 *
 * @param hash of the run as it was kept
 * @param hashAgain of the run as it came out now
 * @param difference what differs first; empty where nothing does
 */
public record Replay(String hash, String hashAgain, Optional<String> difference) {

  private static final Comparator<RunResult.Value> IN_ORDER = Comparator.comparingInt(RunResult.Value::week)
      .thenComparingInt(RunResult.Value::group).thenComparing(RunResult.Value::indicator);

  /**
   * Runs one run again.
   *
   * @throws ParameterException if the scenario has no such arm, or the store no such run
   */
  public static Replay of(LoadedScenario loaded, RunStore store, String arm, int replicate) {
    loaded.scenario().refuseUnknown(arm, new Origin("--arm", 0));
    RunResult kept = store.read(arm, replicate).orElseThrow(() -> refusal(store, arm, replicate));
    RunResult again = new Arms(loaded, replicate, Sweep.IN_ORDER).run(arm);
    return new Replay(store.hash(kept), store.hash(again), difference(loaded.people().groups(), kept, again));
  }

  private static ParameterException refusal(RunStore store, String arm, int replicate) {
    String run = "run of the arm '" + arm + "' in replicate " + replicate;
    return store.kept(arm, replicate)
        .map(file -> new ParameterException(new Origin(file.toString(), 0),
            "is not a whole " + run + " of this scenario; 'canyu run' sets it aside and runs it again"))
        .orElseGet(() -> new ParameterException(new Origin("--replicate", 0), "no whole " + run + " is kept"));
  }

  /** Whether both runs are the same to the last bit. */
  public boolean identical() {
    return hash.equals(hashAgain);
  }

  /** The hash and that nothing differs, or both hashes and what differs first. */
  public String text() {
    return identical()
        ? hash + "\nidentical\n"
        : "kept " + hash + "\nnow  " + hashAgain + "\ndifferent: " + difference.orElse("only in its bytes") + "\n";
  }

  /** What differs first between a run as it was kept and as it came out now. */
  static Optional<String> difference(Groups groups, RunResult kept, RunResult again) {
    Optional<String> inWeeks = valuesDiffer(groups, kept, again);
    if (inWeeks.isPresent()) {
      return inWeeks;
    }
    if (!Arrays.deepEquals(kept.inTheEnd(), again.inTheEnd())) {
      return Optional.of("arm " + kept.arm() + ": every week is the same, but not what is kept of the end");
    }
    boolean sameMoves = Arrays.deepEquals(moves(kept.moves()), moves(again.moves()));
    return sameMoves
        ? Optional.empty()
        : Optional.of("arm " + kept.arm() + ": every week is the same, but not which residents changed");
  }

  private static Optional<String> valuesDiffer(Groups groups, RunResult kept, RunResult again) {
    Map<RunResult.Value, Double> before = byPlace(kept);
    Map<RunResult.Value, Double> now = byPlace(again);
    TreeSet<RunResult.Value> places = new TreeSet<>(IN_ORDER);
    places.addAll(before.keySet());
    places.addAll(now.keySet());
    Iterator<RunResult.Value> differing = places.stream()
        .filter(place -> !before.getOrDefault(place, Double.NaN).equals(now.getOrDefault(place, Double.NaN)))
        .iterator();
    if (!differing.hasNext()) {
      return Optional.empty();
    }
    RunResult.Value first = differing.next();
    return Optional.of(String.format(Locale.ROOT,
        "arm %s, week %d, group %s, indicator %s: kept %s, now %s", kept.arm(),
        first.week(), groups.names().get(first.group()), Names.camel(first.indicator()),
        inWords(before.get(first)), inWords(now.get(first))));
  }

  private static String inWords(Double value) {
    return value == null ? "not defined" : Digits.of(value);
  }

  /** Every value by its week, group and indicator. */
  private static Map<RunResult.Value, Double> byPlace(RunResult run) {
    Map<RunResult.Value, Double> byPlace = new HashMap<>();
    run.values().forEach(value ->
        byPlace.put(new RunResult.Value(value.week(), value.group(), value.indicator(), 0), value.value()));
    return byPlace;
  }

  private static Object[] moves(Transitions moves) {
    return new Object[] {moves.gained(), moves.lost(), moves.gainedByGroup(), moves.lostByGroup(),
        moves.gainedIndirectly(), moves.channels()};
  }
}
