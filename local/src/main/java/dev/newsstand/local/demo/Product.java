package dev.newsstand.local.demo;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.identity.Role;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A demo product on its way in. */
record Product(ObjectNode document) implements Item {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1500;

    @Override
    public String name() {
        return "product " + handle();
    }

    String handle() {
        return document.path("handle").asString();
    }

    @Override
    public void load(SiteClient site, Instant now) {
        var put = document.deepCopy();
        put.remove("handle");
        var images = put.putArray("images");
        document.path("images")
                .valueStream()
                .forEach(image -> images.add(new Pictures(site).upload((ObjectNode) image, WIDTH, HEIGHT)));
        var answer = site.send(Call.of("PUT", "/api/v1/merchant/products/" + handle())
                .as(Role.MERCHANT)
                .json(put));
        if (!answer.isSuccess()) {
            throw new Refusal(name(), answer);
        }
    }
}
