package org.etwin.testing.wrong;

import javax.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

@ProviderType
public interface Mails {
    void send(String to);

    EntityManager entities();
}
