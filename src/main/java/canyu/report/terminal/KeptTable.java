package canyu.report.terminal;

import canyu.experiment.folder.KeptFiles;
import canyu.experiment.forecast.Size;
import canyu.report.words.Labels;
import java.util.List;

/**
 * What is kept of finished runs, and what of it is removed.
 *
 * @param all whether runs of the present results are removed, too
 * @param dryRun whether nothing is removed
 */
public record KeptTable(List<KeptFiles> kept, boolean all, boolean dryRun, Labels labels) {

  private static final KeptFiles.Amount NOTHING = new KeptFiles.Amount(0, 0);

  /** A row for each folder, and a sentence. */
  public String text() {
    if (kept.isEmpty()) {
      return labels.text("kept.none") + "\n";
    }
    TextTable table = TextTable.of(labels.text("kept.folder"), labels.text("kept.runs"), labels.text("kept.earlier"),
        labels.text("kept.aside"));
    kept.forEach(each -> table.add(each.folder().toString(), inWords(each.runs()), inWords(each.earlier()),
        inWords(each.aside())));
    KeptFiles.Amount runs = kept.stream().map(KeptFiles::runs).reduce(NOTHING, KeptFiles.Amount::plus);
    KeptFiles.Amount freed = kept.stream().map(KeptFiles::unneeded).reduce(all ? runs : NOTHING, KeptFiles.Amount::plus);
    if (freed.files() == 0) {
      return table.asText(Folded.WIDTH) + "\n" + labels.text("kept.nothing") + "\n";
    }
    String sentence = labels.text(dryRun ? "kept.wouldBeRemoved" : "kept.removed", labels.numbers().count(freed.files()),
        Size.inWords(freed.bytes()));
    return table.asText(Folded.WIDTH) + "\n" + Folded.text(all ? sentence : sentence + labels.text("kept.stay",
        labels.numbers().count(runs.files()), Size.inWords(runs.bytes())));
  }

  private String inWords(KeptFiles.Amount amount) {
    return amount.files() == 0 ? "0"
        : labels.text("kept.amount", labels.numbers().count(amount.files()), Size.inWords(amount.bytes()));
  }
}
