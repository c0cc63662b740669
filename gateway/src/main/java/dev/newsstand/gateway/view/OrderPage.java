package dev.newsstand.gateway.view;

import java.util.List;

/** {@code /orders/{id}}: the receipt. @param address the lines of an address label */
public record OrderPage(
        Site site,
        CartSummary cart,
        String id,
        String number,
        boolean paid,
        Moment placedAt,
        Bill bill,
        String email,
        List<String> address)
        implements Page {

    public OrderPage {
        address = List.copyOf(address);
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Order " + number), "What was bought, and what it cost.", "/orders/" + id)
                .unlisted();
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public String template() {
        return "pages/order.jte";
    }
}
