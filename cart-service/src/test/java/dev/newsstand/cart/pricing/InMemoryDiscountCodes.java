package dev.newsstand.cart.pricing;

import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Discounts without a database. */
public final class InMemoryDiscountCodes implements DiscountCodes {

    private record Use(UUID order, Code code) {}

    private final Map<Code, Discount> discounts = new TreeMap<>();
    private final Set<Code> deleted = new HashSet<>();
    private final Set<Use> uses = new HashSet<>();

    @Override
    public Flux<Discount> find(Collection<Code> codes) {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(discounts.values())))
                .filter(discount -> codes.contains(discount.code()) && !deleted.contains(discount.code()))
                .map(this::counted);
    }

    @Override
    public Flux<Discount> list(Code after, int limit) {
        return Flux.defer(() -> find(List.copyOf(discounts.keySet())))
                .filter(discount -> after == null || discount.code().compareTo(after) > 0)
                .take(limit);
    }

    @Override
    public Mono<PutAnswer> put(Discount discount) {
        return Mono.fromSupplier(() -> {
            long used = used(discount.code());
            if (discount.usageLimit() != null && used > discount.usageLimit()) {
                return new PutAnswer.UsedMoreOften(used);
            }
            boolean again = deleted.remove(discount.code());
            boolean created = discounts.put(discount.code(), discount) == null || again;
            return new PutAnswer.Stored(counted(discount), created);
        });
    }

    @Override
    public Mono<Boolean> delete(Code code, Instant now) {
        return Mono.fromSupplier(() -> discounts.containsKey(code) && deleted.add(code));
    }

    @Override
    public Mono<RedeemAnswer> redeem(UUID order, Collection<Code> codes, Instant now) {
        return Mono.fromSupplier(() -> {
            List<Code> usedUp = codes.stream()
                    .filter(code -> !uses.contains(new Use(order, code)))
                    .filter(code -> discounts.get(code).usageLimit() != null
                            && used(code) >= discounts.get(code).usageLimit())
                    .sorted()
                    .toList();
            if (!usedUp.isEmpty()) {
                return new RedeemAnswer.UsedUp(usedUp);
            }
            codes.forEach(code -> uses.add(new Use(order, code)));
            return new RedeemAnswer.Redeemed();
        });
    }

    @Override
    public Mono<Void> giveBack(UUID order, Instant now) {
        return Mono.fromRunnable(() -> uses.removeIf(use -> use.order().equals(order)));
    }

    private long used(Code code) {
        return uses.stream().filter(use -> use.code().equals(code)).count();
    }

    private Discount counted(Discount discount) {
        return new Discount(
                discount.code(),
                discount.title(),
                discount.benefit(),
                discount.minimumSubtotal(),
                discount.period(),
                discount.usageLimit(),
                used(discount.code()),
                discount.onePerCart(),
                discount.automatic(),
                discount.active(),
                discount.changedAt());
    }
}
