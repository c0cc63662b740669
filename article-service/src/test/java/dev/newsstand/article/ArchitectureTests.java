package dev.newsstand.article;

import dev.newsstand.support.test.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theServiceKeepsTheRules() {
        Architecture.check("dev.newsstand.article");
    }
}
