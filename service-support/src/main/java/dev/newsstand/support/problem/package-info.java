/** Every failure as one problem detail (RFC 9457), and never more than is meant to be told. */
@NullMarked
package dev.newsstand.support.problem;

import org.jspecify.annotations.NullMarked;
