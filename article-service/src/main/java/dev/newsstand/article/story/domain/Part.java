package dev.newsstand.article.story.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a story that are words, each kept apart when desk and agency both write them. Rights are not words. */
public enum Part {
    HEADLINE(Content::headline),
    STANDFIRST(Content::standfirst),
    SECTION(Content::section),
    SUBJECTS(Content::subjects),
    BYLINE(Content::byline),
    DATELINE(Content::dateline),
    BODY(Content::body),
    PICTURE(Content::picture),
    SIGN_OFF(Content::signOff),
    ADVISORY(Content::advisory),
    LANGUAGE(Content::language),
    CANONICAL_URL(Content::canonicalUrl);

    private final Function<Content, @Nullable Object> value;

    Part(Function<Content, @Nullable Object> value) {
        this.value = value;
    }

    /** The name of its member in JSON. */
    public String member() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    @Nullable
    Object of(Content content) {
        return value.apply(content);
    }

    /** The parts that differ. */
    static Set<Part> between(Content one, Content other) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : values()) {
            if (!Objects.equals(part.of(one), part.of(other))) {
                parts.add(part);
            }
        }
        return parts;
    }
}
