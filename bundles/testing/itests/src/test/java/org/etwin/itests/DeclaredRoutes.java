package org.etwin.itests;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The routes of everything that was built, as they are declared. */
final class DeclaredRoutes {
    private static final String ROUTE = "com.vaadin.flow.router.Route";
    private static final Set<String> ALL = read();

    private DeclaredRoutes() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        return BuiltClasses.all()
                .filter(type -> type.isAnnotatedWith(ROUTE))
                .map(type ->
                        type.getAnnotationOfType(ROUTE).get("value").orElse("").toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> startingWith(String beginning) {
        return all().stream().filter(route -> route.startsWith(beginning)).collect(Collectors.toSet());
    }
}
