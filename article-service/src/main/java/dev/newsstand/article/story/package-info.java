/** Stories: writing them, moving them through the newsroom, reading them. */
@NullMarked
package dev.newsstand.article.story;

import org.jspecify.annotations.NullMarked;
