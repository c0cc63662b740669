/** What the person at the terminal sees. */
@NullMarked
package dev.newsstand.local.console;

import org.jspecify.annotations.NullMarked;
