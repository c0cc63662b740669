package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that a batch of items meets on its way into a cart; a SKU is judged once, at its last item, by its sum. */
record Adding(Cart cart, List<Item> items, Map<Sku, Offer> shelf) {

    private static final QuantityRule OF_A_LINE = new QuantityRule(1, Line.MAX_QUANTITY, 1);

    List<Refusal> refusals() {
        Map<Sku, Integer> last = new HashMap<>();
        for (int position = 0; position < items.size(); position++) {
            last.put(items.get(position).sku(), position);
        }
        List<Refusal> refusals = new ArrayList<>();
        last.values().stream().sorted().forEach(position -> skuAt(position).ifPresent(refusals::add));
        lineTooLong().ifPresent(refusals::add);
        tooManyLines().ifPresent(refusals::add);
        return refusals;
    }

    private Optional<Refusal> skuAt(int position) {
        Sku sku = items.get(position).sku();
        Offer offer = shelf.get(sku);
        if (offer == null || !offer.onSale()) {
            return Optional.of(new Refusal.UnknownSku(position, sku));
        }
        String currency = currency();
        if (currency != null && !offer.price().currency().getCurrencyCode().equals(currency)) {
            return Optional.of(new Refusal.OtherCurrency(position, offer, currency));
        }
        long wanted = cart.quantityOf(sku) + quantityOf(sku);
        if (!offer.rule().allows(wanted)) {
            return Optional.of(new Refusal.BreaksQuantityRule(position, offer, offer.rule(), wanted));
        }
        return wanted > offer.available()
                ? Optional.of(new Refusal.InsufficientStock(position, offer, wanted))
                : Optional.empty();
    }

    /** The currency of what is in the cart, or of the first thing that is known. */
    private @Nullable String currency() {
        if (!cart.lines().isEmpty()) {
            return cart.currency().getCurrencyCode();
        }
        return items.stream()
                .map(Item::sku)
                .filter(shelf::containsKey)
                .findFirst()
                .map(shelf::get)
                .map(offer -> offer.price().currency().getCurrencyCode())
                .orElse(null);
    }

    private long quantityOf(Sku sku) {
        return items.stream()
                .filter(item -> item.sku().equals(sku))
                .mapToLong(Item::quantity)
                .sum();
    }

    private Optional<Refusal> lineTooLong() {
        Map<Line.Key, Long> quantities = new HashMap<>();
        cart.lines().forEach(line -> quantities.put(line.key(), (long) line.quantity()));
        for (int position = 0; position < items.size(); position++) {
            Item item = items.get(position);
            long quantity = quantities.merge(item.key(), (long) item.quantity(), Long::sum);
            Offer offer = shelf.get(item.sku());
            if (quantity > Line.MAX_QUANTITY && offer != null) {
                return Optional.of(new Refusal.BreaksQuantityRule(position, offer, OF_A_LINE, quantity));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> tooManyLines() {
        Set<Line.Key> keys = new HashSet<>();
        cart.lines().forEach(line -> keys.add(line.key()));
        for (int position = 0; position < items.size(); position++) {
            if (keys.add(items.get(position).key()) && keys.size() > Cart.MAX_LINES) {
                return Optional.of(new Refusal.CartFull(position));
            }
        }
        return Optional.empty();
    }
}
