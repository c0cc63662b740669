/** Classes that each break one rule of {@code Architecture}, so that its test can show that the rule notices. */
@NullMarked
package dev.newsstand.support.test.bites;

import org.jspecify.annotations.NullMarked;
