package canyu.intake;

import canyu.indicator.AskedAbout;
import canyu.parameter.About;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a survey are taken for, as import.yaml says it. */
@About("How a survey of one's own is read")
public record ImportPlan(
    @About("the file with the answers; a path from this file") String data,
    @About("how its texts are written, such as GBK, where that is not what the file says") Optional<String> encoding,
    @About("the sheet of a workbook; the first if left out") Optional<String> sheet,
    @About("the title of the survey") String title,
    @About("the city whose residents were asked") String city,
    @About("who answered") Who respondents,
    @About(value = "what they were asked, by the name that calibrations have for the question", preset = "{}")
    Map<String, Asked> questions,
    @About(value = "what is known of all residents: by sex, age (bands such as 15-29 and 70+), education, district or housing,"
        + " the share of each; weights are changed until they are met", unit = "share", min = 0, max = 1, preset = "{}")
    Map<String, Map<String, Double>> margins,
    @About(value = "no weight may be more than so many times the mean; any if left out", unit = "means", min = 1, max = 1e6)
    Optional<Double> trim) {

  /** Where margins may be of. */
  static final List<String> MARGINS = List.of("sex", "age", "education", "district", "housing");

  /** A column and what its values mean. */
  @About("A column")
  public record Coded(
      @About("its name in the data") String column,
      @About(value = "what its values are called, by value; as they are in the data if left out", preset = "{}")
      Map<String, String> values,
      @About(value = "values that are no answers, and why: dontKnow, refused, notAsked, noAnswer or another word", preset = "{}")
      Map<String, String> missing) {}

  /** Who somebody is and how they were drawn. */
  @About("Who answered")
  public record Who(
      @About("sex") Coded sex,
      @About("age in whole years, or in bands such as 25-34 and 70+") Coded age,
      @About(value = "the year of the survey, where the column of age holds years of birth", unit = "year", min = 1900, max = 2200)
      Optional<Integer> bornBefore,
      @About(value = "where the bands of age begin; who is younger than the first is left out", unit = "years", min = 0, max = 110)
      List<Integer> ages,
      @About("level of education") Coded education,
      @About(value = "the levels from the lowest up, and how far each is above the first degree after school of two or three"
          + " years (ISCED 5): -2 lower secondary, -1 upper secondary, 1 bachelor, 2 master", unit = "steps", min = -4, max = 4)
      Map<String, Double> levels,
      @About("the part of the city where somebody lives") Optional<Coded> district,
      @About("the type of housing") Optional<Coded> housing,
      @About("the column of weights: how many residents somebody stands for, on any scale") Optional<String> weight,
      @About("the column that says how many people a row is") Optional<String> count,
      @About("the column of the clusters in which people were drawn") Optional<String> cluster,
      @About("the column of the strata in which people were drawn") Optional<String> stratum) {}

  /** A question. */
  @About("A question and what it is about")
  public record Asked(
      @About("its column in the data") Optional<String> column,
      @About(value = "where it was asked to name all that apply, and each reply has a column of its own that says yes or no: the"
          + " columns by reply, and that of those who name nothing as none, if there is one", preset = "{}")
      Map<String, String> columns,
      @About(value = "what its values are called, by value; as they are in the data if left out. Of columns: yes or no", preset = "{}")
      Map<String, String> values,
      @About(value = "values that are no answers, and why", preset = "{}")
      Map<String, String> missing,
      @About(value = "the question as reports show it, by language (en, zh)", preset = "{}")
      Map<String, String> wording,
      @About("what it is about in the model: tookPart, reported, asked, consulted, used, acts, enrolled, informed,"
          + " level or several; left out for the questions that every survey may ask")
      Optional<AskedAbout> asks,
      @About("the replies from the lowest; no and yes if left out") Optional<List<String>> replies) {

    public Asked {
      if (column.isPresent() != columns.isEmpty()) {
        throw new IllegalArgumentException("column must name the one column of the question, or columns those of its replies; either of"
            + " both");
      }
    }

    /** Whether each of its replies has a column of its own. */
    boolean isJoined() {
      return !columns.isEmpty();
    }

    /** A column of it, with what the values of all mean. */
    Coded coded(String from) {
      return new Coded(from, values, missing);
    }

    List<String> words() {
      return replies.orElse(List.of("no", "yes"));
    }
  }
}
