package org.isnad;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the code to `docs/house.puml` and to the rules of the house.
///
/// Every module runs this same test over its own class path, so it sees the core alone, then the core with the
/// commands, then the core with the measurements. Rooms that are drawn and not yet built are no fault.
class HouseTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final String ROOT = "org.isnad";

  /// Rooms that are programs: they own the standard streams and the clock on the wall.
  private static final String[] PROGRAMS = {
    "org.isnad.cli..", "org.isnad.bench..", "org.isnad.spark.."
  };

  private static HousePicture picture;
  private static JavaClasses classes;

  @BeforeAll
  static void look() throws IOException {
    picture = HousePicture.read(MODULE.resolveSibling("docs/house.puml"));
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/jmh_generated/"))
            .importPackages(ROOT);
  }

  @Test
  void everyClassOfThisModuleIsSeen() throws IOException {
    Path compiled = MODULE.resolve("target/classes");
    Set<String> expected = new TreeSet<>();
    try (Stream<Path> files = Files.walk(compiled)) {
      files
          .map(file -> compiled.relativize(file).toString())
          .filter(file -> file.startsWith("org/isnad/") && file.endsWith(".class"))
          .filter(file -> !file.contains("/jmh_generated/"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .forEach(expected::add);
    }
    assertThat(expected).isNotEmpty();
    assertThat(classes.stream().map(JavaClass::getName)).containsAll(expected);
  }

  @Test
  void thePictureHasNoCircle() {
    assertThat(picture.rooms()).isNotEmpty();
    assertThat(picture.rooms())
        .allSatisfy(room -> assertThat(picture.reachable(room)).doesNotContain(room));
  }

  @Test
  void thePictureDrawsTheLayersOfTheAnalysisApart() {
    assertThat(picture.allows("analyze.figure", "analyze.name")).isFalse();
    assertThat(picture.allows("analyze.name", "analyze.figure")).isFalse();
    assertThat(picture.allows("analyze.encounter", "analyze.figure")).isFalse();
    assertThat(picture.allows("analyze.encounter", "analyze.time")).isTrue();
    assertThat(picture.allows("text", "source")).isFalse();
    assertThat(picture.allows("relate.story", "relate.utterance")).isFalse();
  }

  @Test
  void everyPackageIsARoomOfThePicture() {
    assertThat(rooms()).isSubsetOf(picture.rooms());
  }

  @Test
  void roomsKnowOnlyWhatThePictureAllows() {
    List<String> forbidden = new ArrayList<>();
    for (JavaClass origin : classes) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isOurs(target) && !picture.allows(room(origin), room(target))) {
          forbidden.add(room(origin) + " -> " + room(target) + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void noPackageSpansTwoModules() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (JavaClass type : classes) {
      String location = type.getSource().orElseThrow().getUri().toString();
      String file = type.getName().replace('.', '/');
      places
          .computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>())
          .add(location.substring(0, location.indexOf(file)));
    }
    assertThat(places).allSatisfy((_, modules) -> assertThat(modules).hasSize(1));
  }

  @Test
  void everyPackageIsNullMarked() {
    for (String room : rooms()) {
      JavaPackage found = classes.getPackage(room.equals("isnad") ? ROOT : ROOT + "." + room);
      assertThat(found.isAnnotatedWith(NullMarked.class)).as(found.getName()).isTrue();
    }
  }

  @Test
  void onlyProgramsSpeakOnTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages(PROGRAMS)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(classes);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(classes);
  }

  @Test
  void nobodyLeansOnTheDefaultLocaleOrZone() {
    noClasses()
        .should()
        .callMethodWhere(target(owner(type(Locale.class))).and(called("setDefault", "getDefault")))
        .orShould()
        .callMethodWhere(
            target(owner(type(TimeZone.class))).and(called("setDefault", "getDefault")))
        .orShould()
        .callMethodWhere(called("systemDefault", "systemDefaultZone", "defaultCharset"))
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(classes);
  }

  @Test
  void theClockIsHandedIn() {
    noClasses()
        .that()
        .resideOutsideOfPackages(PROGRAMS)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(
            target(owner(inPackage("java.time")))
                .and(target(name("now")))
                .and(DescribedPredicate.not(target(rawParameterTypes(Clock.class)))))
        .check(classes);
  }

  @Test
  void noStateIsShared() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .orShould()
        .haveModifier(JavaModifier.SYNTHETIC)
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void theInnerLoopsScanWithoutRegularExpressions() {
    noClasses()
        .that()
        .resideInAnyPackage("org.isnad.text..", "org.isnad.analyze..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .orShould()
        .callMethodWhere(
            target(owner(type(String.class))).and(called("matches", "replaceAll", "replaceFirst")))
        .check(classes);
  }

  @Test
  void noFileDoesTooMuch() throws IOException {
    try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(600);
      }
    }
  }

  @Test
  void everyWordListTellsItsSourceAndLicense() throws IOException {
    Path resources = MODULE.resolve("src/main/resources");
    if (Files.notExists(resources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
        List<String> head =
            Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
        assertThat(String.join(" ", head)).as(file.toString()).contains("Apache-2.0");
      }
    }
  }

  private static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    classes.forEach(type -> rooms.add(room(type)));
    return rooms;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /// The room of a class: its package below the root; the root itself is the facade's, `isnad`.
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "isnad" : name.substring(ROOT.length() + 1);
  }

  private static DescribedPredicate<JavaClass> type(Class<?> type) {
    return DescribedPredicate.describe(type.getSimpleName(), owner -> owner.isEquivalentTo(type));
  }

  private static DescribedPredicate<JavaClass> inPackage(String name) {
    return DescribedPredicate.describe(name, owner -> owner.getPackageName().equals(name));
  }

  private static DescribedPredicate<JavaCall<?>> called(String... names) {
    return DescribedPredicate.<JavaCall<?>>describe(
        "calls of " + String.join(", ", names),
        call -> List.of(names).contains(((JavaAccess<?>) call).getTarget().getName()));
  }
}
