package dev.newsstand.local.pages;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.running.RunningSite;
import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Illustrated stories of the running site for tests to read; one that is asked for as unread is given out once. */
final class Newsroom {

    private static final List<JsonNode> STORIES = RunningSite.client()
            .send(Call.get("/api/v1/articles?limit=100"))
            .json()
            .path("items")
            .valueStream()
            .filter(story -> !story.path("picture").path("caption").asString("").isEmpty())
            .toList();
    private static final Iterator<JsonNode> UNREAD = STORIES.reversed().iterator();

    private Newsroom() {}

    /** The address of a story that no test has opened before. */
    static String unread() {
        return "/newsroom/" + UNREAD.next().path("slug").asString();
    }
}
