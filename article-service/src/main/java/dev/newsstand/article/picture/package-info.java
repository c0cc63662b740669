/** Pictures that this site holds itself, in the widths that its pages need. */
@NullMarked
package dev.newsstand.article.picture;

import org.jspecify.annotations.NullMarked;
