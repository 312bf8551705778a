package org.etwin.platform;

import org.osgi.annotation.versioning.ProviderType;

/** Makes ids. Two calls never return the same id, on any node of one installation. */
@ProviderType
public interface Ids {
    Id next();
}
