package dev.newsstand.cart.carts.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The story that something was bought from. */
public record Source(UUID article, @Nullable Long version) {}
