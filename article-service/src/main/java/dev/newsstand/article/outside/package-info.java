/** Asks servers of others for files, and trusts none of them. */
@NullMarked
package dev.newsstand.article.outside;

import org.jspecify.annotations.NullMarked;
