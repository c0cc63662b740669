/** The agencies' JSON, ninjs 3. */
@NullMarked
package dev.newsstand.article.wire.ninjs;

import org.jspecify.annotations.NullMarked;
