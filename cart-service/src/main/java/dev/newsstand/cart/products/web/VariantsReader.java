package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.Variant;
import dev.newsstand.cart.products.web.PutRequest.MoneyRequest;
import dev.newsstand.cart.products.web.PutRequest.RuleRequest;
import dev.newsstand.cart.products.web.PutRequest.VariantRequest;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the variants of a product, and how many units of each are on hand. */
final class VariantsReader {

    private static final int MAX_TEXT = 255;
    private static final int MAX_OPTIONS = 10;

    private final Faults faults;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<Sku, Long> onHand = new HashMap<>();
    private final Set<String> skus = new HashSet<>();

    VariantsReader(Faults faults) {
        this.faults = faults;
    }

    List<Variant> variants() {
        return variants;
    }

    Map<Sku, Long> onHand() {
        return onHand;
    }

    void read(@Nullable List<@Nullable VariantRequest> requested) {
        if (requested == null || requested.isEmpty() || requested.size() > Product.MAX_VARIANTS) {
            faults.at("/variants", "From 1 to " + Product.MAX_VARIANTS + " variants.");
            return;
        }
        for (int position = 0; position < requested.size(); position++) {
            VariantRequest variant = requested.get(position);
            if (variant == null) {
                faults.at("/variants/" + position, "A variant is an object.");
            } else {
                one("/variants/" + position, variant);
            }
        }
    }

    private void one(String pointer, VariantRequest request) {
        Sku sku = sku(pointer + "/sku", request.sku());
        String title = faults.name(pointer + "/title", request.title(), MAX_TEXT);
        Map<String, String> options = options(pointer + "/options", request.options());
        Money price = money(pointer + "/price", request.price());
        Money compareAt = request.compareAt() == null ? null : money(pointer + "/compareAt", request.compareAt());
        QuantityRule rule = rule(pointer + "/quantityRule", request.quantityRule());
        if (price != null && compareAt != null && !price.currency().equals(compareAt.currency())) {
            faults.at(pointer + "/compareAt/currency", "The currency of the price.");
            return;
        }
        if (sku != null && price != null) {
            variants.add(new Variant(sku, title, options, price, compareAt, rule));
            count(pointer + "/onHand", sku, request.onHand());
        }
    }

    private @Nullable Sku sku(String pointer, @Nullable String text) {
        Sku sku = text == null ? null : Sku.of(text).orElse(null);
        if (sku == null) {
            faults.at(pointer, "A SKU is text of 1 to " + Sku.MAX_LENGTH + " characters.");
        } else if (!skus.add(sku.value())) {
            faults.at(pointer, "Another variant has this SKU.");
            return null;
        }
        return sku;
    }

    private Map<String, String> options(String pointer, @Nullable Map<String, @Nullable String> requested) {
        Map<String, String> options = new LinkedHashMap<>();
        if (requested == null) {
            return options;
        }
        if (requested.size() > MAX_OPTIONS) {
            faults.at(pointer, "At most " + MAX_OPTIONS + " options.");
            return options;
        }
        requested.forEach((name, value) ->
                options.put(faults.name(pointer, name, MAX_TEXT), faults.name(pointer, value, MAX_TEXT)));
        return options;
    }

    private @Nullable Money money(String pointer, @Nullable MoneyRequest request) {
        if (request == null) {
            faults.at(pointer, "An amount in minor units and a currency.");
            return null;
        }
        long amount = request.amount() == null ? -1 : request.amount();
        boolean counts = amount >= 0 && amount <= Money.MAX_PRICE;
        if (!counts) {
            faults.at(pointer + "/amount", "A whole number of minor units from 0 to " + Money.MAX_PRICE + ".");
        }
        Currency currency = Money.currency(Objects.requireNonNullElse(request.currency(), ""))
                .orElse(null);
        if (currency == null) {
            faults.at(pointer + "/currency", "An ISO 4217 code such as USD.");
        }
        return counts && currency != null ? new Money(amount, currency) : null;
    }

    private QuantityRule rule(String pointer, @Nullable RuleRequest request) {
        if (request == null) {
            return QuantityRule.ANY;
        }
        int min = Objects.requireNonNullElse(request.min(), 1);
        int multipleOf = Objects.requireNonNullElse(request.multipleOf(), 1);
        if (!QuantityRule.canBeMet(min, request.max(), multipleOf)) {
            faults.at(pointer, "min and multipleOf of at least 1, and some quantity up to max that keeps them.");
            return QuantityRule.ANY;
        }
        return new QuantityRule(min, request.max(), multipleOf);
    }

    private void count(String pointer, Sku sku, @Nullable Long units) {
        if (units == null) {
            return;
        }
        if (units < 0 || units > StockLevel.MAX) {
            faults.at(pointer, "A whole number from 0 to " + StockLevel.MAX + ".");
            return;
        }
        onHand.put(sku, units);
    }
}
