package org.etwin.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.HttpMethod;
import org.etwin.rest.SignedInOnly;
import org.junit.jupiter.api.Test;

/** Whatever the scope of a program's token: it never comes near how somebody signs in, nor to roles. */
class ClosedToProgramsTest {
    /** Name and language, of which nothing depends on. */
    private static final List<String> OPEN = List.of("MeResource.change");

    @Test
    void noTokenOfAProgramChangesAnythingOfAnAccount() throws Exception {
        List<String> open = new ArrayList<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getMethods()) {
                if (changes(method) && !closed(resource, method)) {
                    open.add(resource.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(open).containsExactlyElementsOf(OPEN);
    }

    private static List<Class<?>> resources() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/etwin/identity/rest"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("Resource.java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                found.add(Class.forName("org.etwin.identity.rest." + name));
            }
        }
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private static boolean changes(Method method) {
        return !method.isAnnotationPresent(GET.class)
                && Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean closed(Class<?> resource, Method method) {
        return resource.isAnnotationPresent(SignedInOnly.class) || method.isAnnotationPresent(SignedInOnly.class);
    }
}
