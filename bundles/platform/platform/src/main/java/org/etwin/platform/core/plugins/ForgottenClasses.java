package org.etwin.platform.core.plugins;

import org.etwin.platform.core.MappedJson;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** When a plug-in's classes are done for, nothing of ours remembers them: they would stay in memory for ever. */
@Component(service = ForgottenClasses.class, immediate = true)
public final class ForgottenClasses implements SynchronousBundleListener {
    private final BundleContext context;
    private final MappedJson json;

    @Activate
    public ForgottenClasses(BundleContext context, @Reference MappedJson json) {
        this.context = context;
        this.json = json;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.UNRESOLVED && Plugged.isPlugIn(event.getBundle())) {
            json.forget();
        }
    }
}
