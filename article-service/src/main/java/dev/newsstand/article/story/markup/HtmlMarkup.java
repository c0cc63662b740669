package dev.newsstand.article.story.markup;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.json.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/** Cleans with the OWASP sanitizer, which has the last word; jsoup only takes documents apart. */
@Component
class HtmlMarkup implements Markup {

    private static final PolicyFactory INLINE = new HtmlPolicyBuilder()
            .allowElements(
                    "a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "cite", "q", "abbr", "code", "br")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern OPEN_LINK = Pattern.compile("<a(?![^>]*\\shref=)[^>]*>([^<]*)</a>");

    @Override
    public List<Block> blocks(String html) {
        return new BlockWalk(this).walk(body(Jsoup.parse(Texts.clean(html))));
    }

    @Override
    public List<Block> paragraphs(String plain) {
        String text = Texts.clean(plain).strip();
        Pattern between = BLANK_LINES.matcher(text).find() ? BLANK_LINES : LINE;
        return Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .<Block>map(words -> new Block.Paragraph(escaped(words)))
                .toList();
    }

    @Override
    public String inline(String html) {
        String safe = INLINE.sanitize(Texts.clean(html)).strip();
        return OPEN_LINK.matcher(safe).replaceAll("$1");
    }

    @Override
    public String text(String html) {
        Element body = Jsoup.parse(Texts.clean(html)).body();
        return body.wholeText().replaceAll("\\s+", " ").strip();
    }

    @Override
    public String withoutFirst(String html, int characters) {
        Element body = fragment(html);
        Cut.first(body, characters);
        return inline(body.html().stripLeading());
    }

    @Override
    public String withoutLast(String html, int characters) {
        Element body = fragment(html);
        Cut.last(body, characters);
        return inline(body.html());
    }

    private String escaped(String words) {
        return inline(LINE.matcher(entities(words)).replaceAll("<br>"));
    }

    private static String entities(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Element fragment(String html) {
        return body(Jsoup.parseBodyFragment(html));
    }

    private static Element body(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
