package org.etwin.plugins.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@link PlugIns} by the folder {@code deploy}: what lies in it is installed, so that a server that is started anew has the
 * same plug-ins. One that the console installed from elsewhere is updated where it is.
 */
@Component(configurationPid = "org.etwin.plugins")
public final class InstalledPlugIns implements PlugIns {
    private static final String RESERVED = "org.etwin.";
    private static final String EXAMPLE = "org.etwin.example.";

    private final PlugInBundles bundles;
    private final Shelf shelf;
    private final Quarantines quarantines;
    private final Folders folders;
    private final Incoming incoming;
    private final Faults faults;
    private final Transactions transactions;
    private final Audit audit;
    private final Waiting waiting;

    @Activate
    public InstalledPlugIns(
            PlugInSettings settings,
            @Reference PlugInBundles bundles,
            @Reference Shelf shelf,
            @Reference Quarantines quarantines,
            @Reference Folders folders,
            @Reference Faults faults,
            @Reference Transactions transactions,
            @Reference Audit audit) {
        this.bundles = bundles;
        this.shelf = shelf;
        this.quarantines = quarantines;
        this.folders = folders;
        this.faults = faults;
        this.transactions = transactions;
        this.audit = audit;
        this.incoming = new Incoming(folders.kept(), settings.largest_megabytes());
        this.waiting = new Waiting(Duration.ofSeconds(settings.wait_seconds()));
    }

    @Override
    public List<PlugIn> all(Actor actor) {
        mustRunTheInstallation(actor);
        return bundles.all();
    }

    @Override
    public List<Faults.Fault> faults(Actor actor) {
        mustRunTheInstallation(actor);
        return faults.recent();
    }

    @Override
    public PlugIn install(Actor actor, InputStream content) {
        mustRunTheInstallation(actor);
        return incoming.with(content, jar -> {
            mustBePlugIn(jar);
            if (bundles.find(jar.name()).isPresent()) {
                throw new Rejected(Rejection.conflict("plugins.rejected.installed", jar.name()));
            }
            place(jar.file(), folders.deploy().resolve(jar.name() + ".jar"));
            if (waiting.until(() -> bundles.find(jar.name()), found -> true).isEmpty()) {
                record(actor, "plugins.installed", jar.name(), jar.version());
                return atTheNextStart(jar);
            }
            return done(actor, "plugins.installed", jar.name(), 0);
        });
    }

    @Override
    public PlugIn update(Actor actor, String name, InputStream content) {
        mustRunTheInstallation(actor);
        Bundle bundle = found(name);
        return incoming.with(content, jar -> {
            mustBePlugIn(jar);
            if (!jar.name().equals(name)) {
                throw Jar.refused("plugins.rejected.other-name");
            }
            return replace(actor, bundle, jar.file(), "plugins.updated");
        });
    }

    @Override
    public PlugIn rollback(Actor actor, String name) {
        mustRunTheInstallation(actor);
        Bundle bundle = found(name);
        Path previous = shelf.previous(name)
                .orElseThrow(() -> new Rejected(Rejection.conflict("plugins.rejected.no-previous", name)));
        return incoming.copied(previous, copy -> replace(actor, bundle, copy, "plugins.rolled-back"));
    }

    @Override
    public PlugIn release(Actor actor, String name) {
        mustRunTheInstallation(actor);
        Bundle bundle = found(name);
        if (quarantines.of(name).isEmpty()) {
            throw new Rejected(Rejection.conflict("plugins.rejected.not-kept-out", name));
        }
        quarantines.lift(name);
        bundles.start(bundle);
        return done(actor, "plugins.released", name, 0);
    }

    @Override
    public void remove(Actor actor, String name) {
        mustRunTheInstallation(actor);
        Bundle bundle = found(name);
        String version = bundle.getVersion().toString();
        try {
            Path file = Keeping.fileOf(bundle).orElse(null);
            if (file != null && file.startsWith(folders.deploy())) {
                Files.delete(file);
                waiting.untilTrue(() -> bundle.getState() == Bundle.UNINSTALLED);
            }
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        record(actor, "plugins.removed", name, version);
    }

    /** Where it lies; then the folder's watcher updates it. Elsewhere, and while nothing watches, it is done here. */
    private PlugIn replace(Actor actor, Bundle bundle, Path jar, String what) {
        long before = bundle.getLastModified();
        Path file = Keeping.fileOf(bundle)
                .filter(each -> each.startsWith(folders.deploy()))
                .orElse(null);
        boolean watched = file != null && bundle.getState() == Bundle.ACTIVE;
        try {
            if (!watched) {
                try (InputStream in = Files.newInputStream(jar)) {
                    bundle.update(in);
                }
            }
            if (file != null) {
                place(jar, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return done(actor, what, bundle.getSymbolicName(), before);
    }

    /** Waits until it runs, or is found not to; tells the audit which version it is now. */
    private PlugIn done(Actor actor, String what, String name, long after) {
        waiting.until(
                () -> bundles.find(name),
                bundle -> bundle.getLastModified() > after
                        && (bundle.getState() == Bundle.ACTIVE
                                || quarantines.of(name).isPresent()));
        Bundle bundle = found(name);
        if (bundle.getState() != Bundle.ACTIVE && quarantines.of(name).isEmpty()) {
            bundles.start(bundle);
        }
        record(actor, what, name, bundle.getVersion().toString());
        return bundles.describe(bundle);
    }

    /** In a safe start nothing looks at the folder. */
    private static PlugIn atTheNextStart(Jar jar) {
        return new PlugIn(
                jar.name(),
                jar.version(),
                PlugIn.State.STOPPED,
                Set.of(),
                List.of(),
                "It lies in the folder of plug-ins and is installed at the next start.",
                null);
    }

    private void record(Actor actor, String what, String name, String version) {
        transactions.in(() -> audit.record(actor, what, null, null, Map.of("plug-in", name, "version", version)));
    }

    private Bundle found(String name) {
        return bundles.find(name).orElseThrow(Rejected::notFound);
    }

    private static void place(Path jar, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.move(jar, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mustBePlugIn(Jar jar) {
        if (jar.name().startsWith(RESERVED) && !jar.name().startsWith(EXAMPLE)) {
            throw Jar.refused("plugins.rejected.reserved");
        }
        if (!jar.builds()) {
            throw Jar.refused("plugins.rejected.no-plug-in");
        }
    }

    private static void mustRunTheInstallation(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new Rejected(Rejection.forbidden("plugins.rejected.admins-only"));
        }
    }
}
