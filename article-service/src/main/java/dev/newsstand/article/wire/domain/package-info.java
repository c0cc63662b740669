/** How agencies write: the conventions of their texts, versions and subjects. */
@NullMarked
package dev.newsstand.article.wire.domain;

import org.jspecify.annotations.NullMarked;
