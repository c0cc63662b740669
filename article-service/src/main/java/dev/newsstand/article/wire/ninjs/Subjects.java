package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.domain.Limits;
import dev.newsstand.article.story.domain.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an item is about: Media Topics by their code, other vocabularies by the code that they use. */
final class Subjects {

    private static final Pattern MEDIA_TOPIC = Pattern.compile("(?:mediatopic[/:]|medtop:|subref/1\\.0/)(\\d{8})\\b");
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final Pattern TAIL = Pattern.compile("([^/:#]{1,100})/?$");

    private Subjects() {}

    static List<Subject> of(Node item) {
        Map<String, Subject> byCode = new LinkedHashMap<>();
        for (Node subject : item.all("subjects")) {
            String name = subject.line("name");
            String code = code(subject, name);
            if (code != null && code.length() <= Limits.LINE && byCode.size() < Limits.SUBJECTS) {
                byCode.putIfAbsent(code, new Subject(code, cut(name == null ? code : name)));
            }
        }
        return List.copyOf(byCode.values());
    }

    private static @Nullable String code(Node subject, @Nullable String name) {
        String uri = subject.line("uri");
        String literal = subject.line("literal");
        Matcher topic = MEDIA_TOPIC.matcher(uri == null ? "" : uri);
        if (topic.find()) {
            return topic.group(1);
        }
        if (literal != null && (CODE.matcher(literal).matches() || uri == null)) {
            return literal;
        }
        Matcher tail = TAIL.matcher(uri == null ? "" : uri);
        return tail.find() ? tail.group(1) : name;
    }

    private static String cut(String name) {
        return name.length() <= Limits.LINE ? name : name.substring(0, Limits.LINE);
    }
}
