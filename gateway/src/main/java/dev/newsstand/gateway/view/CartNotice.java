package dev.newsstand.gateway.view;

/** Something a shopper should know about the cart or one of its lines. @param refusal whether a change was refused */
public record CartNotice(String text, boolean refusal) {

    public static CartNotice refused(String text) {
        return new CartNotice(text, true);
    }

    public static CartNotice told(String text) {
        return new CartNotice(text, false);
    }
}
