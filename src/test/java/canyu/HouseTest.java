package canyu;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Communities;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.countermeasure.Countermeasure;
import canyu.indicator.Indicator;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import canyu.parameter.Variants;
import canyu.population.Frame;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.survey.RealSurvey;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house, who may use what, and that everything says what it is. */
class HouseTest {

  static final JavaClasses HOUSE = house();

  /** A package may use only packages on floors below its own. */
  static final Map<String, Integer> FLOORS = Map.ofEntries(
      Map.entry("file", 0),
      Map.entry("parameter", 1),
      Map.entry("language", 2),
      Map.entry("city", 3),
      Map.entry("population", 4), Map.entry("process", 4), Map.entry("countermeasure", 4), Map.entry("indicator", 4),
      Map.entry("scenario", 5),
      Map.entry("simulation", 6), Map.entry("dataset", 6),
      Map.entry("study", 7),
      Map.entry("experiment", 8),
      Map.entry("calibration", 9), Map.entry("laboratory", 9),
      Map.entry("exploration", 10), Map.entry("intake", 10),
      Map.entry("report", 11),
      Map.entry("api", 12),
      Map.entry("desk", 13),
      Map.entry("gui", 13),
      Map.entry("cli", 14));

  private static final Set<String> PACKAGES = new TreeSet<>(FLOORS.keySet());

  /** The same within a package that has rooms, so that no circle runs through two of them. */
  static final Map<String, Map<String, Integer>> ROOMS = Map.of(
      "scenario", Map.of(
          "table", 0, "event", 0, "draw", 1, "survey", 1, "definition", 2, "loading", 3, "review", 4),
      "desk", Map.of("play", 0, "words", 1, "web", 2),
      "calibration", Map.of(
          "inference", 0, "survey", 0, "benchmark", 1, "plan", 1, "targets", 2, "simulator", 3, "loading", 4, "run", 5,
          "dependence", 6),
      "calibration.inference", Map.of(
          "linear", 0, "problem", 1, "emulator", 2, "sampling", 3, "diagnostics", 4, "engine", 5),
      "experiment", Map.of(
          "statistics", 0, "run", 1, "store", 2, "comparison", 3, "validation", 3, "tables", 4, "folder", 5,
          "forecast", 5),
      "exploration", Map.of(
          "ensemble", 0, "emulator", 0, "batch", 1, "sensitivity", 2, "discovery", 3, "optimisation", 4, "worth", 3,
          "explorer", 5),
      "exploration.optimisation", Map.of(
          "space", 0, "objective", 1, "search", 2, "file", 3, "result", 4, "run", 5),
      "report", Map.ofEntries(
          Map.entry("words", 0), Map.entry("jobs", 0), Map.entry("terminal", 1), Map.entry("page", 1),
          Map.entry("reference", 2), Map.entry("charts", 2), Map.entry("run", 3), Map.entry("calibration", 4),
          Map.entry("dependence", 5), Map.entry("validation", 5), Map.entry("exploration", 5), Map.entry("intake", 5)),
      "report.exploration", Map.of(
          "parts", 0, "batch", 0, "sensitivity", 1, "discovery", 1, "worth", 1, "optimisation", 2),
      "gui", Map.of("look", 0, "city", 1, "charts", 2, "play", 2, "desk", 3, "inspector", 3, "window", 4));

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  /** Where numbers are taken from a stream, and its name or how it is made. */
  private static final Pattern TAKEN = Pattern.compile(
      "(?:Chance\\.(?:uniform|open|bits|lane)|Normal\\.of)\\(((?:[^(),]|\\([^()]*\\))+)[,)]");

  /** A name, the element of an array, or a stream just made. */
  private static final String STREAM =
      "[\\w.]+(\\[\\w+])?|([\\w.]+(\\(\\))?\\.)?stream\\([^()]*\\)|Chance\\.bits\\([^()]*\\)";

  /** A stream beside an operator; comparing conditions is none. */
  private static final String RECKONED =
      "(?<![&|*/+-])[-+*/%%^&|]\\s*%1$s(?![\\w(])|(?<![\\w.])%1$s\\s*(?:[-+*/%%^]|&(?!&)|\\|(?!\\|)|<<|>>)";

  private static final String[] MODEL = packages("city", "population", "process", "countermeasure", "indicator");

