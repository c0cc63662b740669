package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * {@code /stock-alerts/{token}}: where somebody is in a line, reached by the link of a mail.
 *
 * @param token from the page's address, encoded
 * @param name what is waited for
 * @param href its page
 * @param position in the line, while waiting
 * @param available whether it can be bought now
 */
public record AlertPage(
        Site site,
        CartSummary cart,
        String token,
        State state,
        String name,
        String href,
        @Nullable Long position,
        boolean available)
        implements Page {

    /** How far it has come. */
    public enum State {
        PENDING,
        WAITING,
        NOTIFIED,
        LEFT
    }

    public String title() {
        return switch (state) {
            case PENDING -> "One more step";
            case WAITING -> position == null || position == 1 ? "You are first in line" : "You are in line";
            case NOTIFIED -> "It was your turn";
            case LEFT -> "You are not in line";
        };
    }

    public String text() {
        return switch (state) {
            case PENDING -> "Confirm that you want to be told, and you get the next place in line.";
            case WAITING ->
                position == null || position == 1
                        ? "We write to you as soon as one comes back. You can close this page."
                        : "You are number " + position
                                + ". When it is back, as many are told as there are units, in this order.";
            case NOTIFIED -> "We wrote to you when it came back, and your place went to the next in line.";
            case LEFT -> "You will not be told. If you change your mind, ask again on the product's page.";
        };
    }

    /** What else there is to know. */
    public @Nullable String hint() {
        if (available) {
            return state == State.LEFT ? null : "It is in stock right now.";
        }
        return state == State.NOTIFIED ? "It is sold out again. You can ask again on the product's page." : null;
    }

    public String confirm() {
        return AlertForms.page(token) + "/confirm";
    }

    public String leave() {
        return AlertForms.page(token) + "/leave";
    }

    @Override
    public Head head() {
        return Head.website(site.titled(title()), text(), AlertForms.ASK).unlisted();
    }

    @Override
    public Place place() {
        return Place.SHOP;
    }

    @Override
    public String template() {
        return "pages/alert.jte";
    }
}
