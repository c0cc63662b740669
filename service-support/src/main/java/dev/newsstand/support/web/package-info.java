/** Small pieces for HTTP handlers: reading bodies strictly, answering conditional requests, work that outlives its request. */
@NullMarked
package dev.newsstand.support.web;

import org.jspecify.annotations.NullMarked;
