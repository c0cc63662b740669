/** What related-service tells: which stories' blocks have changed. */
@NullMarked
package dev.newsstand.events.related;

import org.jspecify.annotations.NullMarked;
