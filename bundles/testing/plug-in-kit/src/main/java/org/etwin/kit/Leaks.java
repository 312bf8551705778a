package org.etwin.kit;

import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.management.ObjectName;
import org.etwin.platform.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** Starts the plug-in, uses each of its parts once, takes it away, and looks for what it left behind. */
final class Leaks {
    private static final int WAITS = 12;
    private static final int MILLISECONDS_OF_A_WAIT = 250;

    private final Problems problems = new Problems();
    private final Container container;

    private Leaks(Container container) {
        this.container = container;
    }

    static Problems check(BundleContent plugIn, Texts texts, Path storage) {
        try (Container container = new Container(plugIn.root(), texts, storage)) {
            container.standIn(plugIn.components());
            Leaks leaks = new Leaks(container);
            leaks.comeAndGo();
            return leaks.problems;
        }
    }

    private void comeAndGo() {
        Set<Long> services = services();
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        Set<ObjectName> beans = beans();
        Set<String> properties = System.getProperties().stringPropertyNames();
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        WeakReference<ClassLoader> loader = used(collected);
        if (loader == null) {
            return;
        }
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(threads);
        left.removeIf(thread -> !thread.isAlive() || isOfTheContainer(thread));
        left.forEach(thread -> problems.add(
                "After the plug-in was taken away the thread \"%s\" still runs: end it in a method with @Deactivate.",
                thread.getName()));
        Set<Long> more = services();
        more.removeAll(services);
        if (!more.isEmpty()) {
            problems.add(
                    "After the plug-in was taken away %d services of it are left: unregister in a method with @Deactivate what"
                            + " you register by hand.",
                    more.size());
        }
        Set<ObjectName> moreBeans = beans();
        moreBeans.removeAll(beans);
        moreBeans.forEach(bean -> problems.add(
                "After the plug-in was taken away the management bean %s is left: unregister it in a method with @Deactivate.",
                bean));
        Set<String> moreProperties = new TreeSet<>(System.getProperties().stringPropertyNames());
        moreProperties.removeAll(properties);
        moreProperties.forEach(property -> problems.add(
                "After the plug-in was taken away the system property %s is left: use a settings file of your own instead.",
                property));
        if (left.isEmpty() && !isCollected(loader, collected)) {
            problems.add(
                    "After the plug-in was taken away its classes stay in memory: somebody holds an object of it. Look for"
                            + " what it handed to statics of libraries, to ThreadLocals and to shutdown hooks, and take it back in a"
                            + " method with @Deactivate.");
        }
    }

    /** In a method of its own, so that nothing of it is left on the stack. */
    private WeakReference<ClassLoader> used(ReferenceQueue<ClassLoader> collected) {
        try {
            Bundle bundle = container.install();
            bundle.start();
            RunningPlugIn.inPage(() -> useOnce(bundle));
            WeakReference<ClassLoader> loader =
                    new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader(), collected);
            container.remove(bundle);
            return loader;
        } catch (BundleException e) {
            problems.add("The plug-in cannot be started and stopped: %s", e.getMessage());
            return null;
        }
    }

    private void useOnce(Bundle bundle) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references != null) {
            List.of(references).forEach(this::useOnce);
        }
    }

    private <S> void useOnce(ServiceReference<S> reference) {
        ServiceObjects<S> maker = container.context().getServiceObjects(reference);
        S service = maker.getService();
        if (service != null) {
            maker.ungetService(service);
        }
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader, ReferenceQueue<ClassLoader> collected) {
        // As the shell does when a page goes: Flow and the beans of Java remember classes.
        ReflectionCache.clearAll();
        Introspector.flushCaches();
        try {
            for (int i = 0; i < WAITS && loader.get() != null; i++) {
                System.gc();
                collected.remove(MILLISECONDS_OF_A_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return loader.get() == null;
    }

    private Set<Long> services() {
        try {
            Set<Long> ids = new HashSet<>();
            for (ServiceReference<?> reference : container.context().getAllServiceReferences(null, null)) {
                ids.add((Long) reference.getProperty("service.id"));
            }
            return ids;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ObjectName> beans() {
        return new HashSet<>(ManagementFactory.getPlatformMBeanServer().queryNames(null, null));
    }

    private static boolean isOfTheContainer(Thread thread) {
        String name = thread.getName();
        return name.startsWith("Felix")
                || name.startsWith("SCR")
                || name.startsWith("CM ")
                || name.startsWith("process reaper");
    }
}
