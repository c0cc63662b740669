/** Stories over HTTP. */
@NullMarked
package dev.newsstand.article.story.web;

import org.jspecify.annotations.NullMarked;
