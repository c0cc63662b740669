package dev.newsstand.events;

import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.related.RelatedChanged;
import dev.newsstand.events.shop.ShopEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of event types: the CloudEvents {@code type}, and the record that its {@code data} is read into. */
public enum EventType {
    ARTICLE_PUBLISHED("newsstand.article.published.v1", ArticleEvent.Published.class),
    ARTICLE_UPDATED("newsstand.article.updated.v1", ArticleEvent.Updated.class),
    ARTICLE_CORRECTED("newsstand.article.corrected.v1", ArticleEvent.Corrected.class),
    ARTICLE_WITHDRAWN("newsstand.article.withdrawn.v1", ArticleEvent.Withdrawn.class),
    ARTICLE_KILLED("newsstand.article.killed.v1", ArticleEvent.Killed.class),
    ARTICLE_RESTORED("newsstand.article.restored.v1", ArticleEvent.Restored.class),
    PRODUCT_CHANGED("newsstand.product.changed.v1", ShopEvent.ProductChanged.class),
    STOCK_DEPLETED("newsstand.stock.depleted.v1", ShopEvent.StockDepleted.class),
    STOCK_REPLENISHED("newsstand.stock.replenished.v1", ShopEvent.StockReplenished.class),
    CART_CHANGED("newsstand.cart.changed.v1", ShopEvent.CartChanged.class),
    ORDER_PLACED("newsstand.order.placed.v1", ShopEvent.OrderPlaced.class),
    RELATED_CHANGED("newsstand.related.changed.v1", RelatedChanged.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::typeName, Function.identity()));
    private static final Map<Class<? extends Event>, EventType> BY_DATA =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::data, Function.identity()));

    private final String typeName;
    private final Class<? extends Event> data;

    EventType(String typeName, Class<? extends Event> data) {
        this.typeName = typeName;
        this.data = data;
    }

    /** The CloudEvents {@code type}, such as {@code newsstand.article.published.v1}. */
    public String typeName() {
        return typeName;
    }

    /** The record that the event's {@code data} is read into. */
    public Class<? extends Event> data() {
        return data;
    }

    /** The type of that name; empty for one that this version does not know, which a reader skips. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    /** The type that carries this event; every {@link Event} has one. */
    public static EventType of(Event event) {
        EventType type = BY_DATA.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "no event type for " + event.getClass().getName());
        }
        return type;
    }
}
