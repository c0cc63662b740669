/** What texts mean, as vectors: a language model that runs in this process. */
@NullMarked
package dev.newsstand.related.more.meaning;

import org.jspecify.annotations.NullMarked;
