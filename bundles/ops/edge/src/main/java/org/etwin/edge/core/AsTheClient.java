package org.etwin.edge.core;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.etwin.edge.Network;

/**
 * Gives a request that comes by a proxy the address of its client and says whether that came by HTTPS. It is also the one
 * place where the web server shows its settings that no file has.
 */
final class AsTheClient implements HttpConfiguration.Customizer {
    private final Supplier<Proxies> proxies;

    AsTheClient(Supplier<Proxies> proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        rememberNoHeaders(request.getConnectionMetaData().getHttpConfiguration());
        HttpFields headers = request.getHeaders();
        Optional<Proxies.Said> said = proxies.get()
                .said(
                        Request.getRemoteAddr(request),
                        headers.getValuesList("Forwarded"),
                        headers.getValuesList("X-Forwarded-For"),
                        headers.getValuesList("X-Forwarded-Proto"));
        return said.isEmpty() ? request : new OfTheClient(request, said.get());
    }

    /** Each connection would keep 100 KB for headers that come again, the web socket of an open page for hours. */
    private static void rememberNoHeaders(HttpConfiguration server) {
        if (server.getHeaderCacheSize() != 0) {
            server.setHeaderCacheSize(0);
        }
    }

    private static final class OfTheClient extends Request.Wrapper {
        private final ConnectionMetaData connection;
        private final HttpURI address;

        OfTheClient(Request request, Proxies.Said said) {
            super(request);
            boolean secure =
                    said.scheme() == null ? request.isSecure() : said.scheme().equals("https");
            HttpURI.Mutable uri = HttpURI.build(request.getHttpURI());
            address = uri.scheme(secure ? "https" : "http").asImmutable();
            SocketAddress client = said.address() == null
                    ? request.getConnectionMetaData().getRemoteSocketAddress()
                    : client(said.address());
            connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return client;
                }

                @Override
                public boolean isSecure() {
                    return secure;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return connection.isSecure();
        }

        private static SocketAddress client(String address) {
            try {
                return new InetSocketAddress(InetAddress.getByAddress(address, Network.bytes(address)), 0);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
