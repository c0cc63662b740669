package dev.newsstand.cart.pricing.domain;

/** What the shop charges beside its goods. {@code home}: where carts are thought to go until an address is known. */
public record ShopRates(TaxRates taxes, ShippingRates shipping, Destination home) {

    public static final ShopRates NONE = new ShopRates(TaxRates.NONE, ShippingRates.NONE, new Destination("US", null));

    /** Whether nothing is charged, wherever it goes. */
    public boolean areNone() {
        return taxes.rates().isEmpty() && shipping.rates().isEmpty();
    }
}
