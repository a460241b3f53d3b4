package canyu.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a language writes them; those that are not defined, which are not finite, are a dash in every form. */
public record Numbers(Locale locale) {

  /** What stands where a number is not defined. */
  public static final String NONE = "–";

  private static final String MINUS = "\u2212";
  private static final int SIGNIFICANT = 3;
  private static final int MOST_DECIMALS = 8;
  private static final double NOTHING = 0.5e-8;

  /** A number with so many decimals. */
  public String plain(double number, int decimals) {
    if (!Double.isFinite(number)) {
      return NONE;
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    BigDecimal rounded = BigDecimal.valueOf(Math.abs(number)).setScale(decimals, RoundingMode.HALF_UP);
    return (number < 0 && rounded.signum() != 0 ? MINUS : "") + format.format(rounded);
  }

  /** A number with its sign, plus as well as minus; nothing before a 0 that is one. */
  public String signed(double number, int decimals) {
    if (!Double.isFinite(number)) {
      return NONE;
    }
    String digits = plain(Math.abs(number), decimals);
    return number == 0 ? digits : (number < 0 ? MINUS : "+") + digits;
  }

  /** A number with three digits that say something, and all those before the decimal point. */
  public String significant(double number) {
    if (!Double.isFinite(number)) {
      return NONE;
    }
    if (Math.abs(number) < NOTHING) {
      return plain(0, 0);
    }
    int before = (int) Math.floor(StrictMath.log10(Math.abs(number))) + 1;
    return plain(number, Math.max(0, Math.min(MOST_DECIMALS, SIGNIFICANT - before)));
  }

  /** A number of which no more than three digits are known, such as the cost of each of an uncertain gain. */
  public String rounded(double number) {
    return Double.isFinite(number)
        ? significant(BigDecimal.valueOf(number).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP)).doubleValue())
        : NONE;
  }

  /** A number as a file has it, with all its digits. */
  public String exact(double number) {
    if (!Double.isFinite(number)) {
      return NONE;
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return (number < 0 ? MINUS : "") + format.format(BigDecimal.valueOf(Math.abs(number)));
  }

  public String count(long number) {
    return plain(number, 0);
  }
}
