package dev.newsstand.article;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Another instance of the service over the same database, as a process of its own, so that it can be killed. */
public final class NewsroomProcess implements AutoCloseable {

    private final Process process;

    private NewsroomProcess(Process process) {
        this.process = process;
    }

    /** Begins to start it; its connections bear this name. */
    public static NewsroomProcess over(TestDatabase database, String name) {
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ArticleService.class.getName(),
                "--spring.r2dbc.properties.applicationName=" + name,
                "--spring.r2dbc.pool.max-size=3"));
        DynamicPropertyRegistry registry =
                (variable, value) -> command.environment().put(variable, String.valueOf(value.get()));
        database.register(registry);
        TestTokens.register(registry);
        command.environment().put("NEWSSTAND_PORT", "0");
        command.environment().put("NEWSSTAND_MANAGEMENT_PORT", "0");
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target", name + ".log").toFile());
        try {
            return new NewsroomProcess(command.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it cannot be killed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean runs() {
        return process.isAlive();
    }
}
