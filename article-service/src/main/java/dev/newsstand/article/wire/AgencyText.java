package dev.newsstand.article.wire;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Block.Paragraph;
import dev.newsstand.article.wire.domain.Conventions;
import dev.newsstand.article.wire.domain.Datelines;
import dev.newsstand.article.wire.domain.FoundDateline;
import dev.newsstand.article.wire.domain.HardLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what agencies pack around a story out of its body, each into a field of its own. No word is lost. */
final class AgencyText {

    private static final int LEADING = 8;

    private final Markup markup;
    private final Datelines datelines;
    private final List<Block> body;
    private @Nullable String advisory;
    private @Nullable String byline;
    private @Nullable FoundDateline dateline;
    private @Nullable String signOff;

    private AgencyText(Markup markup, Datelines datelines, List<Block> body) {
        this.markup = markup;
        this.datelines = datelines;
        this.body = new ArrayList<>(body);
    }

    /** A body without what was packed around it. */
    record Parts(
            @Nullable String advisory,
            @Nullable String byline,
            @Nullable FoundDateline dateline,
            List<Block> body,
            @Nullable String signOff) {}

    static Parts split(List<Block> body, Markup markup, Datelines datelines) {
        AgencyText text = new AgencyText(markup, datelines, lines(body, markup));
        text.takeBeginning();
        text.takeEnd();
        return new Parts(text.advisory, text.byline, text.dateline, List.copyOf(text.body), text.signOff);
    }

    /** Breaks always part paragraphs; line ends only in a text that has nothing else. */
    private static List<Block> lines(List<Block> body, Markup markup) {
        boolean single = body.stream().filter(Paragraph.class::isInstance).count() == 1;
        List<Block> lines = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Paragraph(String html)) {
                lines.addAll(lines(html, single, markup));
            } else {
                lines.add(block);
            }
        }
        return lines;
    }

    private static List<Block> lines(String html, boolean lineEndsCount, Markup markup) {
        String newlines = lineEndsCount ? html : html.replaceAll("\\s*\\n\\s*", " ");
        String broken = newlines.replaceAll("<br ?/?>\\n?", "\n");
        return HardLines.paragraphs(broken).stream()
                .map(markup::inline)
                .<Block>map(Paragraph::new)
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    private void takeBeginning() {
        for (int taken = 0; taken < LEADING && !body.isEmpty(); taken++) {
            if (!(body.getFirst() instanceof Paragraph first) || !(isAdvisory(first) || isByline(first))) {
                break;
            }
        }
        if (!body.isEmpty() && body.getFirst() instanceof Paragraph first) {
            datelines.find(first.text()).ifPresent(found -> {
                dateline = found;
                replaceFirst(first, found.length());
            });
        }
    }

    private boolean isAdvisory(Paragraph first) {
        Optional<Conventions.Found> note = Conventions.advisory(first.text());
        note.ifPresent(found -> {
            advisory = Conventions.joined(advisory, found.words());
            replaceFirst(first, found.length());
        });
        return note.isPresent();
    }

    private boolean isByline(Paragraph first) {
        Optional<String> names = byline == null ? Conventions.byline(first.text()) : Optional.empty();
        names.ifPresent(found -> {
            byline = found;
            body.removeFirst();
        });
        return names.isPresent();
    }

    private void replaceFirst(Paragraph first, int characters) {
        body.removeFirst();
        Paragraph rest = new Paragraph(markup.withoutFirst(first.html(), characters));
        if (!rest.text().isBlank()) {
            body.addFirst(rest);
        }
    }

    private void takeEnd() {
        List<String> credits = new ArrayList<>();
        while (!body.isEmpty() && body.getLast() instanceof Paragraph last && Conventions.isSignOff(last.text())) {
            credits.addFirst(oneLine(last.text()));
            body.removeLast();
        }
        if (credits.isEmpty() && !body.isEmpty() && body.getLast() instanceof Paragraph last) {
            Conventions.signOffAtTheEnd(last.text()).ifPresent(found -> {
                credits.add(oneLine(found.words()));
                body.removeLast();
                body.add(new Paragraph(markup.withoutLast(last.html(), found.length())));
            });
        }
        signOff = credits.isEmpty() ? null : String.join("\n", credits);
    }

    private static String oneLine(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")));
    }
}
