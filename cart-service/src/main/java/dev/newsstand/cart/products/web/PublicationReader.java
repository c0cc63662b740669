package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.products.PublishProduct.Publication;
import dev.newsstand.cart.products.domain.Image;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.StockPolicy;
import dev.newsstand.cart.products.web.PutRequest.ImageRequest;
import dev.newsstand.cart.products.web.PutRequest.RenditionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the body of a product into a publication, or says everything that is wrong with it. */
final class PublicationReader {

    private static final int MAX_TITLE = 255;
    private static final int MAX_DESCRIPTION = 50_000;
    private static final int MAX_LIST = 250;
    private static final int MAX_URL = 2_000;

    private final Faults faults = new Faults();
    private final List<String> elsewhere = new ArrayList<>();

    private PublicationReader() {}

    static Publication read(Handle handle, PutRequest request) {
        return new PublicationReader().publication(handle, request);
    }

    private Publication publication(Handle handle, PutRequest request) {
        String title = faults.name("/title", request.title(), MAX_TITLE);
        String description = faults.text("/description", request.description(), MAX_DESCRIPTION);
        List<String> tags = tags(request.tags() == null ? List.of() : request.tags());
        List<Image> images = images(request.images() == null ? List.of() : request.images());
        VariantsReader variants = new VariantsReader(faults);
        variants.read(request.variants());
        StockPolicy policy = policy(request.stockPolicy());
        faults.throwIfAny();
        boolean offered = Objects.requireNonNullElse(request.offered(), true);
        boolean featured = Objects.requireNonNullElse(request.featured(), false);
        Product product = new Product(
                handle, offered, featured, policy, title, description, tags, images, elsewhere, variants.variants());
        return new Publication(product, variants.onHand(), false);
    }

    private StockPolicy policy(@Nullable String requested) {
        return switch (requested) {
            case null -> StockPolicy.STANDARD;
            case "standard" -> StockPolicy.STANDARD;
            case "drop" -> StockPolicy.DROP;
            default -> {
                faults.at("/stockPolicy", "standard or drop.");
                yield StockPolicy.STANDARD;
            }
        };
    }

    private List<String> tags(List<@Nullable String> requested) {
        List<String> tags = new ArrayList<>();
        if (requested.size() > MAX_LIST) {
            faults.at("/tags", "At most " + MAX_LIST + " tags.");
            return tags;
        }
        for (int position = 0; position < requested.size(); position++) {
            tags.add(faults.name("/tags/" + position, requested.get(position), MAX_TITLE));
        }
        return tags.stream().distinct().toList();
    }

    private List<Image> images(List<@Nullable ImageRequest> requested) {
        List<Image> images = new ArrayList<>();
        if (requested.size() > MAX_LIST) {
            faults.at("/images", "At most " + MAX_LIST + " images.");
            return images;
        }
        for (int position = 0; position < requested.size(); position++) {
            ImageRequest image = requested.get(position);
            if (image == null) {
                faults.at("/images/" + position, "An image is an object.");
            } else {
                image("/images/" + position, image, images);
            }
        }
        return images;
    }

    private void image(String pointer, ImageRequest request, List<Image> images) {
        String url = faults.name(pointer + "/url", request.url(), MAX_URL);
        if (Image.isOfThisSite(url)) {
            String alt = faults.text(pointer + "/alt", request.alt(), MAX_URL);
            images.add(new Image(
                    url,
                    alt.isEmpty() ? null : alt,
                    pixels(pointer + "/width", request.width()),
                    pixels(pointer + "/height", request.height()),
                    renditions(pointer + "/renditions", request.renditions())));
        } else if (url.startsWith("https://") || url.startsWith("http://")) {
            elsewhere.add(url);
        } else {
            faults.at(pointer + "/url", "A path of this site, or an http address, which is kept and not shown.");
        }
    }

    private List<Image.Rendition> renditions(String pointer, @Nullable List<@Nullable RenditionRequest> requested) {
        List<Image.Rendition> renditions = new ArrayList<>();
        for (RenditionRequest rendition : requested == null ? List.<RenditionRequest>of() : requested) {
            String url = rendition == null ? null : rendition.url();
            Integer width = rendition == null ? null : pixels(pointer, rendition.width());
            Integer height = rendition == null ? null : pixels(pointer, rendition.height());
            if (url == null || width == null || height == null || !Image.isOfThisSite(url)) {
                faults.at(pointer, "Each has url, a path of this site, width and height.");
                return renditions;
            }
            renditions.add(new Image.Rendition(url, width, height));
        }
        return renditions;
    }

    private @Nullable Integer pixels(String pointer, @Nullable Integer pixels) {
        if (pixels != null && (pixels < 1 || pixels > 100_000)) {
            faults.at(pointer, "Pixels, from 1 to 100000.");
            return null;
        }
        return pixels;
    }
}
