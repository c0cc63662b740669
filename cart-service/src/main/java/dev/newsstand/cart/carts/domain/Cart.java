package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.Destination;
import dev.newsstand.cart.pricing.domain.PriceRules;
import dev.newsstand.cart.pricing.domain.Prices;
import dev.newsstand.cart.pricing.domain.Pricing;
import dev.newsstand.cart.pricing.domain.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper has chosen. The cart of somebody who put nothing in yet has no id, version 0, and is stored nowhere.
 * {@code currency} is that of all lines; {@code rules} are what it is priced by now, its discount codes among them.
 */
public record Cart(
        @Nullable UUID id,
        long version,
        Currency currency,
        List<Line> lines,
        @Nullable String note,
        Properties attributes,
        @Nullable Instant updatedAt,
        @Nullable Instant expiresAt,
        PriceRules rules) {

    public static final int MAX_LINES = 500;
    private static final int LONG = 20;
    public static final int MAX_NOTE = 2_000;
    public static final int MAX_CODES = 10;
    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final QuantityRule OF_A_LINE = new QuantityRule(1, Line.MAX_QUANTITY, 1);

    public Cart {
        lines = List.copyOf(lines);
    }

    /** The cart of somebody who has none. */
    public static Cart empty(Currency currency) {
        return new Cart(null, 0, currency, List.of(), null, Properties.NONE, null, null, PriceRules.NONE);
    }

    /** What it costs when it goes to where the shop is at home. */
    public Prices prices() {
        return prices(rules.rates().home());
    }

    public Prices prices(Destination destination) {
        List<Money> totals = lines.stream().map(Line::total).toList();
        return Pricing.price(new Pricing.Goods(currency, totals), rules, destination);
    }

    public Totals totals() {
        return prices().totals();
    }

    public long itemCount() {
        return lines.stream().mapToLong(Line::quantity).sum();
    }

    /** Whether what was once made of it is worth being remembered. */
    public boolean isLong() {
        return lines.size() >= LONG;
    }

    /** Units of that SKU in all lines. */
    public long quantityOf(Sku sku) {
        return lines.stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(Line::quantity)
                .sum();
    }

    /** What a shopper should know of a line that was put in under other conditions. */
    public List<LineNotice> noticesOf(Line line) {
        return LineNotice.of(line, quantityOf(line.sku()));
    }

    /** The same of every line, in their order. */
    public List<List<LineNotice>> notices() {
        Map<Sku, Long> inCart = new HashMap<>();
        lines.forEach(line -> inCart.merge(line.sku(), (long) line.quantity(), Long::sum));
        return lines.stream()
                .map(line -> LineNotice.of(line, Objects.requireNonNull(inCart.get(line.sku()))))
                .toList();
    }

    /** Whether what it shows of the shop has not been changed since the cart itself was. */
    public boolean isAsLastChanged() {
        Instant at = updatedAt;
        return at == null || showsNothingNewerThan(at);
    }

    /** The same, and for certain: a change of the shop may bear an earlier time and still be committed a little later. */
    public boolean isSettled() {
        Instant at = updatedAt;
        return at == null || showsNothingNewerThan(at.minus(SETTLING));
    }

    /** Whether a shopper sees no difference; the rules themselves differ with the time they are asked for. */
    public boolean looksLike(Cart other) {
        return Objects.equals(id, other.id)
                && version == other.version
                && lines.equals(other.lines)
                && prices().equals(other.prices());
    }

    private boolean showsNothingNewerThan(Instant at) {
        return rules.areAsTheyWere(at)
                && lines.stream().noneMatch(line -> line.offer().changedAt().isAfter(at));
    }

    /** Why these items cannot be added, all or nothing; none when they can. The shelf holds what is known of their SKUs. */
    public List<Refusal> refusalsOf(List<Item> items, Map<Sku, Offer> shelf) {
        return new Adding(this, items, shelf).refusals();
    }

    /** The cart with these items in it: the statement that adds them in the database has to do the same. */
    public Cart plus(List<Item> items, Map<Sku, Offer> shelf) {
        if (!refusalsOf(items, shelf).isEmpty()) {
            throw new IllegalArgumentException("refused: " + refusalsOf(items, shelf));
        }
        Map<Line.Key, Line> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.put(line.key(), line));
        Currency charged = currency;
        for (Item item : items) {
            Offer offer = Objects.requireNonNull(shelf.get(item.sku()));
            charged = offer.price().currency();
            byKey.merge(item.key(), lineOf(item, offer), (line, _) -> line.plus(item));
        }
        List<Line> more = new ArrayList<>(byKey.values());
        return new Cart(id, version + 1, charged, more, note, attributes, updatedAt, expiresAt, rules);
    }

    private static Line lineOf(Item item, Offer offer) {
        return new Line(item.line(), item.quantity(), item.properties(), item.source(), offer.price(), offer);
    }

    /** What setting that line to that quantity means; 0 takes it out. */
    public Decision set(UUID lineId, int quantity) {
        Optional<Line> found = line(lineId);
        if (found.isEmpty()) {
            return new Decision.NoSuchLine();
        }
        Line line = found.get();
        if (quantity == 0) {
            return Decision.removal("line-removed", List.of(line.id()));
        }
        if (quantity == line.quantity()) {
            return new Decision.Unchanged();
        }
        return refusalOf(line, quantity)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Change("quantity-set", List.of(new Decision.Target(lineId, quantity))));
    }

    private Optional<Refusal> refusalOf(Line line, int quantity) {
        Offer offer = line.offer();
        long total = quantityOf(line.sku()) - line.quantity() + quantity;
        if (!line.isSold()) {
            return Optional.of(new Refusal.UnknownSku(0, line.sku()));
        }
        if (quantity > Line.MAX_QUANTITY) {
            return Optional.of(new Refusal.BreaksQuantityRule(0, offer, OF_A_LINE, quantity));
        }
        if (!offer.rule().allows(total)) {
            return Optional.of(new Refusal.BreaksQuantityRule(0, offer, offer.rule(), total));
        }
        return total > offer.available()
                ? Optional.of(new Refusal.InsufficientStock(0, offer, total))
                : Optional.empty();
    }

    /** What taking that line out means; nothing, when it is not there (any more). */
    public Decision remove(UUID lineId) {
        return line(lineId).isEmpty() ? new Decision.Unchanged() : Decision.removal("line-removed", List.of(lineId));
    }

    public Decision clear() {
        return lines.isEmpty()
                ? new Decision.Unchanged()
                : Decision.removal("cleared", lines.stream().map(Line::id).toList());
    }

    /** What it takes over of another cart; {@code held} are units that are set aside for this one. */
    public Merge merge(Cart other, Map<Sku, Long> held) {
        return Merging.of(this, other, held);
    }

    /** Whether there is nothing in it and nothing said of it. */
    public boolean isBare() {
        return lines.isEmpty() && !isDescribed();
    }

    public boolean isDescribed() {
        return note != null
                || !attributes.equals(Properties.NONE)
                || !rules.codes().isEmpty();
    }

    private Optional<Line> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }
}
