package dev.newsstand.support.test;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Where blocking on an event loop is let pass in tests, each with its reason. */
public final class AllowedBlocking implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder
                // the JDK reads its random source from a file, in microseconds
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                // a class that is loaded for the first time is read from its jar
                .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNextService")
                // Jackson makes the reader and the writer of a type once; requests that come first together wait for
                // that
                .allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer")
                .allowBlockingCallsInside("tools.jackson.databind.ser.SerializerCache", "untypedValueSerializer")
                .allowBlockingCallsInside("tools.jackson.databind.SerializationContext", "findRootValueSerializer")
                // Netty's allocator takes a lock for an instant when several threads want memory at once
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                // the console appender of the tests writes to a pipe
                .allowBlockingCallsInside("ch.qos.logback.core.OutputStreamAppender", "writeBytes")
                .allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders");
    }
}
