package dev.newsstand.support.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureBiteTests {

    private static final String BITES = "dev.newsstand.support.test.bites";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BITES);

    static Stream<Arguments> bites() {
        return Stream.of(
                Arguments.of(Architecture.DOMAIN_IS_PURE, "SpringInTheDomain"),
                Arguments.of(Architecture.CONTRACTS_STAY_IN_MESSAGING, "ContractOutsideOfMessaging"),
                Arguments.of(Architecture.NO_BLOCKING, "Blocks"),
                Arguments.of(Architecture.NO_BLOCKING, "Sleeps"),
                Arguments.of(Architecture.NO_BARE_SUBSCRIBE, "SubscribesBarely"),
                Arguments.of(Architecture.NO_SCHEDULERS, "ChoosesThreads"),
                Arguments.of(Architecture.TIME_COMES_IN, "LooksAtTheClock"),
                Arguments.of(Architecture.NO_FIELD_INJECTION, "InjectsAField"),
                Arguments.of(Architecture.NAMES_SAY_SOMETHING, "BiteHelper"),
                Arguments.of(Architecture.NULLNESS_IS_SAID, "SaysNothingOfNull"),
                Arguments.of(Architecture.noCyclesBetweenFeaturesOf(BITES), "Slice one"));
    }

    @ParameterizedTest
    @MethodSource("bites")
    void everyRuleNoticesWhatBreaksIt(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(CLASSES).getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }

    @Test
    void everyRuleThatIsCheckedHasABite() {
        assertThat(bites().map(bite -> ((ArchRule) bite.get()[0]).getDescription()))
                .containsAll(Architecture.rules(BITES).stream()
                        .map(ArchRule::getDescription)
                        .toList());
    }
}
