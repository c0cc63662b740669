package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The number of statements of a checkout is the same for one line and for two hundred, of which each sells out. */
class CheckoutStatementsIT extends CheckoutStory {

    private static final String FRAME = "BEGIN|COMMIT";
    private final Logger queries = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");
    private final ListAppender<ILoggingEvent> statements = new ListAppender<>();

    @DynamicPropertySource
    static void noRounds(DynamicPropertyRegistry registry) {
        registry.add("NEWSSTAND_CHECKOUT_SWEEP", () -> "1h");
        registry.add("newsstand.payments.sandbox.interval", () -> "1h");
        registry.add("newsstand.carts.watch-interval", () -> "1h");
    }

    @BeforeEach
    void listen() {
        statements.start();
        queries.setLevel(Level.DEBUG);
        queries.addAppender(statements);
    }

    @AfterEach
    void stopListening() {
        queries.detachAppender(statements);
        queries.setLevel(null);
    }

    @Test
    void openingAndCompletingTakeAsManyForTwoHundredLinesAsForOne() {
        String small = cartWith("[" + item(sku(100, 1), 1) + "]");
        String large = cartWith(items(0));
        add(large, items(100)).expectStatus().isOk();
        List<String> smallOpened =
                during(() -> open(small, 100, "manual").expectStatus().isCreated());
        List<String> largeOpened =
                during(() -> open(large, 20_000, "manual").expectStatus().isCreated());
        assertThat(smallOpened).hasSizeBetween(1, 6);
        assertThat(largeOpened).hasSameSizeAs(smallOpened);
        String one = opened(small, 100, "manual");
        String many = opened(large, 20_000, "manual");
        List<String> smallCompleted =
                during(() -> complete(small, one).expectStatus().isOk());
        List<String> largeCompleted =
                during(() -> complete(large, many).expectStatus().isOk());
        assertThat(smallCompleted).hasSizeBetween(1, 6);
        assertThat(largeCompleted).hasSameSizeAs(smallCompleted);
    }

    private String items(int first) {
        return IntStream.range(first, first + 100)
                .mapToObj(n -> item(sku(100, 1), 1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** What was sent to the database meanwhile, without the frames of transactions. */
    private List<String> during(Runnable call) {
        statements.list.clear();
        call.run();
        return List.copyOf(statements.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> !message.matches("(?s).*: (" + FRAME + ").*"))
                .toList();
    }
}
