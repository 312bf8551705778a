package org.etwin.platform.console;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * A bundle that is not part of eTwin and builds on it.
 *
 * @param contributes the extension points it has services for, and whether it brings texts or a theme
 */
record Plugin(String name, String version, String state, Set<String> contributes) {
    private static final String OURS = "org.etwin.";
    private static final List<String> EXAMPLES = List.of("org.etwin.example", "org.etwin.theme.national");
    private static final List<String> HEADERS = List.of("ETwin-Texts", "ETwin-Theme");

    static List<Plugin> in(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .filter(Plugin::isPlugin)
                .map(Plugin::of)
                .toList();
    }

    private static boolean isPlugin(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        if (name.startsWith(OURS)) {
            return EXAMPLES.stream().anyMatch(name::startsWith);
        }
        String imports = String.valueOf(bundle.getHeaders().get(Constants.IMPORT_PACKAGE));
        return imports.contains(OURS) || !headers(bundle).isEmpty();
    }

    private static Plugin of(Bundle bundle) {
        Set<String> contributes = new TreeSet<>(headers(bundle));
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            for (String type : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
                if (!type.equals("java.lang.Object")) {
                    contributes.add(type.substring(type.lastIndexOf('.') + 1));
                }
            }
        }
        if (bundle.getEntry("i18n") != null) {
            contributes.add("texts");
        }
        return new Plugin(
                bundle.getSymbolicName(), bundle.getVersion().toString(), state(bundle.getState()), contributes);
    }

    private static List<String> headers(Bundle bundle) {
        return HEADERS.stream()
                .filter(header -> bundle.getHeaders().get(header) != null)
                .toList();
    }

    private static String state(int state) {
        return switch (state) {
            case Bundle.ACTIVE -> "active";
            case Bundle.STARTING -> "starting";
            case Bundle.RESOLVED -> "stopped";
            case Bundle.INSTALLED -> "does not resolve";
            default -> "going";
        };
    }
}
