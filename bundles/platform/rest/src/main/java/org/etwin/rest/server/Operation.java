package org.etwin.rest.server;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.POST;
import org.etwin.platform.ForPupils;
import org.etwin.rest.Largest;
import org.etwin.rest.NamedScope;
import org.etwin.rest.SignedInOnly;

/**
 * What an operation says about itself.
 *
 * @param forPupils pupils may call it
 * @param signedInOnly the tokens of programs may not, and its answer is not kept
 * @param namedScope they may when they name its capability
 * @param onlyReads it changes nothing
 * @param post it can be repeated by mistake
 * @param largest body in bytes
 */
public record Operation(
        boolean forPupils, boolean signedInOnly, boolean namedScope, boolean onlyReads, boolean post, long largest) {
    public static Operation of(Class<?> resource, Method method) {
        Largest largest = method.getAnnotation(Largest.class);
        return new Operation(
                says(resource, method, ForPupils.class),
                says(resource, method, SignedInOnly.class),
                says(resource, method, NamedScope.class),
                method.isAnnotationPresent(GET.class)
                        || method.isAnnotationPresent(HEAD.class)
                        || method.isAnnotationPresent(OPTIONS.class),
                method.isAnnotationPresent(POST.class),
                largest == null ? Largest.USUAL : largest.value());
    }

    private static boolean says(
            AnnotatedElement resource, AnnotatedElement method, Class<? extends java.lang.annotation.Annotation> what) {
        return method.isAnnotationPresent(what) || resource.isAnnotationPresent(what);
    }
}
