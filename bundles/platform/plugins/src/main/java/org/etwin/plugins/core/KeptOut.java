package org.etwin.plugins.core;

import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Whoever starts it: a plug-in that is in quarantine does not even resolve. */
@Component(service = KeptOut.class, immediate = true)
public final class KeptOut implements ResolverHookFactory, ResolverHook {
    private final Quarantines quarantines;
    private final ServiceRegistration<ResolverHookFactory> registration;

    /** Registered as a whole thing: the framework asks it where nothing can be loaded or made. */
    @Activate
    public KeptOut(BundleContext context, @Reference Quarantines quarantines) {
        this.quarantines = quarantines;
        registration = context.registerService(ResolverHookFactory.class, this, null);
    }

    @Deactivate
    void stop() {
        registration.unregister();
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        candidates.removeIf(each -> quarantines.of(each.getSymbolicName()).isPresent());
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {}

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {}

    @Override
    public void end() {}
}
