package dev.newsstand.article.story.web;

import dev.newsstand.article.story.Edit;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.Violation;
import dev.newsstand.article.story.json.ContentJson;
import dev.newsstand.article.story.json.ContentReader;
import dev.newsstand.article.topic.MediaTopics;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a JSON merge patch (RFC 7396) into new words for a story; a new story is a patch of nothing. */
@Component
class ContentPatch {

    private static final Set<String> MEMBERS = members(ArticleJson.class);
    private static final Set<String> TO_WRITE = toWrite();

    private final JsonMapper json;
    private final Markup markup;
    private final MediaTopics topics;

    ContentPatch(JsonMapper json, Markup markup, MediaTopics topics) {
        this.json = json;
        this.markup = markup;
        this.topics = topics;
    }

    private static Set<String> members(Class<? extends Record> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> toWrite() {
        Set<String> members = members(ContentJson.class);
        members.add("slug");
        return Set.copyOf(members);
    }

    /** A story that is new is a draft, and says nothing yet. */
    Edit onNothing(ObjectNode patch) {
        return read(patch, json.createObjectNode(), json.createObjectNode().put("status", "draft"));
    }

    Edit on(Article article, ObjectNode patch, String editor) {
        ObjectNode whole = (ObjectNode) json.readTree(json.writeValueAsBytes(ArticleJson.forEditors(article, markup)));
        Edit edit = read(patch, json.valueToTree(ContentJson.of(article.content())), whole);
        Content content = Pictures.withSourcesOf(edit.content(), article.content());
        return new Edit(content, edit.slug(), null, editor);
    }

    private Edit read(ObjectNode patch, ObjectNode today, ObjectNode whole) {
        List<Violation> violations = untouchable(patch, whole).collect(Collectors.toCollection(ArrayList::new));
        ContentReader reader = new ContentReader(markup::inline);
        ObjectNode patched = MergePatch.apply(patch, today);
        name(patched.path("subjects"));
        Content content = reader.read(Bodies.parse(json.writeValueAsBytes(patched), ContentJson.class));
        violations.addAll(reader.violations());
        Slug slug = slug(patch.get("slug"), violations);
        if (!violations.isEmpty()) {
            throw new Refused(problem(violations));
        }
        return new Edit(content, slug, null);
    }

    /** A subject without a name gets that of its topic. */
    private void name(JsonNode subjects) {
        for (JsonNode subject : subjects) {
            if (subject instanceof ObjectNode object && object.path("name").isMissingNode()) {
                topics.name(object.path("code").asString("")).ifPresent(name -> object.put("name", name));
            }
        }
    }

    /** Whoever sends back what was read here changes nothing by what cannot be written; what nobody reads here is a mistake. */
    private static Stream<Violation> untouchable(ObjectNode patch, ObjectNode whole) {
        return patch.propertyStream()
                .filter(member -> !TO_WRITE.contains(member.getKey()))
                .filter(member ->
                        !MEMBERS.contains(member.getKey()) || !isSaid(whole, member.getKey(), member.getValue()))
                .map(member -> new Violation(
                        "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        MEMBERS.contains(member.getKey()) ? "cannot be written" : "is no member of a story"));
    }

    private static boolean isSaid(ObjectNode whole, String member, JsonNode value) {
        return whole.has(member)
                ? value.equals(whole.get(member))
                : value.isNull() || value.isEmpty() && value.isContainer();
    }

    private static @Nullable Slug slug(@Nullable JsonNode value, List<Violation> violations) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || !Slug.isWellFormed(value.asString())) {
            violations.add(new Violation("/slug", "must be lower-case ASCII words joined by hyphens"));
            return null;
        }
        return new Slug(value.asString());
    }

    static Problem problem(List<Violation> violations) {
        Problem problem = Problem.of(Problems.VALIDATION);
        for (Violation violation : violations) {
            problem = problem.at(violation.pointer(), violation.problem());
        }
        return problem;
    }
}
