package canyu;

import static canyu.HouseTest.HOUSE;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing depends on the machine: neither bits of numbers, nor words, letters or lines. */
class PortableTest {

  /** Functions whose last bit a Java machine may choose (the others of Math are exact). */
  private static final String INTRINSICS = "java.lang.Math.(sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log"
      + "|log1p|log10|pow|cbrt|hypot|toRadians|toDegrees)\\(.*";

  /** What takes the locale, the encoding, the time zone or the end of lines of the machine, by what it is given. */
  private static final Pattern DEFAULTS = Pattern.compile(Stream.of(
      "java.lang.String.format\\(java.lang.String, .*",
      "java.lang.String.(formatted|getBytes|toLowerCase|toUpperCase)\\((\\[Ljava.lang.Object;)?\\)",
      "java.lang.String.<init>\\(\\[B(, int, int)?\\)",
      "java.io.(PrintStream|PrintWriter|Console).(printf|format)\\(java.lang.String, .*",
      "java.io.PrintStream.<init>\\((?!.*(Charset|, java.lang.String\\))).*",
      "java.io.PrintWriter.<init>\\(java.(io.OutputStream|io.File|lang.String)(, boolean)?\\)",
      "java.io.(InputStreamReader|OutputStreamWriter).<init>\\([^,]*\\)",
      "java.io.(FileReader|FileWriter).<init>\\((?!.*Charset).*",
      "java.io.ByteArrayOutputStream.toString\\(\\)",
      "java.io.BufferedWriter.newLine\\(\\)",
      "java.util.Scanner.<init>\\((?!java.lang.String\\)|.*(Charset|, java.lang.String\\))).*",
      "java.util.Formatter.<init>\\((?!.*Locale).*",
      "java.util.Formatter.format\\(java.lang.String, .*",
      "java.util.Locale.getDefault\\(.*",
      "java.util.ResourceBundle.getBundle\\((?!.*Locale).*",
      "java.util.TimeZone.getDefault\\(\\)",
      "java.util.(Date|GregorianCalendar).<init>\\(.*",
      "java.util.Calendar.getInstance\\((?!.*TimeZone.*Locale).*",
      "java.text.(NumberFormat|DateFormat|Collator|BreakIterator).get\\w*Instance\\((?!.*Locale).*",
      "java.text.(DecimalFormat|SimpleDateFormat|MessageFormat|ChoiceFormat).<init>\\(java.lang.String\\)",
      "java.text.(DecimalFormat|DecimalFormatSymbols|SimpleDateFormat).<init>\\(\\)",
      "java.text.MessageFormat.format\\(java.lang.String, .*",
      "java.time.(ZonedDateTime|OffsetDateTime|LocalDate|LocalTime|LocalDateTime|Year|YearMonth).now\\(\\)",
      "java.time.ZoneId.systemDefault\\(\\)",
      "java.time.Clock.systemDefaultZone\\(\\)",
      "java.time.format.DateTimeFormatter.ofPattern\\(java.lang.String\\)",
      "java.time.format.DateTimeFormatter.ofLocalized.*",
      "java.nio.charset.Charset.defaultCharset\\(\\)",
      "java.lang.System.lineSeparator\\(\\)").collect(Collectors.joining("|")));

  private static DescribedPredicate<JavaAccess<?>> toOneOf(String what, Pattern forbidden) {
    return DescribedPredicate.describe(what, access -> forbidden.matcher(target(access)).matches());
  }

  /** The owner, the name and the types of what is called or referred to. */
  private static String target(JavaAccess<?> access) {
    String types = access.getTarget() instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(type -> type.getName()).collect(Collectors.joining(", ")) : "";
    return access.getTargetOwner().getName() + "." + access.getTarget().getName() + "(" + types + ")";
  }

  @Test
  void noResultHasABitThatAMachineMayChoose() {
    noClasses().that().resideOutsideOfPackage("canyu.gui..")
        .should().accessTargetWhere(toOneOf("an intrinsic function of Math", Pattern.compile(INTRINSICS)))
        .check(HOUSE);
  }

  /** Those of the library that do take such functions; all others take its own FastMath. */
  @Test
  void noDistributionTakesTheMachinesLogarithm() {
    noClasses().should().dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.commons\\.math3\\.distribution\\.(Logistic|Laplace)Distribution")
        .check(HOUSE);
  }

  @Test
  void nothingTakesTheDefaultsOfTheMachine() {
    noClasses().should().accessTargetWhere(toOneOf("the machine's locale, charset, zone or line end", DEFAULTS))
        .check(HOUSE);
  }

  /** Double.toString has other digits before Java 19 than after. */
  @Test
  void numbersInFilesHaveTheDigitsOfEveryJava() {
    noClasses().that().resideOutsideOfPackage("canyu.gui..")
        .should().accessTargetWhere(toOneOf("the digits of this Java", Pattern.compile(
            "java.lang.Double.toString\\(.*|java.lang.String.valueOf\\(double\\)")))
        .check(HOUSE);
  }
}
