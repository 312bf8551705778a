package org.etwin.persistence.service;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;

final class Entries {
    private Entries() {}

    /** The files of the bundle in that folder and below; the framework says null when there are none. */
    static List<URL> find(Bundle bundle, String folder, String pattern) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, true);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .filter(url -> !url.getPath().endsWith("/"))
                        .toList();
    }
}
