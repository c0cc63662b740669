package dev.newsstand.gateway.view;

/** Where in the site's navigation a page belongs. */
public enum Place {
    FRONT,
    NEWS,
    SHOP,
    SEARCH,
    CART,
    ELSEWHERE
}
