package dev.newsstand.article.outside;

import dev.newsstand.article.outside.domain.PublicAddress;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.DefaultNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Looks names up once, and hands on nothing but public addresses: the connection goes to the very address that was looked
 * at, so that a name which means another address a moment later is of no use.
 */
final class GuardedNames extends AddressResolverGroup<InetSocketAddress> {

    private final Set<String> trusted;

    GuardedNames(Set<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new InetSocketAddressResolver(executor, new PublicNames(executor));
    }

    private final class PublicNames extends DefaultNameResolver {

        PublicNames(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String host, Promise<InetAddress> promise) throws Exception {
            Promise<List<InetAddress>> all = executor().newPromise();
            all.addListener(done -> {
                if (done.isSuccess()) {
                    promise.setSuccess(all.getNow().getFirst());
                } else {
                    promise.setFailure(done.cause());
                }
            });
            doResolveAll(host, all);
        }

        @Override
        protected void doResolveAll(String host, Promise<List<InetAddress>> promise) throws Exception {
            Promise<List<InetAddress>> found = executor().newPromise();
            found.addListener(done -> {
                if (!done.isSuccess()) {
                    promise.setFailure(done.cause());
                } else if (isAllowed(host, found.getNow())) {
                    promise.setSuccess(found.getNow());
                } else {
                    promise.setFailure(new NotPublic(host));
                }
            });
            super.doResolveAll(host, found);
        }
    }

    /** One address that is not public spoils the name. */
    private boolean isAllowed(String host, List<InetAddress> addresses) {
        return trusted.contains(host)
                || !addresses.isEmpty() && addresses.stream().allMatch(PublicAddress::is);
    }

    /** A name of something inside. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host + " is not on the public network");
        }
    }
}
