package dev.newsstand.support.events;

import org.jspecify.annotations.Nullable;

/** What a feed hands on: an event and its place; without an event it only says how far the log has been read. */
public record Delivery(Position position, @Nullable ReceivedEvent event) {}
