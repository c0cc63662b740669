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
 * IPTC's suite, each item judged by the schema of its edition: what should pass passes, what should fail fails. Items of
 * editions whose schema is not published beside the suite are judged by the nearest one and what that tells of its history.
 */
class NinjsConformanceTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> EDITIONS = List.of("1.4", "2.1", "3.0", "3.1");

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
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        assertThat(wrong.stream().filter(NinjsConformanceTests::hasItsSchemaHere))
                .isEmpty();
        assertThat(all).isPositive();
        assertThat(wrong.size()).isLessThanOrEqualTo(all / 10);
    }

    private static boolean hasItsSchemaHere(String judged) {
        return EDITIONS.contains(judged.substring(0, judged.indexOf('/')));
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
        wrong.forEach(line -> report.append("  otherwise")
                .append(hasItsSchemaHere(line) ? ": " : ", by a neighbouring edition, its own schema is not here: ")
                .append(line)
                .append('\n'));
        System.out.print(report);
    }
}
