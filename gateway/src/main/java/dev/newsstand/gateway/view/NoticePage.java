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
        @Nullable String reference) implements Page {

    /** 404. */
    public static NoticePage notFound(Site site, CartSummary cart) {
        return new NoticePage(
                site, cart, 404, "There is no such page", "It may have moved, or the address has a slip in it.", null);
    }

    /** 404 for the link of a mail that leads nowhere any more. */
    public static NoticePage unknownAlert(Site site, CartSummary cart) {
        return new NoticePage(
                site,
                cart,
                404,
                "This link has had its day",
                "It was not confirmed in time, or it was used long ago. You can ask to be told again on the product's page.",
                null);
    }

    /** 410. @param notice the newsroom's own words, or null for the usual ones */
    public static NoticePage withdrawn(Site site, CartSummary cart, @Nullable String notice) {
        String said = Words.either(notice, "The newsroom has taken it back, and it will not return.");
        return new NoticePage(site, cart, 410, "This story was withdrawn", said, null);
    }

    /** 503: a neighbour that the page cannot do without is away. */
    public static NoticePage unavailable(Site site, CartSummary cart) {
        return new NoticePage(
                site, cart, 503, "Back in a moment", "We cannot get at this page right now. Please try again.", null);
    }

    /** Any other status of 400 or more, in fixed words. @param reference the request's id, or null */
    public static NoticePage other(Site site, CartSummary cart, int status, @Nullable String reference) {
        return status < 500
                ? new NoticePage(site, cart, status, "That did not work", "The request could not be used.", reference)
                : new NoticePage(site, cart, status, "Something went wrong here", "It is not your doing.", reference);
    }

    @Override
    public Head head() {
        return Head.website(site.titled(title), text, "/");
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
