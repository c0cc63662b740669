package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Offer.Picture;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of pictures, most of what a cart consists of: written once for each picture and remembered. */
final class PictureTexts {

    private static final int MOST = 10_000;
    private static final SerializableString NONE = new SerializedString("null");

    private final Map<Picture, SerializableString> texts = new ConcurrentHashMap<>();

    SerializableString of(@Nullable Picture picture) {
        if (picture == null) {
            return NONE;
        }
        SerializableString known = texts.get(picture);
        return known == null ? remember(picture) : known;
    }

    private SerializableString remember(Picture picture) {
        if (texts.size() >= MOST) {
            texts.clear();
        }
        return texts.computeIfAbsent(
                picture, _ -> new SerializedString(JsonMapper.shared().writeValueAsString(picture)));
    }
}
