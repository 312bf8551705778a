package org.etwin.plugins.core;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where plug-ins are: those that are installed in {@code deploy}, what is kept of them in {@code plug-ins}. */
@Component(service = Folders.class)
public final class Folders {
    private final Path data;

    @Activate
    public Folders(BundleContext context) {
        this(Path.of(context.getProperty("etwin.data")));
    }

    Folders(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    Path deploy() {
        return data.resolve("deploy");
    }

    Path kept() {
        return data.resolve("plug-ins");
    }

    /** Symbolic names have no separators, so this is always a folder of {@link #kept()}. */
    Path of(String plugIn) {
        return kept().resolve(plugIn.replaceAll("[^A-Za-z0-9._-]", "_"));
    }
}
