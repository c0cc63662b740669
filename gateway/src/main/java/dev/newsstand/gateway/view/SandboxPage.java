package dev.newsstand.gateway.view;

import java.util.List;

/** {@code /sandbox/payments/{id}}: the page of the stand-in for a payment provider, where its answer is chosen. */
public record SandboxPage(Site site, CartSummary cart, String id, MoneyText amount, boolean open, String returnTo)
        implements Page {

    public static final String OUTCOME = "outcome";

    /** An answer that it can give. */
    public record Choice(String value, String title, String words) {}

    public List<Choice> choices() {
        return List.of(
                new Choice("succeed", "Pay", "The payment succeeds, and the shop hears of it once."),
                new Choice("decline", "Decline", "The payment is refused; the goods stay held, another try is free."),
                new Choice("delay", "Pay later", "You return first; word of the payment reaches the shop afterwards."),
                new Choice("succeed-twice", "Pay, told twice", "The shop hears of one payment two times."));
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Stand-in payment"), "No money moves here.", "/sandbox/payments/" + id)
                .unlisted();
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public String template() {
        return "pages/sandbox.jte";
    }
}
