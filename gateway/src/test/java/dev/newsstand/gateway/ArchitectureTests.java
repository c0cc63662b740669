package dev.newsstand.gateway;

import dev.newsstand.support.test.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theGatewayKeepsTheRules() {
        Architecture.check("dev.newsstand.gateway");
    }
}
