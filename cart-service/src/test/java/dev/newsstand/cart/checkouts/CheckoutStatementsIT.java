package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.SentStatements;
import dev.newsstand.cart.StoppedHousekeeping;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The number of statements of a checkout is the same for one line and for two hundred, of which each sells out. */
@ExtendWith(StoppedHousekeeping.class)
class CheckoutStatementsIT extends CheckoutStory {

    private static final String FRAME = "BEGIN|COMMIT";

    @Test
    void openingAndCompletingTakeAsManyForTwoHundredLinesAsForOne() {
        String small = cartWith("[" + item(sku(100, 1), 1) + "]");
        String large = cartWith(items(0));
        add(large, items(100)).expectStatus().isOk();
        cart(small).expectStatus().isOk(); // so that its instance has seen what the catalogue says by now
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
    private static List<String> during(Runnable call) {
        return SentStatements.during(call).stream()
                .filter(message -> !message.matches("(?s).*: (" + FRAME + ").*"))
                .toList();
    }
}
