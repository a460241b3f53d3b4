package canyu.calibration.targets;

import canyu.calibration.survey.Subgroup;
import canyu.indicator.Reply;
import java.util.List;

/** One share of which none follows from the others, or its change. */
record FreeShare(AskedQuestion asked, Reply answer) {

  /**
   * A share that was printed.
   *
   * @param sign 1, or -1 where it is taken away
   */
  record Term(AskedQuestion asked, Reply answer, int sign) {

    Subgroup subgroup() {
      return asked.subgroup();
    }

    boolean isOf(Term other) {
      return subgroup().equals(other.subgroup()) && asked.question().equals(other.asked.question());
    }
  }

  String name() {
    return asked.name(answer);
  }

  /** The shares of which it is the sum. */
  List<Term> terms() {
    return asked.since().map(before -> List.of(new Term(asked, answer, 1), new Term(before, answer, -1)))
        .orElse(List.of(new Term(asked, answer, 1)));
  }
}
