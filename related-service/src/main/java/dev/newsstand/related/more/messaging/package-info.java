/** What article-service tells, taken into the projection. */
@NullMarked
package dev.newsstand.related.more.messaging;

import org.jspecify.annotations.NullMarked;
