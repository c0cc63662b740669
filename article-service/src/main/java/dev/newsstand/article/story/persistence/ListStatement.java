package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.ArticleQuery;
import dev.newsstand.article.story.domain.SectionKey;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;

/** The statement for a list: only the conditions that are asked for, so that each has its index. */
record ListStatement(String sql, Map<String, Object> values) {

    private static final String SELECT =
            "SELECT (document #- '{content,body}')::text, excerpt FROM article WHERE is_public";
    private static final String ORDER = " ORDER BY published_at DESC, id DESC LIMIT :limit";

    static ListStatement of(ArticleQuery query) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> values = new LinkedHashMap<>();
        if (query.section() != null) {
            sql.append(" AND section_key = :section");
            values.put("section", SectionKey.of(query.section()));
        }
        if (query.subject() != null) {
            sql.append(" AND subjects @> ARRAY[:subject]::text[]");
            values.put("subject", query.subject());
        }
        if (query.below() != null) {
            sql.append(" AND (published_at, id) < (:at, :id)");
            values.put("at", query.below().publishedAt().atOffset(ZoneOffset.UTC));
            values.put("id", query.below().id().value());
        }
        values.put("limit", query.limit());
        return new ListStatement(sql.append(ORDER).toString(), values);
    }

    DatabaseClient.GenericExecuteSpec bound(DatabaseClient database) {
        return database.sql(sql).bindValues(values);
    }
}
