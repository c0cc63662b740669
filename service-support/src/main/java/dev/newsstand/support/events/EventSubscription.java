package dev.newsstand.support.events;

/** Declared as a bean, it has the projection built from the feed for as long as the service runs. */
public record EventSubscription(EventFeed feed, Projection projection) {}
