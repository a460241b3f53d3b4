package canyu.gui.look;

/** A table in HTML with a column for the life under the policy and one for another; where they differ stands out. */
public final class FactTable {

  private final StringBuilder rows = new StringBuilder();

  /**
   * A table whose columns are headed by the names of the lives.
   *
   * @param other the key of the name of the other one
   */
  public FactTable(WindowWords words, String other) {
    rows.append("<table width='100%' cellpadding='2' cellspacing='0'><tr><td></td>")
        .append("<td width='32%' style='color:#0072b2'><b>").append(WindowWords.escaped(words.text("city.policy")))
        .append("</b></td><td width='32%' style='color:#6b7280'><b>")
        .append(WindowWords.escaped(words.text(other))).append("</b></td></tr>");
  }

  /** A row with the same thing in both lives. */
  public FactTable row(String name, String withPolicy, String without) {
    boolean same = withPolicy.equals(without);
    rows.append("<tr><td valign='top' style='color:#6b7280'>").append(WindowWords.escaped(name))
        .append("</td><td valign='top'>")
        .append(same ? WindowWords.escaped(withPolicy) : "<b>" + WindowWords.escaped(withPolicy) + "</b>")
        .append("</td><td valign='top'>").append(WindowWords.escaped(without)).append("</td></tr>");
    return this;
  }

  /** A row that begins another part of the table. */
  public FactTable part(String name) {
    rows.append("<tr><td colspan='3' style='padding-top:8px'><b>").append(WindowWords.escaped(name)).append("</b></td></tr>");
    return this;
  }

  public String html() {
    return rows + "</table>";
  }
}
