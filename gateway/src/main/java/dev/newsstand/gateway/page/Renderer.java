package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.CartDrawer;
import dev.newsstand.gateway.view.Page;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Turns view records into bytes with the compiled templates; a document is whole or not at all. */
public final class Renderer {

    private final TemplateEngine engine = Templates.ready();

    public Rendered page(Page page) {
        return render(page.template(), page);
    }

    public Rendered drawer(CartDrawer drawer) {
        return render(CartDrawer.TEMPLATE, drawer);
    }

    private Rendered render(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, view, output);
        return Rendered.of(output.toByteArray());
    }
}
