package canyu.laboratory;

import canyu.parameter.About;
import canyu.parameter.Names;

/** Something that a resident did, or that happened to them, in a week. */
public enum Note {
  @About("met a public issue") MET_ISSUE,
  @About("reported an issue") REPORTED,
  @About("asked for information") ASKED,
  @About("said what they think") CONSULTED,
  @About("was answered") ANSWERED,
  @About("was ignored") IGNORED,
  @About("was granted the information") GRANTED,
  @About("was refused the information") REFUSED,
  @About("the issue was found without a report") FOUND,
  @About("the case went to a wrong agency") MISROUTED,
  @About("the case came to its agency") QUEUED,
  @About("the case was solved") SOLVED,
  @About("the case was late") LATE,
  @About("the issue went away by itself") FADED,
  @About("was hit by a data-security incident") HIT,
  @About("heard of a data-security incident") HEARD,
  @About("came to believe a rumour") BELIEVED_RUMOUR,
  @About("learned that the rumour was false") SET_RIGHT,
  @About("began to share data with the platform") ENROLLED,
  @About("withdrew from the platform") WITHDREW,
  @About("learned of big-data governance") LEARNED,
  @About("forgot about big-data governance") FORGOT,
  @About("became willing to take part") BECAME_WILLING,
  @About("became unwilling to take part") BECAME_UNWILLING;

  /** What it is, in words that follow the name of the resident or stand alone. */
  public String inWords() {
    return Names.about(this).value();
  }

  int bit() {
    return 1 << ordinal();
  }
}
