/** Items of news agencies: how they become stories, and stay the same story. */
@NullMarked
package dev.newsstand.article.wire;

import org.jspecify.annotations.NullMarked;
