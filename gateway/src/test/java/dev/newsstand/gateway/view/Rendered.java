package dev.newsstand.gateway.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders views as the gateway does: through the templates compiled with the build. */
final class Rendered {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Rendered() {}

    static String html(Page page) {
        return html(page.template(), page);
    }

    static String html(CartDrawer drawer) {
        return html(CartDrawer.TEMPLATE, drawer);
    }

    static Document page(Page page) {
        return Jsoup.parse(html(page));
    }

    static Document drawer(CartDrawer drawer) {
        return Jsoup.parseBodyFragment(html(drawer));
    }

    private static String html(String template, Object view) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, view, output);
        return output.toString();
    }
}
