package dev.newsstand.newsroom;

import dev.newsstand.events.Event;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.article.ArticleRemoval;
import dev.newsstand.events.article.ArticleState;
import dev.newsstand.support.events.EventLog;
import dev.newsstand.support.identity.Guarded;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** The newsroom as its readers know it: a real event log in a database of its own, told over HTTP. */
public final class Newsroom implements AutoCloseable {

    private final TestDatabase database = TestPostgres.database("newsroom");
    private final ConfigurableApplicationContext context;
    private final EventLog log;
    private final TransactionalOperator transaction;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Log {

        @Bean
        Guarded editorsOnly() {
            return new Guarded("newsroom:write", "POST /**");
        }

        /** Threads of its own: those of the JVM go down with every service that is stopped in it. */
        @Bean
        ReactorResourceFactory ownThreads() {
            ReactorResourceFactory threads = new ReactorResourceFactory();
            threads.setUseGlobalResources(false);
            return threads;
        }
    }

    public Newsroom() {
        Settings settings = Settings.on(database);
        settings.add("spring.config.location", () -> "classpath:service-defaults.yml");
        settings.add("spring.flyway.locations", () -> "classpath:db/migration-events");
        settings.add("newsstand.events.source", () -> "article-service");
        context = new SpringApplicationBuilder(Log.class)
                .properties(settings.values())
                .run();
        log = context.getBean(EventLog.class);
        transaction = TransactionalOperator.create(context.getBean(ReactiveTransactionManager.class));
    }

    public String url() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Forgets what it told: the log is empty for those who read it from the beginning. */
    public void forgets() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from event_log");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends these events, in their order. */
    public void tells(Event... events) {
        tells(List.of(events));
    }

    public void tells(List<? extends Event> events) {
        Flux.fromIterable(events)
                .concatMap(event -> log.append(event).as(transaction::transactional))
                .blockLast();
    }

    public static Event published(int number, String headline, String text, Instant publishedAt) {
        return new ArticleEvent.Published(article(number, 1, headline, text, publishedAt));
    }

    public static Event publishedOn(
            String subject, String name, int number, String headline, String text, Instant publishedAt) {
        List<ArticleState.Subject> subjects = List.of(new ArticleState.Subject(subject, name));
        return new ArticleEvent.Published(article(number, 1, headline, text, publishedAt, subjects));
    }

    public static Event updated(int number, long version, String headline, String text, Instant publishedAt) {
        return new ArticleEvent.Updated(article(number, version, headline, text, publishedAt));
    }

    public static Event withdrawn(int number, long version) {
        return new ArticleEvent.Withdrawn(removal(number, version));
    }

    public static Event killed(int number, long version) {
        return new ArticleEvent.Killed(removal(number, version));
    }

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    static ArticleState article(int number, long version, String headline, String text, Instant publishedAt) {
        List<ArticleState.Subject> subjects = List.of(new ArticleState.Subject("20000638", "international relations"));
        return article(number, version, headline, text, publishedAt, subjects);
    }

    private static ArticleState article(
            int number,
            long version,
            String headline,
            String text,
            Instant publishedAt,
            List<ArticleState.Subject> subjects) {
        return new ArticleState(
                id(number),
                "story-" + number,
                version,
                headline,
                null,
                "World",
                subjects,
                null,
                new ArticleState.Dateline("PORT HALDANE", null, "Reuters"),
                text,
                new ArticleState.Picture(
                        "/api/v1/pictures/p/1200.jpg",
                        "A harbour",
                        null,
                        null,
                        1200,
                        800,
                        List.of(new ArticleState.Rendition("/api/v1/pictures/p/400.jpg", 400, 267))),
                null,
                "en",
                publishedAt,
                publishedAt);
    }

    private static ArticleRemoval removal(int number, long version) {
        return new ArticleRemoval(id(number), "story-" + number, version, Instant.EPOCH, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
