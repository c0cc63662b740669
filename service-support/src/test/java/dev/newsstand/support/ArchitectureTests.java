package dev.newsstand.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.newsstand.support.test.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    /** Subscribing and choosing threads is what this module is for; the other rules hold here too. */
    @Test
    void supportKeepsTheRulesThatConcernIt() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.newsstand.support");
        Architecture.NO_BLOCKING.check(main);
        Architecture.TIME_COMES_IN.check(main);
        Architecture.NO_FIELD_INJECTION.check(main);
        Architecture.NAMES_SAY_SOMETHING.check(main);
        Architecture.NULLNESS_IS_SAID.check(main);
        Architecture.CONTRACTS_STAY_IN_MESSAGING.check(main);
        Architecture.noCyclesBetweenFeaturesOf("dev.newsstand.support").check(main);
    }
}
