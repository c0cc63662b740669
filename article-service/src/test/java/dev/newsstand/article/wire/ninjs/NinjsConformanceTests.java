package dev.newsstand.article.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.newsstand.article.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * IPTC's suite, each item judged by the schema of its edition: what should pass passes, what should fail fails. Items of
 * editions whose schema is not beside the suite are judged by the nearest one, which knows some members more or fewer.
 * Formats of dates are not asserted, since items that should pass have bad ones; GeoJSON's schema is the one beside it.
 */
class NinjsConformanceTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> EDITIONS = List.of("1.4", "2.1", "3.0", "3.1");

    @Test
    void everyItemIsJudgedAsTheSuiteSays() throws IOException {
        Map<String, Schema> schemas = schemas();
        Map<String, int[]> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : SharedData.all("ninjs/test_suite")) {
            String kind = file.getParent().getFileName().toString();
            if (!kind.startsWith("should_")) {
                continue;
            }
            String edition = file.getParent().getParent().getFileName().toString();
            String verdict = verdict(schemas, edition, file);
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
    private static String verdict(Map<String, Schema> schemas, String edition, Path file) throws IOException {
        JsonNode item;
        try {
            item = JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException none) {
            return "no JSON";
        }
        Schema schema = schemas.get(schemaOf(edition, item));
        return schema == null
                ? "no schema"
                : String.join(
                        "; ",
                        schema.validate(item).stream().map(Object::toString).toList());
    }

    /** The schema that the item names, where it is here; else the newest of its edition. */
    private static String schemaOf(String edition, JsonNode item) {
        String named = item.at("/standard/version")
                .asString(item.at("/$standard/version").asString(edition));
        boolean same = named.charAt(0) == edition.charAt(0) && EDITIONS.contains(named);
        return same ? named : newest(edition.charAt(0), edition);
    }

    private static String newest(char major, String edition) {
        return switch (major) {
            case '1' -> "1.4";
            case '2' -> "2.1";
            default -> EDITIONS.contains(edition) ? edition : "3.1";
        };
    }

    private static Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new HashMap<>();
        for (String edition : EDITIONS) {
            String address = "http://www.iptc.org/std/ninjs/ninjs-schema_" + edition + ".json";
            SpecificationVersion dialect =
                    edition.startsWith("1") ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_2020_12;
            schemas.put(
                    edition,
                    SchemaRegistry.withDefaultDialect(
                                    dialect,
                                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(false)
                                                    .build())
                                            .schemas(Map.of(
                                                    address,
                                                    text("ninjs/ninjs-schema_" + edition + ".json"),
                                                    "https://geojson.org/schema/GeoJSON.json",
                                                    text("ninjs/GeoJSON-schema.json"))))
                            .getSchema(SchemaLocation.of(address)));
        }
        return schemas;
    }

    private static String text(String file) {
        return new String(SharedData.bytes(file), StandardCharsets.UTF_8);
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
