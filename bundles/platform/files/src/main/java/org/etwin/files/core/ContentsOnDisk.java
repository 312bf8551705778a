package org.etwin.files.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.etwin.files.AllContents;
import org.etwin.files.store.Incoming;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contents in the folder of the installation. */
@Component
public final class ContentsOnDisk implements AllContents {
    private final Disk disk;
    private final SweepLock sweeps;

    @Activate
    public ContentsOnDisk(@Reference Disk disk, @Reference SweepLock sweeps) {
        this.disk = disk;
        this.sweeps = sweeps;
    }

    @Override
    public Hold hold() {
        return sweeps.keepOut();
    }

    @Override
    public Stream<String> sums() throws IOException {
        return disk.contents().sums();
    }

    @Override
    public InputStream open(String sum) throws IOException {
        return disk.contents().open(sum);
    }

    @Override
    public void put(String sum, InputStream content) throws IOException {
        try (Incoming incoming = disk.contents().incoming()) {
            incoming.take(content, Long.MAX_VALUE);
            if (!incoming.sha256().equals(sum)) {
                throw new IOException("a content has another sum than " + sum);
            }
            disk.contents().put(incoming, sum);
        }
    }
}
