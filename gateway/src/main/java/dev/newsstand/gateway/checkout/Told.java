package dev.newsstand.gateway.checkout;

/** What cart-service said of a checkout, an order or a payment. */
sealed interface Told<T> {

    record Known<T>(T value) implements Told<T> {}

    /** It became an order. */
    record Placed<T>(OrderJson order) implements Told<T> {}

    record Refused<T>(int status, ProblemJson problem) implements Told<T> {}

    /** There is none, or it is another shopper's. */
    record Unknown<T>() implements Told<T> {}

    record Unavailable<T>() implements Told<T> {}
}
