package dev.newsstand.gateway.view;

/** One whole HTML page. Rendered by {@code templateEngine.render(page.template(), page, output)}. */
public sealed interface Page
        permits FrontPage,
                StoryList,
                StoryPage,
                SearchPage,
                ShopPage,
                ProductPage,
                CartPage,
                CheckoutPage,
                ReviewPage,
                SandboxPage,
                OrderPage,
                AlertPage,
                NoticePage {

    /** The same for every page of a running gateway. */
    Site site();

    /** What the header's cart link says; {@link CartSummary#EMPTY} on pages shared by all readers. */
    CartSummary cart();

    /** Title, description and address for the document's head. */
    Head head();

    /** Which link of the navigation is current. */
    Place place();

    /** Whether its text needs the slanted face, which is then asked for before the first paint. */
    default boolean slanted() {
        return false;
    }

    /** Whether it tells its reader of news that come while it is open. */
    default boolean followsNews() {
        return false;
    }

    /** Name of the template below {@code src/main/jte}. */
    String template();
}
