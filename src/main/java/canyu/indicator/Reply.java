package canyu.indicator;

/** What a resident may reply to a question: an answer to the questionnaire of Suzhou, or one to a question of one's own. */
public sealed interface Reply permits Answer, OwnReply {

  /** How tables name it; no other reply has the same name. */
  String key();

  /** The word for it in the column of its question, where respondents are known one by one. */
  String word();
}
