package dev.newsstand.related;

import dev.newsstand.support.test.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        Architecture.check("dev.newsstand.related");
    }
}
