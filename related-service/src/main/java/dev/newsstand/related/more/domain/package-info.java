/** How stories are found to belong together, and how a block of cards is made of that. */
@NullMarked
package dev.newsstand.related.more.domain;

import org.jspecify.annotations.NullMarked;
