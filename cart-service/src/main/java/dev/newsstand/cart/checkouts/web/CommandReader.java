package dev.newsstand.cart.checkouts.web;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.OpenCheckout.Command;
import dev.newsstand.cart.checkouts.web.CheckoutRequest.AddressRequest;
import dev.newsstand.cart.checkouts.web.CheckoutRequest.MoneyRequest;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.payments.PaymentProviders;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the body of a checkout into a command, or says everything that is wrong with it. */
final class CommandReader {

    private static final int MAX_TEXT = 255;
    private static final int MAX_SHORT = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final PaymentProviders providers;
    private Problem problem = Problem.of(Problems.VALIDATION).detail("The checkout is not complete.");

    private CommandReader(PaymentProviders providers) {
        this.providers = providers;
    }

    static Command read(CartToken token, CheckoutRequest request, PaymentProviders providers) {
        return new CommandReader(providers).command(token, request);
    }

    private Command command(CartToken token, CheckoutRequest request) {
        EmailAddress email =
                EmailAddress.of(Objects.requireNonNullElse(request.email(), "")).orElse(null);
        if (email == null) {
            wrong("/email", "Enter an e-mail address, such as ada@example.org.");
        }
        Address address = address(request.shippingAddress());
        Money total = total(request.expectedTotal());
        String payment = Objects.requireNonNullElse(request.payment(), "");
        if (providers.named(payment).isEmpty()) {
            wrong("/payment", "A way to pay, such as manual.");
        }
        if (email == null || total == null || !problem.errors().isEmpty()) {
            throw new Refused(problem);
        }
        return new Command(token, email, address, total, payment);
    }

    private Address address(@Nullable AddressRequest requested) {
        AddressRequest address =
                requested == null ? new AddressRequest(null, null, null, null, null, null, null) : requested;
        String country =
                Objects.requireNonNullElse(address.country(), "").strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            wrong("/shippingAddress/country", "An ISO 3166 code of two letters, such as US.");
        }
        return new Address(
                needed("name", "a full name", address.name(), MAX_TEXT),
                needed("line1", "a street and number", address.line1(), MAX_TEXT),
                optional("line2", address.line2(), MAX_TEXT),
                needed("city", "a city", address.city(), MAX_TEXT),
                optional("region", address.region(), MAX_TEXT),
                needed("postalCode", "a postal code", address.postalCode(), MAX_SHORT),
                country);
    }

    private String needed(String member, String words, @Nullable String given, int max) {
        String text = optional(member, given, max);
        if (text == null && (given == null || given.isBlank())) {
            wrong("/shippingAddress/" + member, "Enter " + words + ".");
        }
        return Objects.requireNonNullElse(text, "");
    }

    private @Nullable String optional(String member, @Nullable String given, int max) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (!Text.isName(text, max) || text.codePoints().anyMatch(Character::isISOControl)) {
            wrong("/shippingAddress/" + member, "One line of at most " + max + " characters.");
            return null;
        }
        return text;
    }

    private @Nullable Money total(@Nullable MoneyRequest requested) {
        Long amount = requested == null ? null : requested.amount();
        if (amount == null || amount < 0) {
            wrong("/expectedTotal/amount", "The total that the shopper was shown, in minor units.");
        }
        String code = requested == null ? null : requested.currency();
        Currency currency = Money.currency(Objects.requireNonNullElse(code, "")).orElse(null);
        if (currency == null) {
            wrong("/expectedTotal/currency", "An ISO 4217 code such as USD.");
        }
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private void wrong(String pointer, String what) {
        problem = problem.at(pointer, what);
    }
}