  /** The classes of the project; of those they use, the names are enough. */
  private static JavaClasses house() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().withImportOption(location -> !location.contains("/test-classes/"))
        .importPackages("canyu");
  }

  @Test
  void everyClassIsOnAFloor() {
    assertThat(HOUSE).isNotEmpty()
        .allSatisfy(type -> assertThat(PACKAGES).contains(type.getPackageName().split("\\.", 3)[1]));
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void aPackageUsesOnlyFloorsBelowItsOwn(String name) {
    String[] notBelow = PACKAGES.stream()
        .filter(other -> !other.equals(name) && FLOORS.get(other) >= FLOORS.get(name))
        .map(HouseTest::inside)
        .toArray(String[]::new);

    noClasses().that().resideInAPackage(inside(name))
        .should().dependOnClassesThat().resideInAnyPackage(notBelow)
        .allowEmptyShould(true).check(HOUSE);
  }

  /** A package with rooms, some of which may have rooms, too; only what opens it may stand beside them. */
  @ParameterizedTest
  @MethodSource("packagesWithRooms")
  void everyClassOfAPackageWithRoomsIsInOne(String name) {
    Set<String> rooms = ROOMS.get(name).keySet();

    assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith("canyu." + name + ".")))
        .isNotEmpty().allSatisfy(type ->
            assertThat(rooms).contains(room(type.getPackageName().substring(("canyu." + name + ".").length()), name)));
    assertThat(HOUSE.stream().filter(type -> type.getPackageName().equals("canyu." + name)
        && !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info")).map(JavaClass::getSimpleName))
        .isSubsetOf("Gui");
  }

  /** The room of a package; a package inside of it counts as the room itself only where the room is known to have rooms. */
  private static String room(String inside, String name) {
    String first = inside.split("\\.", 2)[0];
    return ROOMS.containsKey(name + "." + first) ? first : inside;
  }

  static Set<String> packagesWithRooms() {
    return ROOMS.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyRoomsBelowItsOwn(String name, String room) {
    Map<String, Integer> floors = ROOMS.get(name);
    String[] notBelow = floors.keySet().stream()
        .filter(other -> !other.equals(room) && floors.get(other) >= floors.get(room))
        .map(other -> inside(name + "." + other))
        .toArray(String[]::new);

    noClasses().that().resideInAPackage(inside(name + "." + room))
        .should().dependOnClassesThat().resideInAnyPackage(notBelow)
        .allowEmptyShould(true).check(HOUSE);
  }

  static Stream<Arguments> rooms() {
    return ROOMS.entrySet().stream().flatMap(each ->
        each.getValue().keySet().stream().sorted().map(room -> Arguments.of(each.getKey(), room)));
  }

  @Test
  void inferenceKnowsNeitherCitiesNorFiles() {
    noClasses().that().resideInAPackage(inside("calibration.inference"))
        .should().dependOnClassesThat().resideInAnyPackage(
            packages("file", "parameter", "population", "process", "countermeasure", "indicator", "simulation",
                "experiment"))
        .check(HOUSE);
  }

  @Test
  void onlyTheSimulationAndItsWindowKnowMason() {
    onlyThose("sim..", "simulation", "gui");
  }

  @Test
  void onlyParametersKnowTheirFileFormat() {
    onlyThose("com.fasterxml..", "parameter");
    onlyThose("org.yaml..", "parameter");
  }

  @Test
  void onlyMisspeltNamesAndReportsTakeALibraryForText() {
    onlyThose("org.apache.commons.text..", "parameter", "report");
  }

  @Test
  void onlyTheWindowDraws() {
    onlyThose("javax.swing..", "gui");
    onlyThose("java.awt..", "gui");
  }

  @Test
  void onlyTheDeskIsAServer() {
    onlyThose("com.sun.net.httpserver..", "desk.web");
  }

  @Test
  void onlyTheCommandLineKnowsOptionsAndProgressBars() {
    onlyThose("picocli..", "cli");
    onlyThose("me.tongfei..", "cli");
  }

  @Test
  void onlyFilesOfResultsAreTables() {
    onlyThose("tech.tablesaw..", "experiment", "report");
  }

  @Test
  void onlyTheSearchForMixesKnowsEvolution() {
    onlyThose("org.moeaframework..", "exploration");
  }

  @Test
  void nothingOfTheHouseKnowsSpark() {
    onlyThose("org.apache.spark..", "spark");
    onlyThose("scala..", "spark");
  }

  @Test
  void allTablesOfUsersHaveOneReader() {
    onlyThose("com.univocity..", "scenario");
  }

  @Test
  void onlyReportsMeasureLetters() {
    onlyThose("com.ibm.icu..", "report");
  }

  @Test
  void theWeekItselfNeedsNoStatistics() {
    onlyThose("org.apache.commons.math3..", "population", "scenario", "experiment", "calibration", "exploration", "intake",
        "report", "gui");
  }

  @Test
  void filesAreReadAndWrittenInOneRoom() {
    noClasses().that().resideOutsideOfPackage(inside("file"))
        .should().callMethodWhere(target(owner(type(Files.class)))
            .and(target(nameMatching("(?!exists$|isDirectory$).*"))))
        .orShould().dependOnClassesThat().haveNameMatching(
            "java\\.io\\.(File(Reader|Writer|InputStream|OutputStream)|RandomAccessFile)|java\\.nio\\.channels\\..*")
        .check(HOUSE);
  }

  @Test
  void theModelHasNoWords() {
    theModelDoesNotUse("canyu.language..");
  }

  @Test
  void theModelTouchesNoFiles() {
    theModelDoesNotUse("java.io..");
    theModelDoesNotUse("java.nio..");
    theModelDoesNotUse("java.net..");
  }

  @Test
  void theModelKnowsNoClock() {
    theModelDoesNotUse("java.time..");
    noClasses().that().resideInAnyPackage(MODEL)
        .should().callMethod(System.class, "nanoTime")
        .orShould().callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void theModelStartsNoThreads() {
    theModelDoesNotUse("java.util.concurrent..");
    noClasses().that().resideInAnyPackage(MODEL)
        .should().dependOnClassesThat().haveNameMatching("java\\.lang\\.(Thread.*|.*ThreadLocal)")
        .orShould().callMethodWhere(target(nameMatching("parallel.*")))
        .check(HOUSE);
  }

  @Test
  void allLuckIsChance() {
    noClasses().that().resideInAnyPackage(MODEL)
        .should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID)")
        .orShould().dependOnClassesThat().resideInAPackage("java.util.random..")
        .orShould().callMethodWhere(target(nameMatching("random|shuffle")))
        .check(HOUSE);
  }

  /** Entities are steps in a stream, so a stream that is reckoned with is another one's, moved. */
  @Test
  void onlyChanceMakesStreams() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")
          && !each.endsWith("canyu/city/Chance.java")).toList()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        assertThat(code).as("%s holds a number to mix with", file).doesNotContainPattern("0x[0-9A-Fa-f]{16}L");
        TAKEN.matcher(code).results().map(taken -> taken.group(1)).forEach(stream -> {
          assertThat(stream).as("%s takes from a stream as it was made", file).matches(STREAM);
          assertThat(code).as("%s reckons with a stream", file)
              .doesNotContainPattern(Pattern.compile(RECKONED.formatted(Pattern.quote(stream))));
        });
      }
    }
  }

  /** So that whoever reads a name knows the thing; a name that is taken has to be told apart. */
  @Test
  void noTwoTopLevelClassesShareAName() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java")))
          .isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void everyStaticFieldIsFinal() {
    fields().that().areStatic().should().beFinal().check(HOUSE);
  }

  @Test
  void whatAStaticFieldHoldsNeverChanges() {
    assertThat(staticFields()).isNotEmpty().allSatisfy(field -> {
      Class<?> type = field.getType();
      if (type.isArray()) {
        assertThat(Modifier.isPrivate(field.getModifiers())).as("an array is its class's own").isTrue();
      } else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
        assertThat(valueOf(field).getClass().getName())
            .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty)).*");
      } else {
        assertThat(isConstant(type)).as("%s is known never to change", type).isTrue();
      }
    });
  }

  private static List<Field> staticFields() {
    return HOUSE.stream().flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(JavaField::reflect)
        .filter(field -> !field.isSynthetic())
        .toList();
  }

  private static boolean isConstant(Class<?> type) {
    Set<String> constants = Set.of("java.lang.String", "java.lang.Class", "java.nio.file.Path",
        "java.util.regex.Pattern", "java.util.Comparator", "java.lang.ClassValue", "java.lang.invoke.VarHandle", "com.fasterxml.jackson.dataformat.yaml.YAMLFactory");
    return type.isPrimitive() || type.isEnum() || type.isRecord() || constants.contains(type.getName())
        || type.isAnnotationPresent(FunctionalInterface.class);
  }

  @Test
  void everythingAFileMayHoldSaysWhatItIs() {
    assertThat(componentsOfFiles()).isNotEmpty().allSatisfy((path, component) -> {
      if (!component.isAnnotationPresent(Unwrapped.class)) {
        About about = component.getAnnotation(About.class);
        assertThat(about).as(path).isNotNull();
        assertThat(about.value()).as(path).isNotBlank().doesNotEndWith(".");
        assertThat(about.min()).as(path).isLessThan(about.max());
      }
    });
  }

  @Test
  void everyNumberOfAFileHasAUnit() {
    Map<String, RecordComponent> withoutUnit = componentsOfFiles();
    withoutUnit.values().removeIf(component -> !isNumber(component.getGenericType())
        || !component.getAnnotation(About.class).unit().isEmpty());

    assertThat(withoutUnit.keySet())
        .as("the seed is a bare number; levels of levers have the unit of their lever")
        .containsExactlyInAnyOrder("Scenario.seed", "Scenario.levers", "Levers.set", "LeverShift.level");
  }

  @Test
  void everyKindOfCountermeasureAndOfEventSaysWhatItIs() {
    Stream.of(Countermeasure.class, Event.class)
        .flatMap(kinds -> Variants.of(kinds).values().stream())
        .forEach(kind -> assertThat(kind.getAnnotation(About.class)).as(kind.getSimpleName()).isNotNull());
  }

  private static Map<String, RecordComponent> componentsOfFiles() {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    Set<Class<?>> records = new LinkedHashSet<>();
    List.of(Scenario.class, Frame.class, RealSurvey.class).forEach(file -> addRecords(file, records));
    records.forEach(type -> Stream.of(type.getRecordComponents())
        .forEach(component -> components.put(type.getSimpleName() + "." + component.getName(), component)));
    return components;
  }

  private static void addRecords(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType holder) {
      Arrays.stream(holder.getActualTypeArguments()).forEach(content -> addRecords(content, records));
    } else if (type instanceof Class<?> single && single.isRecord() && records.add(single)) {
      Stream.of(single.getRecordComponents()).forEach(component -> addRecords(component.getGenericType(), records));
    } else if (type instanceof Class<?> single && single.isSealed()) {
      Stream.of(single.getPermittedSubclasses()).forEach(variant -> addRecords(variant, records));
    }
  }

  /** Whether a type is a number, or holds numbers: the last argument of a list, a mapping or an optional. */
  private static boolean isNumber(Type type) {
    if (type instanceof ParameterizedType holder) {
      Type[] contents = holder.getActualTypeArguments();
      return isNumber(contents[contents.length - 1]);
    }
    Set<String> plain = Set.of("int", "long", "float", "double");
    return type instanceof Class<?> single
        && (Number.class.isAssignableFrom(single) || plain.contains(single.getName()));
  }

  @Test
  void everyLeverSaysWhatItIsItsUnitAndItsRange() {
    assertThat(Lever.values()).allSatisfy(lever -> {
      assertThat(lever.about().value()).isNotBlank().doesNotEndWith(".");
      assertThat(lever.about().unit()).isNotBlank();
      assertThat(lever.about().min()).isZero();
      assertThat(lever.about().max()).isPositive().isFinite();
    });
  }

  @Test
  void everyIndicatorSaysWhatItIsAndItsUnit() {
    assertThat(Indicator.values()).allSatisfy(indicator -> {
      assertThat(indicator.about().value()).isNotBlank().doesNotEndWith(".");
      assertThat(indicator.about().unit()).isNotBlank();
    });
  }

  static List<Field> columns() {
    return Stream.of(Residents.class, Communities.class)
        .flatMap(type -> Stream.of(type.getFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .sorted(Comparator.comparing(Field::getName))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumnOfTheCitySaysWhatItIs(Field column) {
    assertThat(column.getType()).isNotEqualTo(Object[].class).matches(Class::isArray, "is an array");
    assertThat(column.getAnnotation(About.class)).isNotNull();
    if (column.getType() == float[].class) {
      assertThat(column.getAnnotation(About.class).unit()).isNotBlank();
    }
  }

  private static void onlyThose(String used, String... names) {
    noClasses().that().resideOutsideOfPackages(packages(names))
        .should().dependOnClassesThat().resideInAPackage(used)
        .allowEmptyShould(true).check(HOUSE);
  }

  private static void theModelDoesNotUse(String used) {
    noClasses().that().resideInAnyPackage(MODEL).should().dependOnClassesThat().resideInAPackage(used).check(HOUSE);
  }

  private static String[] packages(String... names) {
    return Stream.of(names).map(HouseTest::inside).toArray(String[]::new);
  }

  private static String inside(String name) {
    return "canyu." + name + "..";
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(field.toString(), impossible);
    }
  }
}
