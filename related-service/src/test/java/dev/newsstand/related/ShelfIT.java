package dev.newsstand.related;

import static dev.newsstand.newsroom.Newsroom.id;
import static dev.newsstand.newsroom.Newsroom.published;
import static dev.newsstand.related.History.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.newsroom.Newsroom;
import dev.newsstand.support.test.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Products beside stories, from what newsroom and shop tell to what is answered. */
class ShelfIT {

    private static Newsroom newsroom;
    private static RunningService service;

    @BeforeAll
    static void start() {
        newsroom = new Newsroom();
        service = new RunningService(TestPostgres.database("related"), newsroom.url());
        newsroom.tells(
                published(
                        1,
                        "Coffee on Lantern Street gets dearer",
                        "The roasters of Lantern Street raise the price of a bag of coffee. Beans from the terraces of"
                                + " Velund cost a third more than in spring.",
                        MORNING),
                published(
                        2,
                        "Storm on the strait",
                        "Sailors in oilskins waited in the harbour for the gale to pass.",
                        MORNING),
                published(3, "Council votes on parking", "The council moved the vote on parking fees to May.", MORNING),
                Newsroom.publishedOn(
                        "20000139",
                        "death and funerals",
                        4,
                        "Coffee roaster dies",
                        "The roaster of the coffee of" + " Lantern Street has died at 80.",
                        MORNING));
        newsroom.tells(
                Shop.product(
                        "coffee", 1, "Lantern Street coffee", "A bag of whole beans, roasted on Lantern Street.", 5),
                Shop.product("jacket", 1, "Oilskin jacket", "Keeps a sailor dry in a gale on the strait.", 5),
                Shop.product("scarf", 1, "Rovers scarf", "Knitted in the colours of the football club.", 5));
        service.awaitDocuments(4);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> handles(1).contains("coffee") && handles(2).contains("jacket"));
    }

    @AfterAll
    static void stop() {
        service.close();
        newsroom.close();
    }

    @Test
    void showsWhatFitsAsTheDocumentSays() throws IOException {
        JsonNode shelf = service.get(id(1) + "/products");

        assertThat(faults(shelf)).isEmpty();
        JsonNode first = shelf.at("/items/0");
        assertThat(first.get("handle").stringValue()).isEqualTo("coffee");
        assertThat(first.at("/price/amount").intValue()).isEqualTo(1800);
        assertThat(first.get("available").booleanValue()).isTrue();
        assertThat(handles(1)).doesNotContain("scarf");
    }

    @Test
    void showsNothingRatherThanWhatDoesNotFit() {
        assertThat(service.get(id(3) + "/products").get("source").stringValue()).isEqualTo("none");
    }

    @Test
    void showsWhatReadersOfTheStoryBought() {
        newsroom.tells(Shop.order(id(3), "scarf"));

        await().atMost(Duration.ofSeconds(30)).until(() -> handles(3).equals(List.of("scarf")));
        assertThat(service.get(id(3) + "/products").at("/items/0/reasons/0").stringValue())
                .isEqualTo("Bought by readers of this story");
    }

    @Test
    void putsWhatIsSoldOutLast() {
        newsroom.tells(Shop.product("tin", 1, "Tin for coffee", "A tin for a bag of Lantern Street coffee beans.", 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> handles(1).contains("tin"));
        String best = handles(1).getFirst();

        newsroom.tells(Shop.soldOut(best, 2));

        await().atMost(Duration.ofSeconds(30)).until(() -> handles(1).getLast().equals(best));
    }

    @Test
    void leavesTheDeadInPeaceUnlessAnEditorDecidesOtherwise() {
        assertThat(handles(4)).isEmpty();

        assertThat(service.edits(HttpMethod.PUT, id(4) + "/shelf", "{\"shown\": true}"))
                .isEqualTo(204);
        assertThat(handles(4)).contains("coffee");
        assertThat(service.edits(HttpMethod.DELETE, id(4) + "/shelf", null)).isEqualTo(204);
        assertThat(handles(4)).isEmpty();
    }

    @Test
    void isSwitchedOffByAnEditor() {
        assertThat(service.edits(HttpMethod.PUT, id(2) + "/shelf", "{\"shown\": false}"))
                .isEqualTo(204);

        assertThat(handles(2)).isEmpty();
        assertThat(service.edits(HttpMethod.DELETE, id(2) + "/shelf", null)).isEqualTo(204);
        assertThat(service.edits(HttpMethod.PUT, id(2) + "/shelf", "{}")).isEqualTo(422);
        assertThat(service.edits(HttpMethod.PUT, new UUID(5, 5) + "/shelf", "{\"shown\": false}"))
                .isEqualTo(404);
    }

    @Test
    void keepsPinsAndBansOfEditors() {
        assertThat(service.edits(HttpMethod.PUT, id(1) + "/pins/" + id(3), null))
                .isEqualTo(204);
        assertThat(service.edits(HttpMethod.PUT, id(1) + "/bans/" + id(2), null))
                .isEqualTo(204);

        assertThat(service.block(id(1)).get("source").stringValue()).isEqualTo("none");

        assertThat(service.edits(HttpMethod.DELETE, id(1) + "/bans/" + id(2), null))
                .isEqualTo(204);
        assertThat(service.block(id(1)).at("/items/0/id").stringValue()).isEqualTo(id(3).toString());
        assertThat(service.block(id(1)).get("source").stringValue()).isEqualTo("pinned");
        assertThat(service.edits(HttpMethod.DELETE, id(1) + "/pins/" + id(3), null))
                .isEqualTo(204);
    }

    private static List<String> handles(int story) {
        return service.get(id(story) + "/products")
                .get("items")
                .valueStream()
                .map(item -> item.get("handle").stringValue())
                .toList();
    }

    private static List<String> faults(JsonNode shelf) throws IOException {
        return dev.newsstand.related.more.web.ApiSchema.read().faults("Shelf", shelf.toString());
    }
}
