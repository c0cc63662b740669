package dev.newsstand.article.wire.web;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.wire.Remark;
import dev.newsstand.article.wire.Taken;
import dev.newsstand.article.wire.Taken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a delivery: counts, what was rejected and why, the stories that the rest became, and warnings of what was
 * odd about items that were taken in all the same.
 */
record ReportJson(
        long created,
        long updated,
        long unchanged,
        List<Remark> rejected,
        List<Remark> warnings,
        List<StoryJson> articles) {

    record StoryJson(@Nullable String guid, UUID id, String slug, long version, String status) {
        static StoryJson of(Article article) {
            return new StoryJson(
                    article.source() == null ? null : article.source().guid(),
                    article.id().value(),
                    article.slug().value(),
                    article.version(),
                    article.status().name().toLowerCase(Locale.ROOT));
        }
    }

    static ReportJson of(List<Taken> all) {
        List<Taken.Story> stories = new ArrayList<>();
        List<Remark> rejected = new ArrayList<>();
        for (Taken taken : all) {
            switch (taken) {
                case Taken.Story story -> stories.add(story);
                case Taken.Rejected(String pointer, String problem) -> rejected.add(new Remark(pointer, problem));
            }
        }
        return new ReportJson(
                count(stories, Kind.CREATED),
                count(stories, Kind.UPDATED),
                count(stories, Kind.UNCHANGED),
                rejected,
                stories.stream().flatMap(story -> story.remarks().stream()).toList(),
                stories.stream().map(story -> StoryJson.of(story.article())).toList());
    }

    private static long count(List<Taken.Story> stories, Kind kind) {
        return stories.stream().filter(story -> story.kind() == kind).count();
    }
}
