package dev.newsstand.gateway.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Sinks;

/** A connection that is kept open goes on being read. */
class KeepAliveTests extends RunningSite {

    private static final String ANSWER = "HTTP/1.1 200 OK";

    @Test
    void aConnectionIsReadOnAfterRequestsThatCameTogether() throws IOException {
        Sinks.Empty<Void> ready = Sinks.empty();
        ARTICLE.says("GET /api/v1/articles", Told.json("{}").after(ready.asMono()));
        try (Socket browser = new Socket("localhost", port())) {
            browser.setSoTimeout(10_000);
            send(browser, get("/api/v1/articles") + get("/robots.txt"));
            await().until(() -> !ARTICLE.asked("GET /api/v1/articles").isEmpty());
            ready.tryEmitEmpty();
            assertThat(answers(browser.getInputStream(), 2)).isEqualTo(2);
            send(browser, get("/robots.txt"));
            assertThat(answers(browser.getInputStream(), 1)).isEqualTo(1);
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static void send(Socket browser, String requests) throws IOException {
        browser.getOutputStream().write(requests.getBytes(US_ASCII));
    }

    /** Reads until so many answers have begun. */
    private static int answers(InputStream in, int expected) throws IOException {
        StringBuilder read = new StringBuilder();
        byte[] bytes = new byte[4096];
        int some = 0;
        while (StringUtils.countOccurrencesOf(read.toString(), ANSWER) < expected && some >= 0) {
            some = in.read(bytes);
            read.append(new String(bytes, 0, Math.max(0, some), US_ASCII));
        }
        return StringUtils.countOccurrencesOf(read.toString(), ANSWER);
    }
}
