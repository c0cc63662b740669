package dev.newsstand.cart.products.domain;

/** When units are held for a shopper, and how they are counted. */
public enum StockPolicy {

    /** At checkout. */
    STANDARD,

    /** As soon as they are added to a cart, unit by unit: for what thousands want in the same minute. */
    DROP
}
