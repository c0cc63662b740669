package dev.newsstand.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** What must be true of the topology in containers, whichever engine runs it. */
class ComposeFileTests {

    private static final Set<String> LONG_RUNNING = Set.of("postgres", "article", "cart", "related", "gateway");
    private static final Set<String> ONE_SHOT = Set.of("setup", "demo");

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void hasDatabaseServicesAndTheTwoStepsThatEnd() {
        assertThat(services.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LONG_RUNNING.stream(), ONE_SHOT.stream()).toList());
    }

    @TestFactory
    Stream<DynamicTest> pinsItsImages() {
        return each((name, service) -> assertThat(string(service, "image"))
                .matches("[a-z/-]+:[0-9][A-Za-z0-9.-]*")
                .doesNotContain("latest"));
    }

    @TestFactory
    Stream<DynamicTest> limitsMemoryProcessorsAndProcesses() {
        return each((name, service) -> assertThat(service).containsKeys("mem_limit", "cpus", "pids_limit"));
    }

    @TestFactory
    Stream<DynamicTest> takesAwayPrivileges() {
        return each((name, service) -> {
            assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
        });
    }

    @Test
    void runsNothingAsRoot() throws IOException {
        assertThat(services.get("postgres")).containsEntry("user", "postgres");
        assertThat(Files.readString(root().resolve("Dockerfile")).lines().filter(line -> line.startsWith("USER ")))
                .containsExactly("USER 10001:10001");
    }

    @TestFactory
    Stream<DynamicTest> checksTheHealthOfWhatKeepsRunning() {
        return each((name, service) -> {
            if (LONG_RUNNING.contains(name)) {
                assertThat(map(service.get("healthcheck"))).containsKeys("test", "interval", "timeout", "retries");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> waitsForWhatItNeeds() {
        return each((name, service) -> {
            if (service.containsKey("depends_on")) {
                map(service.get("depends_on"))
                        .forEach((needed, how) -> assertThat(map(how))
                                .containsEntry(
                                        "condition",
                                        ONE_SHOT.contains(needed)
                                                ? "service_completed_successfully"
                                                : "service_healthy"));
            }
        });
    }

    @Test
    void publishesTheGatewayAloneAndOnLoopback() {
        services.forEach((name, service) -> {
            if (!name.equals("gateway")) {
                assertThat(service).as(name).doesNotContainKeys("ports", "network_mode");
            }
        });
        assertThat(services.get("gateway").get("ports"))
                .isEqualTo(List.of("127.0.0.1:${NEWSSTAND_HTTP_PORT:-8080}:8080"));
    }

    @TestFactory
    Stream<DynamicTest> takesSecretsFromTheEnvironment() {
        return each((name, service) -> {
            if (service.containsKey("environment")) {
                map(service.get("environment")).forEach((variable, value) -> {
                    if (variable.endsWith("PASSWORD")) {
                        assertThat(value.toString()).matches("\\$\\{NEWSSTAND_[A-Z_]+:-local-only-[a-z]+}");
                    }
                });
            }
        });
    }

    @Test
    void givesServicesThePublicKeyAlone() {
        assertThat(services).allSatisfy((name, service) -> {
            if (LONG_RUNNING.contains(name)) {
                assertThat(service.toString()).doesNotContain("identity:/");
            }
        });
    }

    @Test
    void documentsEveryVariable() throws IOException {
        var example = Files.readString(root().resolve(".env.example"));
        var used = java.util.regex.Pattern.compile("\\$\\{([A-Z_]+):-").matcher(composeFile());
        assertThat(used.results().map(result -> result.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(example).contains("\n" + variable + "="));
    }

    private interface Check {
        void of(String name, Map<String, Object> service);
    }

    private Stream<DynamicTest> each(Check check) {
        return services.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check.of(each.getKey(), each.getValue())));
    }

    private static String string(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> file = new Yaml().load(composeFile());
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    private static String composeFile() {
        try {
            return Files.readString(root().resolve("docker-compose.yml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
