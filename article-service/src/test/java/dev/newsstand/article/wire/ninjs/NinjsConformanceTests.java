package dev.newsstand.article.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * IPTC's suite, each item judged by the schema of its edition: what should pass passes, what should fail fails. Editions before
 * 1.4 and 2.1, whose schemas are not held, are judged by those and what they tell of their history.
 */
class NinjsConformanceTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyItemIsJudgedAsTheSuiteSays() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : SharedData.all("ninjs/test_suite")) {
            String kind = file.getParent().getFileName().toString();
            if (!kind.startsWith("should_")) {
                continue;
            }
            String edition = file.getParent().getParent().getFileName().toString();
            String verdict = verdict(edition, file);
            boolean asSaid = verdict.isEmpty() == kind.equals("should_pass");
            int[] count = counts.computeIfAbsent(edition + " " + kind, key -> new int[2]);
            count[0]++;
            count[1] += asSaid ? 1 : 0;
            if (!asSaid) {
                wrong.add(edition + "/" + kind + "/" + file.getFileName() + ": " + verdict);
            }
        }
        report(counts, wrong);
        assertThat(counts).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIptcTriesOutIsJudgedInBothWorkingDrafts() {
        String advice =
                "{\"uri\": \"urn:a\", \"advices\": [{\"role\": \"publish\", \"lifetime\": {\"%s\": \"long\"}}]}";
        for (String draft : List.of("1.x_dev", "2.x_dev")) {
            assertThat(NinjsSchema.judge(JSON.readTree(advice.formatted("code")), draft))
                    .isEmpty();
            assertThat(NinjsSchema.judge(JSON.readTree(advice.formatted("name")), draft))
                    .isNotEmpty();
        }
        assertThat(NinjsSchema.judge(JSON.readTree(advice.formatted("code")), "1.4"))
                .isNotEmpty();
    }

    /** What is wrong with it; empty where it passes. */
    private static String verdict(String edition, Path file) throws IOException {
        try {
            return String.join(
                    "; ",
                    NinjsSchema.judge(JSON.readTree(Files.readAllBytes(file)), edition).stream()
                            .map(flaw -> flaw.pointer() + " " + flaw.problem())
                            .toList());
        } catch (JacksonException none) {
            return "no JSON";
        }
    }

    private static void report(Map<String, int[]> counts, List<String> wrong) {
        StringBuilder report = new StringBuilder("ninjs conformance (IPTC test suite), judged as the suite says:\n");
        int right = 0;
        int all = 0;
        for (Map.Entry<String, int[]> line : counts.entrySet()) {
            report.append("  %-22s %3d of %3d%n".formatted(line.getKey(), line.getValue()[1], line.getValue()[0]));
            all += line.getValue()[0];
            right += line.getValue()[1];
        }
        report.append("  %-22s %3d of %3d%n".formatted("all", right, all));
        wrong.forEach(line -> report.append("  otherwise: ").append(line).append('\n'));
        System.out.print(report);
    }
}
