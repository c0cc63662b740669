package dev.newsstand.article.story.markup;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.json.Texts;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final Pattern WORDS = Pattern.compile("(?<=^|>)[^<]+");
    private static final Pattern BEYOND_THE_PLANE = Pattern.compile("&#x([0-9a-f]{5,6});");
    private static final Pattern OPEN_LINK = Pattern.compile("<a(?![^>]*\\shref=)[^>]*>([^<]*)</a>");

    @Override
    public List<Block> blocks(String html) {
        return new BlockWalk(this).walk(body(Jsoup.parse(Texts.clean(html))));
    }

    @Override
    public String inline(String html) {
        String safe = INLINE.sanitize(Texts.clean(html)).strip();
        String linked = OPEN_LINK.matcher(safe).replaceAll("$1");
        return WORDS.matcher(linked).replaceAll(words -> Matcher.quoteReplacement(readable(words.group())));
    }

    /** The sanitizer writes as numbers what needs that in attributes alone, and emoji and rare scripts, which never need it. */
    private static String readable(String words) {
        return BEYOND_THE_PLANE
                .matcher(words)
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)))
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#96;", "`");
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

    private static Element fragment(String html) {
        return body(Jsoup.parseBodyFragment(html));
    }

    private static Element body(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
