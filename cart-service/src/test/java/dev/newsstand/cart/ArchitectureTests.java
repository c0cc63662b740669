package dev.newsstand.cart;

import dev.newsstand.support.test.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void mainClassesKeepTheRulesOfTheHouse() {
        Architecture.check("dev.newsstand.cart");
    }
}
