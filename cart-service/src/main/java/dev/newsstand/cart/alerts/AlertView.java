package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import org.jspecify.annotations.Nullable;

/** An alert as who asked for it sees it; {@code position} is that in the line, from 1, while it waits. */
public record AlertView(Alert alert, Ware ware, @Nullable Long position) {}
