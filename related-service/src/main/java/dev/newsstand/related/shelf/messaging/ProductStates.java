package dev.newsstand.related.shelf.messaging;

import dev.newsstand.events.shop.ProductState;
import dev.newsstand.related.shelf.domain.Product;
import org.jspecify.annotations.Nullable;

/** The shop's products in this service's words. */
final class ProductStates {

    private ProductStates() {}

    static Product product(ProductState told) {
        return new Product(
                told.handle(),
                told.title(),
                told.description(),
                told.tags(),
                told.images().stream()
                        .map(image -> new Product.Image(image.url(), image.alt(), image.width(), image.height()))
                        .toList(),
                told.variants().stream()
                        .map(variant -> new Product.Variant(
                                variant.sku(),
                                variant.title(),
                                variant.options(),
                                new Product.Price(
                                        variant.price().amount(),
                                        variant.price().currency()),
                                compareAt(variant.compareAt()),
                                variant.available()))
                        .toList());
    }

    private static Product.@Nullable Price compareAt(ProductState.@Nullable Money money) {
        return money == null ? null : new Product.Price(money.amount(), money.currency());
    }
}
