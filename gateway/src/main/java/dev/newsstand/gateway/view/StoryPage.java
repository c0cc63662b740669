package dev.newsstand.gateway.view;

import java.util.List;

/**
 * {@code /newsroom/{slug}}: a story with what goes with it.
 *
 * @param more cards for "More from the … newsroom"; empty shows no block and no heading
 * @param shelf products for "Shop the story"; empty shows no block and no heading
 */
public record StoryPage(
        Site site, CartSummary cart, Story story, List<StoryCard> more, List<ProductCard> shelf, AsOf asOf)
        implements Page {

    public StoryPage {
        more = List.copyOf(more);
        shelf = List.copyOf(shelf);
    }

    /** Whether it says that it shows a last good copy. */
    public boolean stale() {
        return asOf.stale();
    }

    @Override
    public Head head() {
        String said = Words.either(story.standfirst(), story.headline());
        return Head.of(site.titled(story.headline()), said, story.href(), story.picture(), "article")
                .with(Feed.of(site, story.section()))
                .about(NewsData.of(site, story));
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public boolean followsNews() {
        return true;
    }

    @Override
    public boolean slanted() {
        return story.body().stream().anyMatch(Block::slanted);
    }

    @Override
    public String template() {
        return "pages/story.jte";
    }
}
