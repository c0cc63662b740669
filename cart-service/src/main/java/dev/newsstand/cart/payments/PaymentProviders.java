package dev.newsstand.cart.payments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The providers that shoppers can choose from. */
@Component
public class PaymentProviders {

    private final Map<String, PaymentProvider> byName;

    PaymentProviders(List<PaymentProvider> providers) {
        byName = providers.stream().collect(Collectors.toMap(PaymentProvider::name, Function.identity()));
    }

    public Optional<PaymentProvider> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The provider of a payment that was begun; fails where it is not set up any more. */
    public PaymentProvider obliged(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalStateException("no payment provider is called " + name + " any more"));
    }
}
