package org.etwin.files.core;

import java.util.List;
import java.util.Optional;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.LateServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What files are used for at this moment: while the bundle of a use is away, nobody stores or reads its files. */
@Component(service = FileUses.class)
public final class FileUses {
    private final LateServices<FileUse> uses;

    @Activate
    public FileUses(BundleContext context) {
        uses = LateServices.in(context);
    }

    /** Without a framework. */
    FileUses(List<FileUse> uses) {
        this.uses = LateServices.of(uses);
    }

    @Reference(service = FileUse.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindUse(ServiceReference<FileUse> use) {
        uses.add(use);
    }

    void unbindUse(ServiceReference<FileUse> use) {
        uses.remove(use);
    }

    Optional<FileUse> named(String name) {
        return uses.all().stream().filter(use -> use.name().equals(name)).findFirst();
    }
}
