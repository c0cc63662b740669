package dev.newsstand.gateway.view;

import static dev.newsstand.gateway.view.SampleSite.picture;

import dev.newsstand.gateway.view.Block.Inline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories for sample pages, in the shapes that the services send. */
final class SampleStories {

    static final Instant NOON = Instant.parse("2024-11-06T12:00:00Z");
    static final List<Section> SECTIONS =
            List.of(new Section("World"), new Section("Science"), new Section("Business"), new Section("Sport"));

    private SampleStories() {}

    static List<StoryCard> cards() {
        return List.of(
                card(
                        "cod",
                        "Ardmere and Velund agree to share the cod, and to count it the same way",
                        "World",
                        "strait-table"),
                card(
                        "ice",
                        "Visitor from the edge: an ice body that takes 9,000 years to go round",
                        "Science",
                        "icy-visitor"),
                card("derby", "Okoro’s last kick settles the Sound derby", "Sport", "derby-goal"),
                card("coffee", "Why the price of a cup went up twice before breakfast", "Business", "coffee-price"),
                card("ferry", "Ferry crews vote on night sailings", "World", null),
                card("bindery", "A bindery opens its drawers: 300 notebooks nobody wrote in", "Culture", "notebooks"),
                card("tide", "The tide table is right again, and the harbour master wants it known", "Science", null),
                card("lamps", "Lamplighters wanted: the old quay gets its gas back", "Culture", null),
                card("notes", "The notebook test: what twelve pens do to cheap paper", "Business", "notebooks"),
                card("boats", "Twelve boats, one slipway", "World", "ferry-vote"),
                card("rtl", "ميناء أردمير يفتح أبوابه من جديد أمام سفن الصيد", "World", "ferry-vote"),
                card(
                        "long",
                        "L".repeat(12) + "anfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ".repeat(3),
                        "Sport",
                        null));
    }

    static StoryCard card(String slug, String title, String section, @Nullable String file) {
        return new StoryCard(
                slug,
                title,
                "Eleven days of talks end with one quota for the whole strait, a joint survey ship and a clause that lets"
                        + " either side stop fishing within a week, if what the nets bring up is not what the table said.",
                file == null ? null : picture(file, "What the story is about, drawn"),
                NOON,
                new Section(section));
    }

    static Story story() {
        return story(lead("/pictures/strait-table.svg"), body());
    }

    static Story story(@Nullable Picture picture, List<Block> body) {
        return story(picture, body, "Ardmere and Velund agree to share the cod, and to count it the same way");
    }

    static Story story(@Nullable Picture picture, List<Block> body, String headline) {
        return new Story(
                "0192f0c1-0000-7000-8000-000000000001",
                "cod",
                headline,
                "Eleven days of talks in Port Haldane end with a single quota, a joint survey ship and a way out.",
                new Section("World"),
                "Noor Haddadi and Tobin Ashgrove",
                new Dateline("Port Haldane", LocalDate.of(2024, 11, 6), "Reuters"),
                body,
                picture,
                "(Reporting by Noor Haddadi and Tobin Ashgrove; Editing by Sina Marchetti)",
                List.of(new Correction(NOON.plusSeconds(7200), "The survey ship was built in 1987, not in 1978.")),
                NOON,
                NOON.plusSeconds(7200),
                new StoryFacts(
                        3,
                        "en",
                        null,
                        List.of(
                                new Subject("20000210", "fishing industry"),
                                new Subject("20000641", "treaty"),
                                new Subject("20000424", "sea"))));
    }

    static NoticePage.Taken withdrawn() {
        return new NoticePage.Taken(
                false,
                "Ardmere and Velund agree to share the cod, and to count it the same way",
                "The agreement was not signed; both sides speak of a draft.",
                new Moment(NOON));
    }

    static Picture lead(@Nullable String url) {
        return new Picture(
                url,
                "Two delegations at a long table under a map of the strait",
                "The last session in the old Custom House, shortly before four in the morning.",
                "Ines Okafor / OAF Nation",
                1200,
                800,
                List.of());
    }

    static List<Block> body() {
        return List.of(
                paragraph(
                        "Ardmere and Velund have agreed to manage the cod of the Grey Strait as <em>one</em> stock, ending"
                                + " a quarrel that closed two harbours last winter and left both fishing to figures the other"
                                + " called <a href=\"/newsroom/tide\">fiction</a>."),
                paragraph(
                        "The agreement sets one catch limit for the whole strait, divides it 54 to 46, and puts scientists"
                                + " from both sides on the same ship to decide what the number should be."),
                new Block.Quote(
                        new Inline(
                                "It turned out to be quicker to <a href=\"/newsroom/look\">go and look</a> together."),
                        "Helka Brandvold, Velund’s delegation"),
                paragraph(
                        "For the 212 boats licensed on the Ardmere side the first effect is a smaller catch. The limit for"
                                + " the coming season is 38,000 tonnes, about a sixth below what had been allowed."),
                new Block.Heading("What changes on the water", 2),
                new Block.Listing(
                        false,
                        List.of(
                                new Inline("One limit, set in <em>spring</em>"),
                                Inline.plain("One ship, two crews"),
                                Inline.plain("A way out at seven days’ notice"))),
                new Block.Image(lead(null)),
                paragraph("يبدأ العمل بالاتفاق في الربيع المقبل، بعد أن يصادق عليه البرلمانان."),
                paragraph("Both parliaments vote before the spring. Neither is expected to refuse."));
    }

    static Block paragraph(String html) {
        return new Block.Paragraph(new Inline(html));
    }
}
