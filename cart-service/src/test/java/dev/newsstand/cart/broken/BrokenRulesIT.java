package dev.newsstand.cart.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.broken.AlteredService.Run;
import dev.newsstand.cart.broken.AlteredService.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each invariant's test fails when its rule is broken. A minute or two for each ten of them, so only with
 * {@code -Dnewsstand.hard=true}; that the rules still stand where they are broken is seen always.
 */
class BrokenRulesIT {

    static final List<BrokenRule> RULES = BrokenRules.ALL;

    @TempDir
    private Path folder;

    @Test
    void everyInvariantHasARuleThatCanBeBroken() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.text()).contains(rule.wrong()));
        assertThat(RULES.stream().map(rule -> rule.invariant().substring(0, 1)).distinct())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    @EnabledIfSystemProperty(named = "newsstand.hard", matches = "true")
    void unbrokenRulesPass() throws IOException, InterruptedException {
        List<String> tests = RULES.stream().map(BrokenRule::test).distinct().toList();
        Run run = AlteredService.copy(folder.resolve("classes")).run(tests);
        assertThat(run.verdict()).as(run.said()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    @EnabledIfSystemProperty(named = "newsstand.hard", matches = "true")
    void brokenRuleIsNoticed(BrokenRule rule) throws IOException, InterruptedException {
        AlteredService service = AlteredService.copy(folder.resolve("classes"));
        service.breaks(rule);
        Run run = service.run(List.of(rule.test()));
        System.out.println("broken rule: " + rule + ": " + why(run));
        assertThat(run.verdict()).as(run.said()).isEqualTo(Verdict.FAILED);
    }

    private static String why(Run run) {
        Stream<String> failures = run.said().lines().filter(line -> line.startsWith("failure: "));
        return run.verdict() + failures.findFirst().map(text -> ", " + text).orElse("");
    }
}
