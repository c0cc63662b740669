package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Page;
import java.util.List;
import java.util.function.Supplier;

/** All that a page is made from, but the reader: a record, since equal parts make the same page. */
public interface Parts {

    /** Names the page among all pages. */
    String key();

    /** The page with that cart in its header, then poorer ones should it fail: the first that can be rendered is taken. */
    List<Supplier<? extends Page>> versions(CartSummary cart);
}
