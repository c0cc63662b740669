/** Asks feeds of others for what is new. Off unless feeds are configured. */
@NullMarked
package dev.newsstand.article.wire.polling;

import org.jspecify.annotations.NullMarked;
