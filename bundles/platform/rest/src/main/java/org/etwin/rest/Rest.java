package org.etwin.rest;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What every REST application is served with: authentication, JSON, refusals as problem+json. */
@ProviderType
public interface Rest {
    /** Providers made anew for one application, which keeps them for its life. */
    Set<Object> extensions();
}
