/**
 * Canyu as a library: the work of every command, each a class whose request goes in as a small record and whose outcome
 * comes out as one. Results are those of the commands, to the byte. In a folder {@code study}:
 *
 * <pre>{@code
 * Invocation quietly = Invocation.ofLibrary();
 * ScenarioRequest town = ScenarioRequest.of(study.resolve("scenarios/town.yaml")).with("population.residents", "400");
 *
 * // Run a scenario, get effects.
 * ScenarioRun.Written run = ScenarioRun.run(town, Output.into(study.resolve("results/town")), quietly);
 * Comparison comparison = run.comparison();
 * Map<String, Effect> effects = new LinkedHashMap<>();
 * comparison.compared().forEach(arm -> effects.put(arm, comparison.outcomes().get(0).effect(arm)));
 *
 * // Calibrate, and let cities draw from what was found.
 * CalibrationRun calibration = CalibrationRun.read(CalibrationRequest.of(study.resolve("calibration/village.yaml")),
 *     Output.into(study.resolve("results/village")), quietly);
 * CalibrationResult found = calibration.calibrate();
 * ScenarioRequest informed = calibration.isUsable(found)
 *     ? town.with("parameters.posterior", study.resolve("results/village/posterior.csv").toString()) : town;
 *
 * // Run a batch: a table of experiments, here of other seeds, and what came of each.
 * Path seeds = Files.writeString(study.resolve("seeds.csv"), "seed,arm\n11,platform\n12,platform\n");
 * BatchRun.read(new BatchRequest(informed, seeds), Output.into(study.resolve("results/seeds")), quietly).run().rows()
 *     .forEach(row -> effects.put("row " + row.number(), row.effects().values().iterator().next()));
 * }</pre>
 *
 * <p>An {@link canyu.experiment.statistics.Effect} is a {@code difference()} with its {@code interval()}: {@code low()} and
 * {@code high()}, NaN where there is none, and {@code verdict()}.
 *
 * <h2>Where it is</h2>
 *
 * {@code canyu.jar} holds everything that it needs. {@code mvn install} puts it into the local repository as {@code
 * canyu:canyu:0.1.0}; it is in no public one. {@code mvn -Prelease package} makes its sources and Javadoc. What other
 * packages hold is the inside of the program and may change with every version; of it, what is returned here is meant to
 * be read.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link canyu.api.ScenarioRun}: a scenario from a {@link canyu.api.ScenarioRequest}; {@link
 *       canyu.api.ScenarioMerge} puts parts together, {@link canyu.api.ReplayRun} does one run again
 *   <li>{@link canyu.api.CalibrationRun}: a calibration from a {@link canyu.api.CalibrationRequest}; {@link
 *       canyu.api.DependenceRun} under three assumptions, from a {@link canyu.api.DependenceRequest}
 *   <li>{@link canyu.api.BatchRun}: many experiments from a {@link canyu.api.BatchRequest}
 *   <li>{@link canyu.api.SensitivityRun}, {@link canyu.api.MorrisRun}, {@link canyu.api.DiscoveryRun}, {@link
 *       canyu.api.WorthRun}: what matters, when an arm fails, what is worth asking
 *   <li>{@link canyu.api.OptimisationRun}: the best mixes from an {@link canyu.api.OptimisationRequest}
 *   <li>{@link canyu.api.ImportRun}, {@link canyu.api.SurveyRun}, {@link canyu.api.ValidationRun}: a survey of one's own, the
 *       questions of a real one, published studies
 * </ul>
 *
 * {@link canyu.api.Output} says where results go, in which language and format, {@link canyu.api.Invocation} how many
 * threads work and who hears of it. Nothing here prints; who wants to hear how far something is hands in a {@link
 * canyu.api.WorkListener}.
 *
 * <h2>Threads</h2>
 *
 * Requests, outputs and what is returned never change and may be shared. Each call blocks until all is done, with as many
 * threads of its own as its invocation says. Calls may run side by side, each in a folder of its own: a folder has one
 * writer at a time. Listeners hear one call at a time, but from any of these threads.
 *
 * <h2>What can go wrong</h2>
 *
 * Nothing here ends the program. Where a command would end with the exit code
 *
 * <ul>
 *   <li>2, there is a {@link canyu.parameter.ParameterException} that says everything that is wrong with the input, by file
 *       and line; an {@link canyu.file.UnreadableFileException}, an {@link canyu.file.UnwritableFileException}, another
 *       {@link java.io.IOException}, a {@link canyu.file.FolderInUseException} if another writes into the folder, or an
 *       {@link java.lang.OutOfMemoryError}: what is finished is on disk, and the same call goes on from there
 *   <li>1, the outcome says so itself, and is no exception: a calibration is not {@linkplain
 *       canyu.api.CalibrationRun#isUsable usable}, weights are not {@linkplain canyu.api.ImportRun.Written#isMet met}, a run
 *       done again is not the same
 *   <li>130, a {@link canyu.experiment.run.StoppedException}, if a {@link canyu.experiment.run.Stop} that was handed in was
 *       asked for before one city was complete
 * </ul>
 *
 * Any other exception is a fault of the program.
 */
package canyu.api;
