package org.etwin.platform.core.plugins;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Which bundles are plug-ins: not of eTwin, and building on it or dressing it. */
public final class Plugged {
    private static final String OURS = "org.etwin.";
    private static final List<String> EXAMPLES = List.of("org.etwin.example", "org.etwin.theme.national");
    private static final List<String> HEADERS = List.of("ETwin-Texts", "ETwin-Theme", "ETwin-Plug-In");
    private static final String THEME = "META-INF/etwin/theme.properties";

    private Plugged() {}

    public static boolean isPlugIn(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        if (name.startsWith(OURS)) {
            return EXAMPLES.stream().anyMatch(name::startsWith);
        }
        return String.valueOf(bundle.getHeaders().get(Constants.IMPORT_PACKAGE)).contains(OURS)
                || !headers(bundle).isEmpty()
                || bundle.getEntry(THEME) != null;
    }

    /** Those of its headers that eTwin reads. */
    public static List<String> headers(Bundle bundle) {
        return HEADERS.stream()
                .filter(header -> bundle.getHeaders().get(header) != null)
                .toList();
    }
}
