package dev.newsstand.gateway.stub;

import java.util.UUID;

/** What healthy neighbours say. */
public final class Says {

    private Says() {}

    /** A story; its id is made from its slug. */
    public static String story(String slug, int version, String headline) {
        return """
                {"id": "%s", "slug": "%s", "status": "published", "version": %d, "headline": "%s",
                 "standfirst": "Why a kiosk on the corner stays open.", "section": "city", "subjects": [],
                 "byline": "Ada Lind", "dateline": {"place": "Oslo", "date": "2026-03-01", "agency": "OAF"},
                 "body": [{"type": "paragraph", "html": "The first <em>paragraph</em>."},
                          {"type": "heading", "text": "Below", "level": 2},
                          {"type": "list", "ordered": false, "items": ["one", "two & three"],
                           "itemsHtml": ["<a href='/newsroom/one'>one</a>", "two &amp; three"]},
                          {"type": "list", "ordered": true, "items": ["plain & simple"]},
                          {"type": "quote", "text": "So it goes.", "html": "So it <em>goes</em>.", "by": "A reader"},
                          {"type": "something-new", "text": "left out"}],
                 "picture": {"url": "/api/v1/pictures/p1/1200.jpg", "alt": "A kiosk", "caption": "The kiosk",
                             "credit": "Photo: us", "width": 1200, "height": 800, "renditions": []},
                 "signOff": "(Reporting by Ada Lind)", "corrections": [],
                 "publishedAt": "2026-03-01T08:00:00Z", "updatedAt": "2026-03-01T08:00:00Z"}
                """.formatted(id(slug), slug, version, headline);
    }

    /** The same as it is found by a search. */
    public static String found(String slug, String headline, String marked) {
        String story = story(slug, 1, headline).strip();
        return story.substring(0, story.length() - 1)
                + ", \"highlights\": {\"headline\": \"%s\", \"excerpt\": \"in the <mark>text</mark>\"}}"
                        .formatted(marked);
    }

    public static String sections(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> "{\"section\": \"x\", \"name\": \"%s\", \"count\": 1}".formatted(name))
                .collect(java.util.stream.Collectors.joining(",", "{\"items\": [", "]}"));
    }

    public static String id(String slug) {
        return UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    public static String stories(String... items) {
        return "{\"items\": [" + String.join(",", items) + "], \"next\": null}";
    }

    /** A block of "more from" with a card for each of these slugs. */
    public static String related(String... slugs) {
        return java.util.Arrays.stream(slugs)
                .map(slug -> """
                        {"id": "%s", "slug": "%s", "title": "Card of %s", "excerpt": "An excerpt.", "image": null,
                         "publishedAt": "2026-03-01T08:00:00Z", "score": 0.5, "reasons": []}
                        """.formatted(id(slug), slug, slug))
                .collect(java.util.stream.Collectors.joining(
                        ",", "{\"source\": \"related\", \"stale\": false, \"items\": [", "]}"));
    }

    public static String products(String... items) {
        return "{\"items\": [" + String.join(",", items) + "], \"next\": null}";
    }

    public static String product(String handle, int available) {
        return """
                {"handle": "%s", "title": "The %s", "description": "Good.", "tags": [],
                 "images": [{"url": "/api/v1/pictures/p2/800.jpg", "alt": "It", "width": 800, "height": 800}],
                 "variants": [{"sku": "%s-1", "title": "One", "options": {}, "price": {"amount": 2499, "currency": "USD"},
                               "compareAt": null, "available": %d, "quantityRule": null}]}
                """.formatted(handle, handle, handle, available);
    }

    /** A cart with one line. */
    public static String cart(int version, int quantity) {
        return """
                {"id": "c1", "version": %d, "currency": "USD",
                 "lines": [{"id": "l1", "sku": "mug-1", "title": "The mug", "variant": "One", "image": null,
                            "quantity": %d, "unitPrice": {"amount": 2499, "currency": "USD"},
                            "lineTotal": {"amount": %d, "currency": "USD"}, "properties": {}, "source": null,
                            "notices": []}],
                 "note": null, "attributes": {}, "discounts": [],
                 "totals": {"subtotal": {"amount": %d, "currency": "USD"}, "total": {"amount": %d, "currency": "USD"}},
                 "itemCount": %d, "expiresAt": "2027-01-01T00:00:00Z", "warnings": []}
                """.formatted(version, quantity, 2499 * quantity, 2499 * quantity, 2499 * quantity, quantity);
    }

    public static String emptyCart(int version) {
        return """
                {"id": "c1", "version": %d, "currency": "USD", "lines": [], "totals": {"subtotal": {"amount": 0, "currency": "USD"}, "total": {"amount": 0, "currency": "USD"}},
                 "itemCount": 0, "warnings": []}
                """.formatted(version);
    }

    /** A checkout of one mug. @param more members of the checkout, beginning with a comma, or nothing */
    public static String checkout(String id, String status, String payment, String more) {
        return """
                {"id": "%s", "status": "%s", "email": "ann@example.com", "cartVersion": 3,
                 "shippingAddress": {"name": "Ann Vale", "line1": "1 Quay", "city": "Corrie", "postalCode": "94016",
                                     "country": "US"},
                 %s "expiresAt": "2027-01-01T00:00:00Z", "payment": %s%s}
                """.formatted(id, status, BILL, payment, more);
    }

    /** The order that it becomes. */
    public static String order(String id) {
        return """
                {"id": "%s", "number": 1042, "status": "paid", "email": "ann@example.com",
                 "shippingAddress": {"name": "Ann Vale", "line1": "1 Quay", "city": "Corrie", "country": "US"},
                 %s "placedAt": "2027-01-01T00:00:00Z", "key": "k"}
                """.formatted(id, BILL);
    }

    private static final String BILL = """
            "lines": [{"id": "l1", "sku": "mug-1", "title": "The mug", "variant": "One", "image": null, "quantity": 2,
                       "unitPrice": {"amount": 2499, "currency": "USD"}, "lineTotal": {"amount": 4998, "currency": "USD"},
                       "discount": {"amount": 500, "currency": "USD"}}],
            "discounts": [{"code": "TENTH", "title": "A tenth off", "kind": "percentage",
                           "amount": {"amount": 500, "currency": "USD"}}],
            "totals": {"subtotal": {"amount": 4998, "currency": "USD"}, "discount": {"amount": 500, "currency": "USD"},
                       "shipping": {"amount": 599, "currency": "USD"}, "tax": {"amount": 371, "currency": "USD"},
                       "total": {"amount": 5468, "currency": "USD"}, "includedTax": {"amount": 0, "currency": "USD"}},""";
}
