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
 * // Run a batch: a table of experiments, here of other seeds, and what came of each.
 * Path seeds = Files.writeString(study.resolve("seeds.csv"), "seed,arm\n11,platform\n12,platform\n");
 * BatchRun.read(new BatchRequest(informed, seeds), Output.into(study.resolve("results/seeds")), quietly).run().rows()
 *     .forEach(row -> effects.put("row " + row.number(), row.effects().values().iterator().next()));
 * }</pre>
 */
package canyu.api;
