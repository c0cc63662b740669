package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of a story: the lead, and those between paragraphs. */
public final class Pictures {

    private Pictures() {}

    public static Stream<Picture> of(Content content) {
        Stream<Picture> between = content.body().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.picture()) : Stream.empty());
        return Stream.concat(Stream.ofNullable(content.picture()), between);
    }

    /** Whether it is a picture whose maker still has it. */
    public static boolean isAwaited(Block block) {
        return block instanceof Block.Image(Picture picture) && picture.url() == null && picture.sourceHref() != null;
    }

    /** Where their makers have those that this site does not hold. */
    public static Stream<String> wanted(Content content) {
        return of(content)
                .filter(picture -> picture.url() == null)
                .flatMap(picture -> Stream.ofNullable(picture.sourceHref()));
    }

    /** Those that this site holds, by where their makers have them; of those whose makers are known. */
    public static Map<String, Picture> held(Content content) {
        Map<String, Picture> held = new HashMap<>();
        of(content)
                .filter(picture -> picture.url() != null && picture.sourceHref() != null)
                .forEach(picture -> held.put(Objects.requireNonNull(picture.sourceHref()), picture));
        return held;
    }

    /** The same words with the files of these, each where its maker's address stands. */
    public static Content withFiles(Content content, Map<String, Picture> held) {
        return each(content, picture -> {
            Picture files =
                    picture.url() == null && picture.sourceHref() != null ? held.get(picture.sourceHref()) : null;
            return files == null ? picture : picture.withFilesOf(files);
        });
    }

    /** The same words without those between paragraphs that cannot be had. The lead keeps its words. */
    public static Content without(Content content, Set<String> lost) {
        return content.withBody(content.body().stream()
                .filter(block -> !(block instanceof Block.Image(Picture picture)
                        && picture.url() == null
                        && picture.sourceHref() != null
                        && lost.contains(picture.sourceHref())))
                .toList());
    }

    /** The addresses at their makers, in order, null where none is known: they are kept apart from what is shown. */
    public static List<@Nullable String> sources(Content content) {
        List<@Nullable String> sources = new ArrayList<>();
        of(content).forEach(picture -> sources.add(picture.sourceHref()));
        return sources;
    }

    /** The same with these addresses, in that order. */
    public static Content withSources(Content content, List<@Nullable String> sources) {
        Iterator<@Nullable String> next = sources.iterator();
        return each(content, picture -> picture.withHref(next.hasNext() ? next.next() : null));
    }

    /** After an editor's change: the lead keeps the address that it had, and so does any other that is the same. */
    public static Content withSourcesOf(Content content, Content before) {
        Map<Picture, String> known = new HashMap<>();
        of(before)
                .filter(picture -> picture.sourceHref() != null)
                .forEach(picture -> known.put(picture.withHref(null), Objects.requireNonNull(picture.sourceHref())));
        Content sourced = each(content, picture -> picture.withHref(known.get(picture.withHref(null))));
        Picture lead = before.picture();
        return sourced.picture() == null || lead == null
                ? sourced
                : sourced.withPicture(sourced.picture().withHref(lead.sourceHref()));
    }

    private static Content each(Content content, UnaryOperator<Picture> change) {
        Picture lead = content.picture() == null ? null : change.apply(content.picture());
        List<Block> body = content.body().stream()
                .map(block ->
                        block instanceof Block.Image(Picture picture) ? new Block.Image(change.apply(picture)) : block)
                .toList();
        return content.withBody(body).withPicture(lead);
    }

    /** When the first of their rights ends. */
    static Optional<Instant> firstExpiry(Content content) {
        return of(content)
                .flatMap(picture -> Stream.ofNullable(picture.expiresAt()))
                .min(Instant::compareTo);
    }

    /** The same words with those pictures alone that may be shown now. */
    static Content withoutExpired(Content content, Instant now) {
        List<Block> body = content.body().stream()
                .filter(block -> !(block instanceof Block.Image image && hasExpired(image.picture(), now)))
                .toList();
        return content.withBody(body).withPicture(hasExpired(content.picture(), now) ? null : content.picture());
    }

    private static boolean hasExpired(@Nullable Picture picture, Instant now) {
        return picture != null
                && picture.expiresAt() != null
                && !picture.expiresAt().isAfter(now);
    }
}
