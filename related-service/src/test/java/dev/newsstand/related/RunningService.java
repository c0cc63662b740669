package dev.newsstand.related;

import dev.newsstand.newsroom.Settings;
import dev.newsstand.support.test.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** This service as it is run: to be started, stopped and started again on one database. */
final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    RunningService(TestDatabase database, String newsroomUrl) {
        Settings settings = Settings.on(database);
        settings.add("NEWSSTAND_ARTICLE_URL", () -> newsroomUrl);
        settings.add("newsstand.events.reader.batch", () -> 7);
        settings.add("newsstand.events.reader.watch-interval", () -> "100ms");
        context = new SpringApplicationBuilder(RelatedService.class)
                .properties(settings.values())
                .run();
    }

    WebTestClient client() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @Override
    public void close() {
        context.close();
    }
}
