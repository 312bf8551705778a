package org.etwin.edge.core;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.http.jetty.LoadBalancerCustomizerFactory;
import org.etwin.edge.Network;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedService;

/**
 * Puts our answer to "who is believed" in the place of the web server's own, which believes everybody. Plain activator:
 * it must be there before the web server opens its port, and components come later.
 */
public final class Trust implements BundleActivator, ManagedService {
    private static final int BEFORE_THE_WEB_SERVERS_OWN = 1000;

    private final AtomicReference<Proxies> proxies = new AtomicReference<>(Proxies.NONE);

    @Override
    public void start(BundleContext context) {
        LoadBalancerCustomizerFactory factory = () -> new AsTheClient(proxies::get);
        context.registerService(
                LoadBalancerCustomizerFactory.class,
                factory,
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, BEFORE_THE_WEB_SERVERS_OWN)));
        context.registerService(
                ManagedService.class, this, new Hashtable<>(Map.of(Constants.SERVICE_PID, "org.etwin.edge")));
    }

    @Override
    public void stop(BundleContext context) {
        proxies.set(Proxies.NONE);
    }

    @Override
    public void updated(Dictionary<String, ?> settings) throws ConfigurationException {
        Object list = settings == null ? null : settings.get("proxies");
        Object header = settings == null ? null : settings.get("proxies.header");
        try {
            proxies.set(new Proxies(
                    Network.all(list == null ? "" : list.toString()),
                    header != null && header.toString().strip().equalsIgnoreCase("Forwarded")));
        } catch (IllegalArgumentException wrong) {
            proxies.set(Proxies.NONE);
            throw new ConfigurationException("proxies", wrong.getMessage(), wrong);
        }
    }
}
