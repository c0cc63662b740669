package dev.newsstand.article.wire.web;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.wire.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What became of a delivery: counts, what was rejected and why, and the stories that the rest became. */
record ReportJson(int created, int updated, int unchanged, List<RejectedJson> rejected, List<StoryJson> articles) {

    record RejectedJson(String pointer, String problem) {}

    record StoryJson(UUID id, String slug, long version, String status) {
        static StoryJson of(Article article) {
            return new StoryJson(
                    article.id().value(),
                    article.slug().value(),
                    article.version(),
                    article.status().name().toLowerCase(Locale.ROOT));
        }
    }

    static ReportJson of(List<Taken> all) {
        int created = 0;
        int updated = 0;
        int unchanged = 0;
        List<RejectedJson> rejected = new ArrayList<>();
        List<StoryJson> articles = new ArrayList<>();
        for (Taken taken : all) {
            switch (taken) {
                case Taken.Created(Article article) -> {
                    created++;
                    articles.add(StoryJson.of(article));
                }
                case Taken.Updated(Article article) -> {
                    updated++;
                    articles.add(StoryJson.of(article));
                }
                case Taken.Unchanged(Article article) -> {
                    unchanged++;
                    articles.add(StoryJson.of(article));
                }
                case Taken.Rejected(String pointer, String problem) -> rejected.add(new RejectedJson(pointer, problem));
            }
        }
        return new ReportJson(created, updated, unchanged, rejected, articles);
    }
}
