package dev.newsstand.article.story.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What any story has to keep to, draft or public. */
public final class ContentRules {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final List<Violation> found = new ArrayList<>();

    private ContentRules() {}

    /** Everything that is wrong with it; empty when it may be stored. */
    public static List<Violation> check(Content content) {
        ContentRules rules = new ContentRules();
        rules.headline(content.headline());
        rules.atMost("/standfirst", content.standfirst(), Limits.STANDFIRST);
        rules.atMost("/section", content.section(), Limits.LINE);
        rules.atMost("/byline", content.byline(), Limits.LINE);
        rules.atMost("/signOff", content.signOff(), Limits.NOTE);
        rules.atMost("/advisory", content.advisory(), Limits.NOTE);
        rules.atMost("/usageTerms", content.usageTerms(), Limits.NOTE);
        rules.language(content.language());
        rules.time("/expiresAt", content.expiresAt());
        rules.address(content.canonicalUrl());
        rules.dateline(content.dateline());
        rules.subjects(content.subjects());
        rules.body(content.body());
        if (content.picture() != null) {
            rules.picture("/picture", content.picture());
        }
        return List.copyOf(rules.found);
    }

    private void headline(String headline) {
        if (headline.isBlank()) {
            add("/headline", "must not be blank");
        }
        atMost("/headline", headline, Limits.HEADLINE);
    }

    private void language(@Nullable String language) {
        atMost("/language", language, Limits.LANGUAGE);
        if (language != null && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            add("/language", "must be a BCP 47 tag such as \"en\"");
        }
    }

    private void time(String pointer, @Nullable Instant time) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            add(pointer, "must lie between the years 1900 and 2200");
        }
    }

    private void address(@Nullable String url) {
        atMost("/canonicalUrl", url, Limits.URL);
        if (url != null && !isWebAddress(url)) {
            add("/canonicalUrl", "must be an http or https address");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline != null) {
            atMost("/dateline/place", dateline.place(), Limits.LINE);
            atMost("/dateline/agency", dateline.agency(), Limits.LINE);
        }
    }

    private void subjects(List<Subject> subjects) {
        if (subjects.size() > Limits.SUBJECTS) {
            add("/subjects", "must have at most " + Limits.SUBJECTS + " entries");
        }
        for (int i = 0; i < subjects.size(); i++) {
            line("/subjects/" + i + "/code", subjects.get(i).code());
            line("/subjects/" + i + "/name", subjects.get(i).name());
        }
    }

    private void body(List<Block> body) {
        if (body.size() > Limits.BLOCKS) {
            add("/body", "must have at most " + Limits.BLOCKS + " blocks");
        }
        long characters = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            characters += block.text().codePoints().count();
            switch (block) {
                case Block.Heading heading -> heading("/body/" + i, heading);
                case Block.Image image -> picture("/body/" + i, image.picture());
                case Block.Quote quote -> atMost("/body/" + i + "/by", quote.by(), Limits.LINE);
                case Block.Paragraph paragraph -> {}
                case Block.Listing listing -> {}
            }
        }
        if (characters > Limits.BODY) {
            add("/body", "must have at most " + Limits.BODY + " characters of text");
        }
    }

    private void heading(String pointer, Block.Heading heading) {
        line(pointer + "/text", heading.text());
        if (heading.level() < 2 || heading.level() > 6) {
            add(pointer + "/level", "must be between 2 and 6");
        }
    }

    private void picture(String pointer, Picture picture) {
        atMost(pointer + "/alt", picture.alt(), Limits.NOTE);
        atMost(pointer + "/caption", picture.caption(), Limits.NOTE);
        atMost(pointer + "/credit", picture.credit(), Limits.LINE);
        atMost(pointer + "/rights", picture.rights(), Limits.NOTE);
        time(pointer + "/expiresAt", picture.expiresAt());
        size(pointer + "/width", picture.width());
        size(pointer + "/height", picture.height());
        path(pointer + "/url", picture.url());
        for (int i = 0; i < picture.renditions().size(); i++) {
            String rendition = pointer + "/renditions/" + i;
            path(rendition + "/url", picture.renditions().get(i).url());
            size(rendition + "/width", picture.renditions().get(i).width());
            size(rendition + "/height", picture.renditions().get(i).height());
        }
    }

    private void path(String pointer, @Nullable String url) {
        atMost(pointer, url, Limits.LINE);
        if (url != null && !url.matches("/(?!/)[A-Za-z0-9/._~-]*")) {
            add(pointer, "must be a path of this site");
        }
    }

    private void size(String pointer, @Nullable Integer pixels) {
        if (pixels != null && (pixels < 1 || pixels > 100_000)) {
            add(pointer, "must be between 1 and 100000 pixels");
        }
    }

    private void line(String pointer, String text) {
        if (text.isBlank()) {
            add(pointer, "must not be blank");
        }
        atMost(pointer, text, Limits.LINE);
    }

    private void atMost(String pointer, @Nullable String text, int limit) {
        if (text != null && text.codePointCount(0, text.length()) > limit) {
            add(pointer, "must have at most " + limit + " characters");
        }
    }

    private void add(String pointer, String problem) {
        found.add(new Violation(pointer, problem));
    }
}
