package dev.newsstand.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The W3C's cases of feeds, good and bad, as somebody sends them to the newsroom. */
class FeedCasesIT extends Deliveries {

    private final ProxySelector usual = ProxySelector.getDefault();
    private final Asked asked = new Asked();

    /** Whoever opens an address of the net with the JDK, as parsers of XML do, asks here for the way first. */
    private static class Asked extends ProxySelector {

        private final Set<URI> addresses = ConcurrentHashMap.newKeySet();

        @Override
        public List<Proxy> select(URI address) {
            if (!"localhost".equals(address.getHost()) && !"socket".equals(address.getScheme())) {
                addresses.add(address);
            }
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress where, IOException why) {
            addresses.add(address);
        }
    }

    @BeforeEach
    void listens() {
        ProxySelector.setDefault(asked);
    }

    @AfterEach
    void listensNoMore() {
        ProxySelector.setDefault(usual);
    }

    @Test
    void everyCaseIsTakenInOrRefusedWithAReasonAndNobodyIsAsked() {
        List<Path> cases = SharedData.all("feeds/testcases");
        AtomicInteger taken = new AtomicInteger();

        cases.parallelStream().forEach(file -> taken.addAndGet(storiesOf(file)));

        assertThat(taken.get()).as("stories of " + cases.size() + " cases").isPositive();
        assertThat(asked.addresses).isEmpty();
        editor.get()
                .uri("/api/v1/newsroom/articles?limit=1")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private int storiesOf(Path file) {
        String type = file.toString().contains("/atom/") ? "application/atom+xml" : "application/rss+xml";
        var answer = send(read(file), type, true).expectBody().returnResult();
        JsonNode said = JSON.readTree(answer.getResponseBody());
        return switch (answer.getStatus().value()) {
            case 200 -> judged(file, said);
            case 400, 422 -> {
                assertThat(said.get("detail").asString()).as(file.toString()).isNotBlank();
                yield 0;
            }
            default -> throw new AssertionError(file + ": " + said);
        };
    }

    private static int judged(Path file, JsonNode report) {
        for (JsonNode rejected : report.get("rejected")) {
            assertThat(rejected.get("pointer").asString()).as(file.toString()).startsWith("/");
            assertThat(rejected.get("problem").asString())
                    .as(file.toString())
                    .isNotBlank()
                    .isNotEqualTo("could not be stored");
        }
        return report.get("articles").size();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
