package dev.newsstand.cart.pricing;

import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored discounts, and how often each was used. A code that was deleted is unknown; its uses stay counted. */
public interface DiscountCodes {

    /** Those of these codes that are known, in any order. */
    Flux<Discount> find(Collection<Code> codes);

    /** By code, at most {@code limit} of those after {@code after}. */
    Flux<Discount> list(@Nullable Code after, int limit);

    /** Stores a discount as it is to be, whose uses go on counting. */
    Mono<PutAnswer> put(Discount discount);

    /** Whether there was one. Carts that hold it get nothing for it any more. */
    Mono<Boolean> delete(Code code, Instant now);

    /**
     * Counts one use of each code by that order: all of them or, where one is used up, none. In the caller's transaction;
     * the same order again counts nothing. What an order was shown is what it gets: that a code ended meanwhile is no
     * reason.
     */
    Mono<RedeemAnswer> redeem(UUID order, Collection<Code> codes, Instant now);

    /** Takes back what that order had counted, in the caller's transaction: for one that does not come about. */
    Mono<Void> giveBack(UUID order, Instant now);

    /** What became of storing one. */
    sealed interface PutAnswer {

        record Stored(Discount discount, boolean created) implements PutAnswer {}

        /** It was used more often than the new limit allows. */
        record UsedMoreOften(long used) implements PutAnswer {}
    }

    /** What became of counting uses. */
    sealed interface RedeemAnswer {

        record Redeemed() implements RedeemAnswer {}

        record UsedUp(List<Code> codes) implements RedeemAnswer {

            public UsedUp {
                codes = List.copyOf(codes);
            }
        }
    }
}
