package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * A page that says why there is no other: made by the factory for the status at hand.
 *
 * @param status the HTTP status it goes out with
 * @param text one or two plain sentences for readers
 * @param reference what a reader can quote when asking about it, if anything
 */
public record NoticePage(
        Site site,
        CartSummary cart,
        int status,
        String title,
        String text,
        @Nullable Taken taken,
        @Nullable String reference)
        implements Page {

    /**
     * A story that is no longer shown.
     *
     * @param killed whether nothing of it may be used any more, not even its headline
     * @param notice the newsroom's own words, or null for the usual ones
     */
    public record Taken(
            boolean killed,
            @Nullable String headline,
            @Nullable String notice,
            @Nullable Moment at) {

        public static final Taken UNSAID = new Taken(false, null, null, null);

        public Taken {
            headline = killed ? null : headline;
        }
    }

    /** 404. */
    public static NoticePage notFound(Site site, CartSummary cart) {
        return new NoticePage(
                site,
                cart,
                404,
                "There is no such page",
                "It may have moved, or the address has a slip in it.",
                null,
                null);
    }

    /** 404 for the link of a mail that leads nowhere any more. */
    public static NoticePage unknownAlert(Site site, CartSummary cart) {
        return new NoticePage(
                site,
                cart,
                404,
                "This link has had its day",
                "It was not confirmed in time, or it was used long ago. You can ask to be told again on the product's page.",
                null,
                null);
    }

    /** 410: withdrawn, or killed. */
    public static NoticePage gone(Site site, CartSummary cart, Taken taken) {
        String title = taken.killed() ? "This story was taken down" : "This story was withdrawn";
        String usual = taken.killed()
                ? "The newsroom has taken it back whole. Please do not use anything of it."
                : "The newsroom has taken it back.";
        return new NoticePage(site, cart, 410, title, Words.either(taken.notice(), usual), taken, null);
    }

    /** 503: a neighbour that the page cannot do without is away. */
    public static NoticePage unavailable(Site site, CartSummary cart) {
        return new NoticePage(
                site,
                cart,
                503,
                "Back in a moment",
                "We cannot get at this page right now. Please try again.",
                null,
                null);
    }

    /** Any other status of 400 or more, in fixed words. @param reference the request's id, or null */
    public static NoticePage other(Site site, CartSummary cart, int status, @Nullable String reference) {
        return status < 500
                ? new NoticePage(
                        site, cart, status, "That did not work", "The request could not be used.", null, reference)
                : new NoticePage(
                        site, cart, status, "Something went wrong here", "It is not your doing.", null, reference);
    }

    @Override
    public Head head() {
        return Head.website(site.titled(title), text, "/").unlisted();
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public String template() {
        return "pages/notice.jte";
    }
}
