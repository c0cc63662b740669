package dev.newsstand.local.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: every control is reached by the tabulator, and used by a key. */
record Keyboard(Page page) {

    private static final int MOST_STOPS = 150;

    void reaches(Locator control) {
        control.waitFor();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (Boolean.TRUE.equals(control.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no tabulator leads to " + control + " on " + page.url());
    }

    /** As a link or a button is used. */
    void presses(Locator control) {
        reaches(control);
        page.keyboard().press("Enter");
    }

    void types(Locator field, String text) {
        reaches(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }
}
