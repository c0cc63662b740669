package dev.newsstand.local.demo;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.identity.Role;
import tools.jackson.databind.node.ObjectNode;

/** Puts demo pictures into the site's picture store. */
record Pictures(SiteClient site) {

    /** What the document says of its picture, with the place where the site now keeps it instead of the file. */
    ObjectNode upload(ObjectNode picture, int width, int height) {
        var file = picture.path("file").asString();
        var answer = site.send(Call.of("POST", "/api/v1/newsroom/pictures")
                .as(Role.EDITOR)
                .header("Idempotency-Key", "demo-picture-" + file)
                .body("image/jpeg", new Drawing(file).toJpeg(width, height)));
        if (!answer.isSuccess()) {
            throw new Refusal("picture " + file, answer);
        }
        var stored = answer.json();
        var placed = picture.deepCopy();
        placed.remove("file");
        for (var member : new String[] {"url", "width", "height", "renditions"}) {
            placed.set(member, stored.path(member));
        }
        return placed;
    }
}
