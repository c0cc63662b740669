package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Merge;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.PriceRules;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Carts without a database, by the rules of the domain alone. */
public final class InMemoryCarts implements Carts {

    private record Claim(String token, String key) {}

    private record Wanted(Sku sku, int quantity, Properties properties) {}

    private final Map<Sku, Offer> shelf;
    private final Map<String, Cart> carts = new HashMap<>();
    private final Map<UUID, Deque<Cart>> earlier = new HashMap<>();
    private final Map<Claim, List<Wanted>> claims = new HashMap<>();

    public InMemoryCarts(Map<Sku, Offer> shelf) {
        this.shelf = shelf;
    }

    @Override
    public Mono<Cart> find(CartToken token, Instant now) {
        return Mono.fromSupplier(() -> carts.get(token.secret()));
    }

    @Override
    public Mono<AddAnswer> add(AddCommand command) {
        return Mono.fromSupplier(() -> answer(command));
    }

    private AddAnswer answer(AddCommand command) {
        Cart today = carts.get(command.token().secret());
        if (today == null && command.newCart() == null) {
            return new AddAnswer.UnknownCart();
        }
        Claim claim = new Claim(command.token().secret(), command.key());
        List<Wanted> wanted =
                command.items().stream().map(InMemoryCarts::wanted).toList();
        if (claims.containsKey(claim)) {
            return claims.get(claim).equals(wanted) ? new AddAnswer.Replayed(today) : new AddAnswer.KeyReused(today);
        }
        Cart cart = today == null ? Cart.empty(Shelf.USD) : today;
        if (!cart.refusalsOf(command.items(), shelf).isEmpty()) {
            return new AddAnswer.Forbidden(today, shelf);
        }
        Cart added = cart.plus(command.items(), shelf);
        UUID id = today == null ? command.newCart() : today.id();
        claims.put(claim, wanted);
        return new AddAnswer.Added(keep(command.token().secret(), id, added.version(), added, command.now()));
    }

    @Override
    public Mono<Cart> lock(CartToken token, Instant now) {
        return find(token, now);
    }

    @Override
    public Mono<Cart> save(UUID id, Decision.Change change, Instant now) {
        return Mono.fromSupplier(() -> {
            Map<UUID, Integer> targets = new HashMap<>();
            change.targets().forEach(target -> targets.put(target.line(), target.quantity()));
            Cart cart = named(id).getValue();
            List<Line> lines = cart.lines().stream()
                    .filter(line -> targets.getOrDefault(line.id(), line.quantity()) > 0)
                    .map(line -> new Line(
                            line.id(),
                            targets.getOrDefault(line.id(), line.quantity()),
                            line.properties(),
                            line.source(),
                            line.agreedPrice(),
                            line.offer()))
                    .toList();
            Cart changed = new Cart(
                    id, 0, cart.currency(), lines, cart.note(), cart.attributes(), now, now.plus(KEPT), cart.rules());
            return keep(named(id).getKey(), id, cart.version() + 1, changed, now);
        });
    }

    @Override
    public Mono<Cart> save(UUID id, Decision.Description description, Instant now) {
        return Mono.fromSupplier(() -> {
            Cart cart = named(id).getValue();
            Cart changed = new Cart(
                    id,
                    0,
                    cart.currency(),
                    cart.lines(),
                    description.note(),
                    description.attributes(),
                    now,
                    now,
                    cart.rules());
            return keep(named(id).getKey(), id, cart.version() + 1, changed, now);
        });
    }

    @Override
    public Mono<Cart> undo(UUID id, Instant now) {
        return Mono.justOrEmpty(Optional.ofNullable(earlier.get(id)).map(Deque::poll))
                .map(before -> {
                    Cart today = named(id).getValue();
                    String token = named(id).getKey();
                    Cart undone = keep(token, id, today.version() + 1, before, now);
                    earlier.get(id).pop();
                    return undone;
                });
    }

    @Override
    public Mono<Pair> openBeside(CartToken opened, CartToken other, Instant now) {
        return Mono.<Void>fromRunnable(() -> carts.put(
                        opened.secret(),
                        new Cart(
                                UUID.randomUUID(),
                                0,
                                Shelf.USD,
                                List.of(),
                                null,
                                Properties.NONE,
                                now,
                                now.plus(KEPT),
                                PriceRules.NONE)))
                .then(Mono.defer(() -> lockBoth(opened, other, now)));
    }

    @Override
    public Mono<Pair> lockBoth(CartToken one, CartToken other, Instant now) {
        return Mono.fromSupplier(() -> new Pair(carts.get(one.secret()), carts.get(other.secret()), false, Map.of()));
    }

    @Override
    public Mono<Cart> merge(Cart into, Cart other, Merge merge, Instant now) {
        return Mono.fromSupplier(() -> {
            Map<UUID, Line> lines = new HashMap<>();
            other.lines().forEach(line -> lines.put(line.id(), line));
            List<Item> items = merge.taken().stream()
                    .map(target -> itemOf(lines.get(target.line()), target.quantity()))
                    .toList();
            String from = named(other.id()).getKey();
            keep(from, other.id(), other.version() + 1, Cart.empty(other.currency()), now);
            earlier.remove(other.id());
            if (items.isEmpty()) {
                return into;
            }
            Cart merged = keep(named(into.id()).getKey(), into.id(), into.version() + 1, into.plus(items, shelf), now);
            earlier.remove(into.id());
            return merged;
        });
    }

    private static Item itemOf(Line line, int quantity) {
        return new Item(UUID.randomUUID(), line.sku(), quantity, line.properties(), line.source());
    }

    private Map.Entry<String, Cart> named(UUID id) {
        return carts.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue().id(), id))
                .findFirst()
                .orElseThrow();
    }

    private Cart keep(String token, UUID id, long version, Cart cart, Instant now) {
        Cart kept = new Cart(
                id,
                version,
                cart.currency(),
                cart.lines(),
                cart.note(),
                cart.attributes(),
                now,
                now.plus(KEPT),
                cart.rules());
        Cart before = carts.put(token, kept);
        earlier.computeIfAbsent(id, none -> new ArrayDeque<>()).push(before == null ? Cart.empty(Shelf.USD) : before);
        return kept;
    }

    private static Wanted wanted(Item item) {
        return new Wanted(item.sku(), item.quantity(), item.properties());
    }
}
