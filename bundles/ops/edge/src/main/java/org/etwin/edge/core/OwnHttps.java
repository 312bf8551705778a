package org.etwin.edge.core;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTPS with certificate and key as they lie there in PEM files, if the settings name them. What is renewed counts within
 * a minute, for new connections; nobody notices.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.etwin.edge")
public final class OwnHttps implements ConnectorFactory {
    private static final Logger LOG = LoggerFactory.getLogger(OwnHttps.class);
    private static final int LOOK_SECONDS = 30;

    private final Proxies proxies;
    private final String host;
    private final int port;
    private final Pem files;
    private final SslContextFactory.Server ssl = new SslContextFactory.Server();
    private final ServiceRegistration<ConnectorFactory> offered;
    private final ScheduledExecutorService looking;
    private long seen;

    @Activate
    public OwnHttps(EdgeSettings settings, BundleContext context) {
        proxies = Trust.proxies(settings.proxies(), settings.proxies_header());
        host = context.getProperty("etwin.host");
        port = Integer.parseInt(context.getProperty("etwin.https.port").strip());
        if (settings.https_certificate().isBlank()) {
            files = null;
            offered = null;
            looking = null;
            return;
        }
        files = new Pem(
                Path.of(settings.https_certificate().strip()),
                Path.of(settings.https_key().strip()));
        boolean fits = take();
        offered = fits ? context.registerService(ConnectorFactory.class, this, null) : null;
        looking = fits ? Executors.newSingleThreadScheduledExecutor(OwnHttps::thread) : null;
        if (fits) {
            looking.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Deactivate
    void close() {
        if (offered != null) {
            looking.shutdownNow();
            offered.unregister();
        }
    }

    @Override
    public Connector createConnector(Server server) {
        HttpConfiguration https = new HttpConfiguration();
        https.setSendServerVersion(false);
        https.addCustomizer(new SecureRequestCustomizer());
        https.addCustomizer(new AsTheClient(() -> proxies));
        ServerConnector connector = new ServerConnector(
                server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(https));
        connector.setHost(host);
        connector.setPort(port);
        LOG.info("HTTPS at port {} with {}", port, files.certificate().getFileName());
        return connector;
    }

    private boolean take() {
        try {
            seen = files.changed();
            ssl.setKeyStore(files.read());
            ssl.setKeyStorePassword("");
            ssl.setKeyManagerPassword("");
            return true;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.error("No HTTPS: {}", e.toString());
            return false;
        }
    }

    /** A renewal that does not fit yet, because only one of both is there, is looked at again. */
    private void look() {
        try {
            if (files.changed() != seen) {
                long now = files.changed();
                var renewed = files.read();
                ssl.reload(each -> each.setKeyStore(renewed));
                seen = now;
                LOG.info("The certificate was renewed");
            }
        } catch (Exception e) {
            LOG.warn("The certificate stays as it was: {}", e.toString());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "etwin-certificate");
        thread.setDaemon(true);
        return thread;
    }
}
