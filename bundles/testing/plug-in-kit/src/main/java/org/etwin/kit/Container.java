package org.etwin.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.etwin.platform.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The container of the server with nothing in it but components, and stand-ins for what the plug-in asks eTwin for. */
final class Container implements AutoCloseable {
    private static final int STOPPED_WITHIN_MILLISECONDS = 10_000;
    private static final String CAPABILITIES =
            "osgi.implementation;osgi.implementation=\"osgi.jaxrs\";version:Version=\"1.0\","
                    + "osgi.contract;osgi.contract=\"JavaJAXRS\";version:List<Version>=\"2.1,2.0,1.1\"";

    private final Framework framework;
    private final StandIns standIns;
    private final Path plugIn;
    private final Map<String, String> cannotStandIn = new TreeMap<>();

    /** @param plugIn its folder of classes or its jar */
    Container(Path plugIn, Texts texts, Path storage) {
        this.plugIn = plugIn;
        standIns = new StandIns(texts);
        ClassPath classPath = ClassPath.read();
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, classPath.exports(plugIn));
        settings.put(Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA, CAPABILITIES);
        settings.put("felix.log.level", "1");
        framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
            context()
                    .installBundle(
                            classPath.bundle("org.apache.felix.scr").toUri().toString())
                    .start();
        } catch (BundleException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    /** Registers what the components of the plug-in cannot do without and do not bring themselves. */
    void standIn(List<DeclaredComponent> components) {
        Set<String> there = new HashSet<>(Set.of("org.osgi.service.component.ComponentContext"));
        components.forEach(component -> there.addAll(component.provides()));
        for (DeclaredComponent component : components) {
            for (String needed : component.needs()) {
                // What a component provides itself it does not need from itself: it takes the place of another.
                if (there.add(needed) || component.provides().contains(needed)) {
                    standIn(needed, component.type());
                }
            }
        }
    }

    private void standIn(String service, String component) {
        try {
            Class<?> type = Class.forName(service);
            standIns.of(type)
                    .ifPresentOrElse(
                            object -> context().registerService(service, object, null),
                            () -> cannotStandIn.put(component, service));
        } catch (ClassNotFoundException e) {
            cannotStandIn.put(component, service);
        }
    }

    /** Services by the class of the component that the kit can give none for. */
    Map<String, String> cannotStandIn() {
        return cannotStandIn;
    }

    StandIns standIns() {
        return standIns;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install() throws BundleException {
        String place = plugIn.toUri().toString();
        return context().installBundle(plugIn.toFile().isDirectory() ? "reference:" + place : place);
    }

    /** Takes it away for good, as an operator would. */
    void remove(Bundle bundle) throws BundleException {
        bundle.stop();
        bundle.uninstall();
        CountDownLatch purged = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> purged.countDown());
        try {
            purged.await(STOPPED_WITHIN_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ServiceComponentRuntime components() {
        return context().getService(context().getServiceReference(ServiceComponentRuntime.class));
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOPPED_WITHIN_MILLISECONDS);
        } catch (BundleException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
