package org.etwin.files.core;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.files.spi.FileUse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What files are used for at this moment: while the bundle of a use is away, nobody stores or reads its files. */
@Component(service = FileUses.class)
public final class FileUses {
    private final List<FileUse> uses = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(FileUse use) {
        uses.add(use);
    }

    void remove(FileUse use) {
        uses.remove(use);
    }

    Optional<FileUse> named(String name) {
        return uses.stream().filter(use -> use.name().equals(name)).findFirst();
    }
}
