package org.etwin.edge.core;

import jakarta.servlet.Filter;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.http.jetty.LoadBalancerCustomizerFactory;
import org.etwin.edge.Network;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedService;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * Puts our answer to "who is believed" in the place of the web server's own, which believes everybody, and holds back
 * whatever is asked before the start is over. Plain activator: it must be there before the web server opens its port, and
 * components come later.
 */
public final class Trust implements BundleActivator, ManagedService {
    /** Karaf itself begins at 1 and says so in the property that is made for this. */
    private static final String LAST_LEVEL = "etwin.start.level";

    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";
    private static final int BEFORE_THE_WEB_SERVERS_OWN = 1000;

    private final AtomicReference<Proxies> proxies = new AtomicReference<>(Proxies.NONE);

    @Override
    public void start(BundleContext context) {
        OnlyWholeAnswers answers = new OnlyWholeAnswers(
                () -> startIsOver(context), () -> context.getBundle(0).getState() == Bundle.STOPPING);
        LoadBalancerCustomizerFactory factory = () -> new OnlyReached(new AsTheClient(proxies::get));
        context.registerService(
                LoadBalancerCustomizerFactory.class,
                factory,
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, BEFORE_THE_WEB_SERVERS_OWN)));
        context.registerService(Preprocessor.class, answers, new Hashtable<>());
        context.registerService(Filter.class, new OldSelf(), aroundTheInterface());
        context.registerService(
                ManagedService.class, this, new Hashtable<>(Map.of(Constants.SERVICE_PID, "org.etwin.edge")));
    }

    /**
     * Next to what answers, before anybody writes down what comes out of it. Each part of the interface is a context of its
     * own whose paths begin anew, so it is said for all.
     */
    private static Hashtable<String, Object> aroundTheInterface() {
        return new Hashtable<>(Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_NAME,
                "org.etwin.edge.rest",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_PATTERN,
                "/*",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_ASYNC_SUPPORTED,
                true,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
                "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=*)",
                Constants.SERVICE_RANKING,
                Integer.MIN_VALUE));
    }

    /** At a first start the installing, at the next ones the last of the levels ends it. */
    private static boolean startIsOver(BundleContext context) {
        FrameworkStartLevel levels = context.getBundle(0).adapt(FrameworkStartLevel.class);
        String last = context.getProperty(LAST_LEVEL);
        return context.getServiceReference(BOOT_FINISHED) != null
                && (last == null || levels.getStartLevel() >= Integer.parseInt(last.strip()));
    }

    @Override
    public void stop(BundleContext context) {
        proxies.set(Proxies.NONE);
    }

    /** @throws IllegalArgumentException when one is no address and no range */
    static Proxies proxies(String list, String header) {
        return new Proxies(Network.all(list), header.strip().equalsIgnoreCase("Forwarded"));
    }

    @Override
    public void updated(Dictionary<String, ?> settings) throws ConfigurationException {
        Object list = settings == null ? null : settings.get("proxies");
        Object header = settings == null ? null : settings.get("proxies.header");
        try {
            proxies.set(proxies(list == null ? "" : list.toString(), header == null ? "" : header.toString()));
        } catch (IllegalArgumentException wrong) {
            proxies.set(Proxies.NONE);
            throw new ConfigurationException("proxies", wrong.getMessage(), wrong);
        }
    }
}
