package dev.newsstand.cart;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as a process of its own over a database, so that it can be killed as a machine that fails kills it. */
public final class ShopProcess {

    private final Process process;
    private final int port;

    private ShopProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Begins to start it; see {@link #answers}. */
    public static ShopProcess over(TestDatabase database, Map<String, String> settings) {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CartService.class.getName()));
        DynamicPropertyRegistry registry =
                (name, value) -> command.environment().put(name, String.valueOf(value.get()));
        database.register(registry);
        TestTokens.register(registry);
        command.environment().putAll(settings);
        command.environment().put("NEWSSTAND_PORT", String.valueOf(port));
        command.environment().put("NEWSSTAND_MANAGEMENT_PORT", "0");
        command.environment().put("NEWSSTAND_SANDBOX_PAYMENTS", "true");
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "shop-process.log").toFile());
        try {
            return new ShopProcess(command.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Whether it serves; fails when it has ended. */
    public boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("it has ended; see target/shop-process.log");
        }
        try {
            WebTestClient.bindToServer()
                    .baseUrl("http://localhost:" + port)
                    .build()
                    .get()
                    .uri("/api/v1/cart")
                    .exchange()
                    .expectStatus()
                    .isOk();
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it cannot be killed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
