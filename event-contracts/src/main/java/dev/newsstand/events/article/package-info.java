/** What article-service tells: the newsroom's stories as readers may know them. */
@NullMarked
package dev.newsstand.events.article;

import org.jspecify.annotations.NullMarked;
