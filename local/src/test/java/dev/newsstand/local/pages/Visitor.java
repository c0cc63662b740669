package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.newsstand.local.running.RunningSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody at the site with a browser of their own, who notices what a browser complains about. */
final class Visitor implements AutoCloseable {

    private static final Pattern MACHINERY =
            Pattern.compile("\\b(error|exception|null|undefined)\\b|\\{\\{|\\{%", Pattern.CASE_INSENSITIVE);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    private Visitor(NewContextOptions options) {
        this.context = Chromium.browser()
                .newContext(options.setBaseURL(RunningSite.site().url()).setLocale("en-US"));
        this.context.addInitScript(
                "document.addEventListener('securitypolicyviolation', e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))");
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(RunningSite.site().url())
                    && !request.url().startsWith("data:")) {
                complaints.add("asks a third party: " + request.url());
            }
        });
    }

    static Visitor withJavaScript(boolean javaScript) {
        return new Visitor(new NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    static Visitor inColours(ColorScheme scheme) {
        return new Visitor(new NewContextOptions().setColorScheme(scheme));
    }

    static Visitor arrives() {
        return withJavaScript(true);
    }

    Visitor opens(String path) {
        status = page.navigate(path).status();
        return this;
    }

    /** Another tab of the same browser; what it complains about is not noticed. */
    Page opensAnotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    int status() {
        return status;
    }

    Page page() {
        return page;
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator moreFrom() {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("More from the OAF Nation newsroom"));
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visitor isAnswered(int expected) {
        assertThat(status).as("status of %s", page.url()).isEqualTo(expected);
        return this;
    }

    /** Nothing of the machinery behind the page is in its text, and the browser had nothing to complain about. */
    Visitor seesNoMachinery() {
        var text = page.locator("body").innerText();
        assertThat(MACHINERY.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)))
                .as("words of machinery on %s", page.url())
                .isEmpty();
        assertThat(page.content()).doesNotContain("Exception", "{{", "{%");
        return this;
    }

    Visitor hasNoComplaints() {
        assertThat(complaints).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
