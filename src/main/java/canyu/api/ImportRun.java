package canyu.api;

import canyu.dataset.Dataset;
import canyu.experiment.store.Fingerprint;
import canyu.file.FolderLock;
import canyu.file.InputFile;
import canyu.file.NewFiles;
import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import canyu.intake.ImportedSurvey;
import canyu.intake.PlanFile;
import canyu.intake.PlanProposal;
import canyu.intake.SurveyFiles;
import canyu.intake.SurveyImport;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.intake.ImportReport;
import canyu.report.run.Provenance;
import canyu.report.terminal.CommandLineWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A survey of one's own, in two steps: a plan is proposed of its data, and the plan, read by its owner, is carried out. */
public final class ImportRun {

  /** The name of a plan. */
  public static final String PLAN = "import.yaml";

  private static final String REPORT = "import.html";

  private ImportRun() {}

  /** Whether a file is a plan, and not data. */
  public static boolean isPlan(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }

  /**
   * Proposes a plan, in a folder of its own.
   *
   * @param file the data
   * @param encoding of its texts, if it is not what the file says
   * @param sheet of a workbook, if not the first
   * @param folder in which the plan is written; one with the name of the data if none is named
   * @return where the plan is
   * @throws ParameterException if the data cannot be read, or there is a plan already
   */
  public static Path propose(Path file, Optional<String> encoding, Optional<String> sheet, Optional<Path> folder)
      throws IOException {
    Dataset data = Dataset.read(file, encoding, sheet);
    Path plan = folder.orElseGet(() -> Path.of(name(file))).resolve(PLAN);
    if (new InputFile(plan, InputFile.LARGEST).isThere()) {
      throw new ParameterException(new Origin(plan.toString(), 0), "is there already; 'canyu import " + plan
          + "' would carry it out, and --out with another folder would propose a new one");
    }
    try (NewFiles files = new NewFiles()) {
      files.folder(plan.toAbsolutePath().getParent());
      files.file(plan, PlanProposal.text(data, from(plan, file), encoding, sheet, plan));
      files.keep();
    }
    return plan;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, Math.max(1, name.lastIndexOf('.')));
  }

  /** The path of a file from beside another, with slashes on every machine. */
  private static String from(Path plan, Path file) {
    Path folder = plan.toAbsolutePath().normalize().getParent();
    Path data = file.toAbsolutePath().normalize();
    Path path = folder.getRoot().equals(data.getRoot()) ? folder.relativize(data) : data;
    return path.toString().replace('\\', '/');
  }

  /**
   * What was written.
   *
   * @param files that are new or made anew
   * @param kept that were there and are their owner's
   */
  public record Written(ImportedSurvey survey, ImportReport report, Path folder, List<String> files, List<String> kept) {

    /** Whether the weights meet the margins. */
    public boolean isMet() {
      return survey.weighting().isMet();
    }
  }

  /**
   * Carries a plan out: writes respondents, codebook, frame, survey and report beside it, and a calibration and a scenario
   * to begin with where there are none.
   *
   * @throws ParameterException saying everything that is wrong with the plan, or with the data under it
   */
  public static Written carryOut(Path plan, Locale language) throws IOException {
    ImportedSurvey survey = SurveyImport.of(PlanFile.read(plan));
    Path folder = plan.toAbsolutePath().normalize().getParent();
    SurveyFiles files = new SurveyFiles(survey);
    Map<String, String> made = files.made();
    ImportReport report = new ImportReport(survey, new Provenance(Version.current(),
        "canyu import " + CommandLineWord.inFolder(plan), Fingerprint.hash(String.join("\n", made.values()))), language);
    List<String> written = new ArrayList<>(made.keySet());
    List<String> kept = new ArrayList<>();
    try (FolderLock lock = FolderLock.of(new OutputFolder(folder).made().path())) {
      for (Map.Entry<String, String> file : made.entrySet()) {
        new WholeFile(folder.resolve(file.getKey())).writeText(file.getValue());
      }
      for (Map.Entry<String, String> file : files.begun().entrySet()) {
        boolean there = new InputFile(folder.resolve(file.getKey()), InputFile.LARGEST).isThere();
        (there ? kept : written).add(file.getKey());
        if (!there) {
          new WholeFile(folder.resolve(file.getKey())).writeText(file.getValue());
        }
      }
      new WholeFile(folder.resolve(REPORT)).writeText(report.text());
      lock.keepUntilClosed();
    }
    written.add(REPORT);
    return new Written(survey, report, plan.toAbsolutePath().getParent(), written, kept);
  }
}
