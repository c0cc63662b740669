package dev.newsstand.gateway.view;

import java.util.List;

/**
 * {@code /}: the latest stories beside products.
 *
 * @param stories newest first, the first one leads; 12 fill the grid, any number is fine; empty when none can be had
 * @param products for the rail, 4 fit; empty shows no rail
 */
public record FrontPage(
        Site site,
        CartSummary cart,
        List<Section> sections,
        List<StoryCard> stories,
        List<ProductCard> products,
        AsOf asOf)
        implements Page {

    private static final int SECOND_ROW = 3;

    public FrontPage {
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
        products = List.copyOf(products);
    }

    public boolean hasLead() {
        return !stories.isEmpty();
    }

    public StoryCard lead() {
        return stories.getFirst();
    }

    /** The stories right under the lead. */
    public List<StoryCard> seconds() {
        return stories.stream().skip(1).limit(SECOND_ROW).toList();
    }

    /** All the others. */
    public List<StoryCard> rest() {
        return stories.stream().skip(1L + SECOND_ROW).toList();
    }

    /** Whether it says that it shows a last good copy. */
    public boolean stale() {
        return asOf.stale();
    }

    @Override
    public Head head() {
        return Head.website(
                        site.name() + " – news and goods from one counter",
                        "The latest stories from the " + site.name() + " newsroom, and good things from its shop.",
                        "/")
                .with(Feed.of(site, null));
    }

    @Override
    public boolean followsNews() {
        return true;
    }

    @Override
    public Place place() {
        return Place.FRONT;
    }

    @Override
    public String template() {
        return "pages/front.jte";
    }
}
