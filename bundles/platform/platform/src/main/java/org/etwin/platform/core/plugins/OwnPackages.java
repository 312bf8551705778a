package org.etwin.platform.core.plugins;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** The packages by which the code of a bundle is known in a stack, where classes are only names. */
record OwnPackages(Set<String> names) {
    /** Packages that others export as well, such as those of a library that is packed in, tell nothing. */
    static OwnPackages of(Bundle bundle, BundleContext context) {
        FrameworkWiring framework =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        Set<String> names = new TreeSet<>();
        Enumeration<URL> classes = bundle.findEntries("/", "*.class", true);
        if (classes != null) {
            Collections.list(classes).stream()
                    .map(file -> packageOf(file.getPath()))
                    .distinct()
                    .filter(name -> framework.findProviders(new Exported(name)).stream()
                            .allMatch(provider -> provider.getRevision().getBundle() == bundle))
                    .forEach(names::add);
        }
        return new OwnPackages(names);
    }

    boolean have(String className) {
        int end = className.lastIndexOf('.');
        return end > 0 && names.contains(className.substring(0, end));
    }

    private static String packageOf(String path) {
        String file = path.startsWith("/") ? path.substring(1) : path;
        int end = file.lastIndexOf('/');
        return end < 0 ? "" : file.substring(0, end).replace('/', '.');
    }

    /** Asks who exports a package. */
    private record Exported(String name) implements Requirement {
        @Override
        public String getNamespace() {
            return PackageNamespace.PACKAGE_NAMESPACE;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of("filter", "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            return null;
        }
    }
}
