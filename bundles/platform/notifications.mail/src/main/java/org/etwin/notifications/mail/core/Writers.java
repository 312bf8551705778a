package org.etwin.notifications.mail.core;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.WritesMails;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Those who write mails when they are sent, as far as they are there. */
@Component(service = Writers.class)
public final class Writers {
    private final List<WritesMails> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindWriter(WritesMails writer) {
        all.add(writer);
    }

    void unbindWriter(WritesMails writer) {
        all.remove(writer);
    }

    Optional<Letter> write(String name, Id recipient, String reference) {
        return all.stream()
                .filter(writer -> writer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WritesMails.NotNow(name))
                .write(recipient, reference);
    }
}
