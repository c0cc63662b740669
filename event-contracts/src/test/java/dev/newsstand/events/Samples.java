package dev.newsstand.events;

import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.article.ArticleRemoval;
import dev.newsstand.events.article.ArticleState;
import dev.newsstand.events.related.RelatedChanged;
import dev.newsstand.events.shop.OrderState;
import dev.newsstand.events.shop.ProductState;
import dev.newsstand.events.shop.ShopEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event of each type with everything it can say, and some that say as little as they may; by golden file. */
final class Samples {

    private static final UUID STORY = UUID.fromString("01938f3e-7c2a-7b54-9d0e-1f2a3b4c5d6e");
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00Z");

    private Samples() {}

    static Map<String, Event> all() {
        Map<String, Event> samples = new LinkedHashMap<>();
        for (Event event : full()) {
            samples.put(EventType.of(event).typeName(), event);
        }
        for (Event event : sparse()) {
            samples.put(EventType.of(event).typeName() + ".sparse", event);
        }
        return samples;
    }

    private static List<Event> full() {
        return List.of(
                new ArticleEvent.Published(story(1)),
                new ArticleEvent.Updated(story(2)),
                new ArticleEvent.Corrected(story(3), "The harbour wall is 400 metres long, not 40."),
                new ArticleEvent.Withdrawn(removal(4, "Withdrawn at the request of the author.")),
                new ArticleEvent.Killed(removal(5, "This story should not have been published.")),
                new ArticleEvent.Restored(story(6)),
                new ShopEvent.ProductChanged(product()),
                new ShopEvent.StockDepleted("RG-MUG-BLUE", "harbour-mug", 12, AT),
                new ShopEvent.StockReplenished("RG-MUG-BLUE", "harbour-mug", 25, 13, AT),
                new ShopEvent.CartChanged(UUID.fromString("01938f3e-0000-7000-8000-000000000001"), 3, "added", 2, AT),
                new ShopEvent.OrderPlaced(order(List.of(mugs(), mugs("Grey")))),
                new RelatedChanged(STORY, 7));
    }

    private static List<Event> sparse() {
        return List.of(
                new ArticleEvent.Published(new ArticleState(
                        STORY,
                        "harbour-wall-finished",
                        1,
                        "Harbour wall finished",
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        "",
                        null,
                        null,
                        null,
                        AT,
                        AT)),
                new ArticleEvent.Updated(withPicture(
                        new ArticleState.Picture(null, null, "The wall at low tide", null, null, null, List.of()))),
                new ArticleEvent.Killed(removal(5, null)),
                new ShopEvent.OrderPlaced(order(List.of(mugs("Grey")))),
                new ShopEvent.ProductChanged(
                        new ProductState("gone", 9, false, "Gone", "", List.of(), List.of(), List.of())));
    }

    private static ArticleState story(long version) {
        return new ArticleState(
                STORY,
                "harbour-wall-finished",
                version,
                "Harbour wall finished after three winters",
                "Boats can lie inside again from Monday.",
                "local",
                List.of(new ArticleState.Subject("20000430", "infrastructure")),
                "Ada Quill",
                new ArticleState.Dateline("SKARHOLM", LocalDate.parse("2026-03-01"), "NS"),
                "The wall is done.\n\nBoats can lie inside again from Monday.",
                new ArticleState.Picture(
                        "/api/v1/pictures/01938f3e/1280.jpg",
                        "A stone wall in grey water",
                        "The wall at low tide",
                        "Photo: Ada Quill",
                        1280,
                        853,
                        List.of(new ArticleState.Rendition("/api/v1/pictures/01938f3e/640.jpg", 640, 427))),
                new ArticleState.Source("NS", "tag:newsstand.example,2026:harbour", "1"),
                "en-GB",
                AT,
                AT.plusSeconds(version));
    }

    private static ArticleState withPicture(ArticleState.Picture picture) {
        ArticleState story = story(2);
        return new ArticleState(
                story.id(),
                story.slug(),
                story.version(),
                story.headline(),
                story.standfirst(),
                story.section(),
                story.subjects(),
                story.byline(),
                new ArticleState.Dateline(null, null, "NS"),
                story.text(),
                picture,
                new ArticleState.Source(null, "tag:newsstand.example,2026:harbour", null),
                story.language(),
                story.publishedAt(),
                story.updatedAt());
    }

    private static ArticleRemoval removal(long version, String notice) {
        return new ArticleRemoval(STORY, "harbour-wall-finished", version, AT, notice);
    }

    private static ProductState product() {
        return new ProductState(
                "harbour-mug",
                4,
                true,
                "Harbour mug",
                "Stoneware, 300 ml.",
                List.of("kitchen", "harbour"),
                List.of(new ProductState.Image("/pictures/mug.jpg", "A blue mug", 800, 800)),
                List.of(
                        new ProductState.Variant(
                                "RG-MUG-BLUE",
                                "Blue",
                                Map.of("Colour", "Blue"),
                                new ProductState.Money(1800, "USD"),
                                new ProductState.Money(2200, "USD"),
                                25),
                        new ProductState.Variant(
                                "RG-MUG-GREY",
                                "Grey",
                                Map.of("Colour", "Grey"),
                                new ProductState.Money(1800, "USD"),
                                null,
                                0)));
    }

    private static OrderState order(List<OrderState.Line> lines) {
        ProductState.Money nothing = new ProductState.Money(0, "USD");
        return new OrderState(
                UUID.fromString("01938f3e-0000-7000-8000-000000000002"),
                1001,
                1,
                "paid",
                lines,
                List.of(
                        new OrderState.Discount(
                                "SPRING", "Spring sale", "percentage", new ProductState.Money(540, "USD")),
                        new OrderState.Discount(null, "Free shipping", "free-shipping", nothing)),
                new OrderState.Totals(
                        new ProductState.Money(5400, "USD"),
                        new ProductState.Money(540, "USD"),
                        nothing,
                        new ProductState.Money(405, "USD"),
                        new ProductState.Money(5265, "USD"),
                        nothing),
                "US",
                AT);
    }

    private static OrderState.Line mugs() {
        return new OrderState.Line(
                "RG-MUG-BLUE",
                "harbour-mug",
                "Harbour mug",
                "Blue",
                2,
                new ProductState.Money(1800, "USD"),
                new ProductState.Money(3600, "USD"),
                new ProductState.Money(360, "USD"),
                Map.of("Engraving", "Ada"),
                new OrderState.Source(STORY, 3L));
    }

    private static OrderState.Line mugs(String colour) {
        return new OrderState.Line(
                "RG-MUG-GREY",
                "harbour-mug",
                "Harbour mug",
                colour,
                1,
                new ProductState.Money(1800, "USD"),
                new ProductState.Money(1800, "USD"),
                new ProductState.Money(180, "USD"),
                Map.of(),
                null);
    }
}
