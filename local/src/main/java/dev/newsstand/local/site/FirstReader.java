package dev.newsstand.local.site;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import java.util.ArrayList;
import java.util.List;

/** Opens a page of each kind, so that the people who come next do not wait for programs that have just started. */
public final class FirstReader {

    private static final int STORIES = 3;

    private final SiteClient site;

    public FirstReader(SiteClient site) {
        this.site = site;
    }

    /** Returns when the pages were answered, whatever the answers were. */
    public void read() {
        var paths = new ArrayList<>(List.of("/", "/newsroom", "/shop", "/cart"));
        paths.addAll(paths("/api/v1/articles?limit=" + STORIES, "slug", "/newsroom/"));
        paths.addAll(paths("/api/v1/products?limit=1", "handle", "/products/"));
        paths.forEach(path -> site.send(Call.get(path)));
    }

    private List<String> paths(String list, String name, String folder) {
        return site.send(Call.get(list))
                .json()
                .path("items")
                .valueStream()
                .map(item -> folder + item.path(name).asString())
                .toList();
    }
}
