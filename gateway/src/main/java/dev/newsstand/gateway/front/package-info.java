/** The front page: the latest stories beside products. */
@NullMarked
package dev.newsstand.gateway.front;

import org.jspecify.annotations.NullMarked;
