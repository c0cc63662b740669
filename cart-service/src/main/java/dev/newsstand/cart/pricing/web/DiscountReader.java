package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.pricing.domain.Benefit;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Discount.Period;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the body of a discount into one, or says everything that is wrong with it. */
final class DiscountReader {

    private static final long MAX_USES = 1_000_000_000;
    private static final BigDecimal MOST_PERCENT = new BigDecimal(100);

    private final Currency ofShop;
    private Problem problem = Problem.of(Problems.VALIDATION).detail("The discount cannot be taken as it is.");

    private DiscountReader(Currency ofShop) {
        this.ofShop = ofShop;
    }

    /** {@code ofShop} is the currency of amounts that name none. */
    static Discount read(Code code, DiscountRequest request, Currency ofShop, Instant now) {
        return new DiscountReader(ofShop).discount(code, request, now);
    }

    private Discount discount(Code code, DiscountRequest request, Instant now) {
        String title = request.title() == null ? code.value() : request.title();
        if (!Text.isName(title, Discount.MAX_TITLE)) {
            wrong("/title", "Text of 1 to " + Discount.MAX_TITLE + " characters.");
        }
        Benefit benefit = benefit(Objects.requireNonNullElse(request.kind(), ""), request.value());
        Money minimum =
                isAbsent(request.minimumSubtotal()) ? null : money("/minimumSubtotal", request.minimumSubtotal());
        if (benefit instanceof Benefit.Fixed fixed
                && minimum != null
                && !minimum.currency().equals(fixed.off().currency())) {
            wrong("/minimumSubtotal/currency", "The currency of the value.");
        }
        Period period = new Period(request.startsAt(), request.endsAt());
        if (period.starts() != null && period.ends() != null && !period.starts().isBefore(period.ends())) {
            wrong("/endsAt", "After startsAt.");
        }
        Long limit = request.usageLimit();
        if (limit != null && (limit < 1 || limit > MAX_USES)) {
            wrong("/usageLimit", "A whole number from 1 to " + MAX_USES + "; left out for no limit.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refused(problem);
        }
        return new Discount(
                code,
                title.strip(),
                Objects.requireNonNull(benefit),
                minimum,
                period,
                limit,
                0,
                Objects.requireNonNullElse(request.onePerCart(), true),
                Objects.requireNonNullElse(request.automatic(), false),
                Objects.requireNonNullElse(request.active(), true),
                now);
    }

    private @Nullable Benefit benefit(String kind, @Nullable JsonNode value) {
        return switch (kind) {
            case "percentage" -> percentage(value);
            case "fixed" -> fixed(value);
            case "free-shipping" -> {
                if (!isAbsent(value)) {
                    wrong("/value", "Nothing: free shipping has no value.");
                }
                yield new Benefit.FreeShipping();
            }
            default -> {
                wrong("/kind", "percentage, fixed or free-shipping.");
                yield null;
            }
        };
    }

    private @Nullable Benefit percentage(@Nullable JsonNode value) {
        BigDecimal percent =
                value == null ? BigDecimal.ZERO : value.decimalValueOpt().orElse(BigDecimal.ZERO);
        boolean fits = percent.signum() > 0
                && percent.compareTo(MOST_PERCENT) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
        if (!fits) {
            wrong("/value", "Percent: a number above 0, at most 100, with two decimals at most.");
            return null;
        }
        return new Benefit.Percentage(percent.movePointRight(2).intValueExact());
    }

    private @Nullable Benefit fixed(@Nullable JsonNode value) {
        Money off = money("/value", value);
        if (off != null && off.amount() == 0) {
            wrong("/value", "More than nothing.");
            return null;
        }
        return off == null ? null : new Benefit.Fixed(off);
    }

    private @Nullable Money money(String pointer, @Nullable JsonNode value) {
        JsonNode amount = value != null && value.isObject() ? value.get("amount") : value;
        JsonNode named = value != null && value.isObject() ? value.get("currency") : null;
        Currency currency =
                named == null ? ofShop : Money.currency(named.asString("")).orElse(null);
        boolean counts = amount != null
                && amount.isIntegralNumber()
                && amount.canConvertToLong()
                && amount.longValue() >= 0
                && amount.longValue() <= Money.MAX_PRICE;
        if (amount == null || !counts || currency == null) {
            wrong(
                    pointer,
                    "{\"amount\", \"currency\"}: minor units from 0 to " + Money.MAX_PRICE + " and an ISO 4217 code.");
            return null;
        }
        return new Money(amount.longValue(), currency);
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }

    private void wrong(String pointer, String what) {
        problem = problem.at(pointer, what);
    }
}
