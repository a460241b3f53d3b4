package canyu.intake;

import canyu.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Plans of surveys in files. */
final class Plans {

  private Plans() {}

  /** What is proposed of a file, whose path from the plan is its absolute one. */
  static String proposed(Path data) {
    return PlanProposal.text(Dataset.read(data, Optional.empty(), Optional.empty()), data.toAbsolutePath().toString().replace('\\', '/'),
        Optional.empty(), Optional.empty(), Path.of("town", "import.yaml"));
  }

  /** The survey that nobody ever made, read by what is proposed of it and something more. */
  static ImportedSurvey community(Path folder, String more) throws IOException {
    return read(folder, proposed(CommunitySurveyTest.FILE) + more);
  }

  /** The survey of a plan. */
  static ImportedSurvey read(Path folder, String plan) throws IOException {
    Path file = folder.resolve("import.yaml");
    Files.writeString(file, plan);
    return SurveyImport.of(PlanFile.read(file));
  }
}
