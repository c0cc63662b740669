package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.local.running.RunningSite;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Services;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story: services are killed one after the other; readers notice at most that something is not offered. */
class NeighbourKilledIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Visitor reader = Visitor.arrives();

    @BeforeEach
    void everythingIsUp() {
        findsMoreFromBack();
        findsTheCartBack();
    }

    @AfterEach
    void leaves() {
        reader.close();
    }

    @Test
    void leavesTheStoryWholeWithoutRelatedWithoutBothAndWithoutCart() {
        try {
            services().kill(Service.RELATED);
            readsAWholeStory(Newsroom.unread());
            assertThat(reader.moreFrom()).hasCount(0);

            services().kill(Service.CART);
            readsAWholeStory(Newsroom.unread());
            assertThat(reader.moreFrom()).hasCount(0);

            services().start(Service.RELATED);
            findsMoreFromBack();
            readsAWholeStory(Newsroom.unread());
            assertThat(reader.moreFrom()).isVisible();
        } finally {
            services().start(Service.RELATED, Service.CART);
        }
        findsTheCartBack();
    }

    @Test
    void showsWhatWasReadBeforeWithoutArticle() {
        var read = Newsroom.unread();
        var headline = readsAWholeStory(read);
        try {
            services().kill(Service.ARTICLE);
            assertThat(readsAWholeStory(read)).isEqualTo(headline);
            isToldThatItMayBeOld(read);

            reader.opens(Newsroom.unread()).isAnswered(503).seesNoMachinery();
            assertThat(reader.heading("Back in a moment")).isVisible();
        } finally {
            services().start(Service.ARTICLE);
        }
        findsTheStoryFresh(read);
    }

    private String readsAWholeStory(String address) {
        reader.opens(address).isAnswered(200).seesNoMachinery();
        var headline = reader.page().locator("article.story h1");
        assertThat(headline).isVisible();
        assertThat(reader.page().locator("article.story .prose p").first()).isVisible();
        assertThat(reader.page().locator("article.story figure .caption")).isVisible();
        return headline.innerText();
    }

    private void findsMoreFromBack() {
        var story = Newsroom.unread();
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens(story).isAnswered(200);
            assertThat(reader.page().locator("section.more").count()).isEqualTo(1);
        });
    }

    private void findsTheCartBack() {
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens("/cart").isAnswered(200);
            assertThat(reader.page().locator("main .cart-empty").count()).isEqualTo(1);
        });
    }

    private void isToldThatItMayBeOld(String address) {
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens(address).isAnswered(200).seesNoMachinery();
            assertThat(reader.page().getByText("Shown as last saved").count()).isEqualTo(1);
        });
    }

    private void findsTheStoryFresh(String address) {
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens(address).isAnswered(200);
            assertThat(reader.page().locator(".stale").count()).isZero();
        });
    }

    private static Services services() {
        return RunningSite.site().services();
    }
}
