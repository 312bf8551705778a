package org.etwin.persistence.service;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.openjpa.enhance.PCRegistry;
import org.etwin.persistence.core.JpaUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Makes OpenJPA forget the entities of a bundle when its class loader is done for, which would stay in memory otherwise.
 * Not when the bundle only stops: entities register themselves once, when they are loaded, so a unit that is opened
 * again needs what is registered.
 */
final class ForgottenClasses implements SynchronousBundleListener {
    private final Map<Long, ClassLoader> loaders = new ConcurrentHashMap<>();
    private final Set<JpaUnit> units = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void remember(JpaUnit unit) {
        units.add(unit);
    }

    void remember(Bundle bundle, ClassLoader entities) {
        loaders.put(bundle.getBundleId(), entities);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.UNRESOLVED) {
            // Whoever is gone may have been the first to ask.
            synchronized (units) {
                units.forEach(JpaUnit::forgetCompiledQueries);
            }
            ClassLoader entities = loaders.remove(event.getBundle().getBundleId());
            if (entities != null) {
                PCRegistry.deRegister(entities);
            }
        }
    }
}
