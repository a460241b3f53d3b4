/**
 * Canyu as a library: the work of every command, each a class whose request goes in as a small record and whose outcome
 * comes out as one. Nothing here prints; who wants to hear how far something is hands in a {@link canyu.api.WorkListener}.
 * Wrong input is a {@link canyu.parameter.ParameterException} that says everything that is wrong, by file and line.
 * Results are those of the commands, to the byte. In a folder {@code study}:
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
 * // Run a batch: the same with other seeds, each in a folder of its own.
 * for (String seed : List.of("11", "12")) {
 *   Comparison other =
 *       ScenarioRun.run(informed.with("seed", seed), Output.into(study.resolve("results/" + seed)), quietly).comparison();
 *   other.compared().forEach(arm -> effects.put(arm + " " + seed, other.outcomes().get(0).effect(arm)));
 * }
 * }</pre>
 */
package canyu.api;
