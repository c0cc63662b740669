package dev.newsstand.gateway.shop;

import dev.newsstand.gateway.shop.ProductJson.VariantJson;
import dev.newsstand.gateway.view.Availability;
import dev.newsstand.gateway.view.Product;
import dev.newsstand.gateway.view.ProductCard;
import dev.newsstand.gateway.view.Variant;
import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.QuantityRuleJson;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Products as the services tell them, made into what pages show. */
public final class ProductViews {

    private ProductViews() {}

    static Product product(ProductJson product) {
        return new Product(
                product.handle(),
                product.title(),
                product.description(),
                product.images().stream().map(image -> image.view()).toList(),
                product.variants().stream().map(ProductViews::variant).toList());
    }

    public static List<ProductCard> cards(ProductListJson products) {
        return products.items().stream().flatMap(ProductViews::card).toList();
    }

    /** None for a product that nothing can be bought of. */
    private static Stream<ProductCard> card(ProductJson json) {
        Product product = product(json);
        return product.cheapest().stream()
                .map(cheapest -> new ProductCard(
                        product.handle(),
                        product.title(),
                        cheapest.price(),
                        product.priceVaries(),
                        cheapest.compareAt(),
                        product.images().isEmpty() ? null : product.images().getFirst(),
                        product.soldOut() ? Availability.SOLD_OUT : cheapest.availability()));
    }

    private static Variant variant(VariantJson json) {
        return new Variant(
                json.sku(),
                json.title() == null ? "" : json.title(),
                json.price().text(),
                MoneyJson.text(json.compareAt()),
                availability(json.available()),
                QuantityRuleJson.least(json.quantityRule()),
                QuantityRuleJson.most(json.quantityRule(), json.available(), Variant.MOST));
    }

    private static Availability availability(@Nullable Long available) {
        return available == null
                ? Availability.UNCOUNTED
                : Availability.of((int) Math.clamp(available, 0, Integer.MAX_VALUE));
    }
}
