package dev.newsstand.support.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules that every service's classes keep. {@code ArchitectureBiteTests} proves of each one that it can fail. */
public final class Architecture {

    /** The domain knows the JDK, nullness annotations and domains. */
    public static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..domain.."))
            .allowEmptyShould(true);

    /** What neighbours tell and are told is translated in one place. */
    public static final ArchRule CONTRACTS_STAY_IN_MESSAGING = noClasses()
            .that()
            .resideOutsideOfPackages("..messaging..", "dev.newsstand.events..", "dev.newsstand.support.events..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.newsstand.events..")
            .allowEmptyShould(true);

    public static final ArchRule NO_BLOCKING = noClasses()
            .should()
            .accessTargetWhere(callTo(
                    Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream"),
                    "reactor\\.core\\.publisher\\.(Mono|Flux)"))
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .because("the event loop never waits");

    public static final ArchRule NO_BARE_SUBSCRIBE = noClasses()
            .should()
            .accessTargetWhere(callTo(Set.of("subscribe"), "reactor\\.core\\.publisher\\.(Mono|Flux)"))
            .because("what nobody waits for fails in silence");

    public static final ArchRule NO_SCHEDULERS = noClasses()
            .should()
            .dependOnClassesThat(nameMatchingDescribed("reactor\\.core\\.scheduler\\.Schedulers"))
            .because("threads are chosen in service-support alone");

    public static final ArchRule TIME_COMES_IN = noClasses()
            .should()
            .accessTargetWhere(callTo(
                            Set.of("now"),
                            "java\\.time\\.(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)")
                    .and(withoutArguments()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a Clock is passed in");

    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .allowEmptyShould(true);

    public static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)$");

    public static final ArchRule NULLNESS_IS_SAID =
            classes().that(are(not(resideInAnyPackage("gg.jte..")))).should(liveInANullMarkedPackage());

    private Architecture() {}

    /** Features, the packages right below this one, do not depend on each other in circles. */
    public static ArchRule noCyclesBetweenFeaturesOf(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** Holds the main classes of this package to all rules. */
    public static void check(String basePackage) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("gg/jte"))
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> rule.check(main));
    }

    static List<ArchRule> rules(String basePackage) {
        return List.of(
                DOMAIN_IS_PURE,
                CONTRACTS_STAY_IN_MESSAGING,
                NO_BLOCKING,
                NO_BARE_SUBSCRIBE,
                NO_SCHEDULERS,
                TIME_COMES_IN,
                NO_FIELD_INJECTION,
                NAMES_SAY_SOMETHING,
                NULLNESS_IS_SAID,
                noCyclesBetweenFeaturesOf(basePackage));
    }

    private static DescribedPredicate<JavaClass> nameMatchingDescribed(String regex) {
        return DescribedPredicate.describe(
                "named " + regex, type -> type.getName().matches(regex));
    }

    private static DescribedPredicate<JavaAccess<?>> callTo(Set<String> methods, String ownerRegex) {
        return DescribedPredicate.describe(
                "calls of " + methods + " of " + ownerRegex,
                access -> methods.contains(access.getTarget().getName())
                        && access.getTarget().getOwner().getName().matches(ownerRegex));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments() {
        return DescribedPredicate.describe(
                "without arguments",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}
