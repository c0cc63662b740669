/** What can be typed behind {@code ./newsstand}. */
@NullMarked
package dev.newsstand.local.command;

import org.jspecify.annotations.NullMarked;
