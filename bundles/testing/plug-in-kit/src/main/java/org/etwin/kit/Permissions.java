package org.etwin.kit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Context;
import org.etwin.platform.Actor;
import org.etwin.rest.Caller;
import org.etwin.rest.RestApplication;
import org.objectweb.asm.tree.ClassNode;

/** Whoever writes a page or an operation has said who it is for. */
final class Permissions {
    private static final String PUBLIC = "org.etwin.ui.Public";
    private static final String FOR_PUPILS = "org.etwin.platform.ForPupils";

    private Permissions() {}

    static Problems check(BundleContent plugIn, Map<String, Application> applications) {
        Problems problems = new Problems();
        for (ClassNode type : plugIn.classes()) {
            String page = type.name.substring(type.name.lastIndexOf('/') + 1);
            item(type, DeclaredNames.MENU_ITEM, page, problems);
            item(type, DeclaredNames.CREATE_ITEM, page, problems);
        }
        applications.forEach((address, application) -> rest(address, application, problems));
        return problems;
    }

    private static void item(ClassNode type, String annotation, String page, Problems problems) {
        Optional<Map<String, Object>> item = Annotations.of(type, annotation);
        if (item.isEmpty()) {
            return;
        }
        String needs = String.valueOf(item.get().getOrDefault("needs", ""));
        boolean open = Annotations.of(type, PUBLIC).isPresent();
        boolean forPupils = Annotations.of(type, FOR_PUPILS).isPresent();
        String name = "@" + DeclaredNames.simple(annotation);
        if (needs.isEmpty()) {
            problems.add(
                    "%s does not say whom it is for: write needs = Needs.SIGNED_IN, or another, into its %s.",
                    page, name);
        }
        if (needs.equals("ANYBODY") && !open) {
            problems.add(
                    "%s is offered to anybody and opens only for those who signed in: add @Public, or change needs in its %s.",
                    page, name);
        }
        if (open && !needs.isEmpty() && !needs.equals("ANYBODY")) {
            problems.add(
                    "%s is @Public, so anybody who has its address reads it, and is offered only to %s: take @Public away, or"
                            + " write needs = Needs.ANYBODY.",
                    page, needs);
        }
        if (needs.equals("PUPIL") && !forPupils) {
            problems.add("%s is offered to pupils, who may not open it: add @ForPupils, or change needs.", page);
        }
    }

    private static void rest(String address, Application application, Problems problems) {
        String name = DeclaredNames.simple(application.getClass().getName());
        if (!(application instanceof RestApplication ours)) {
            problems.add(
                    "%s (%s) asks nobody who they are: extend org.etwin.rest.RestApplication instead of Application.",
                    name, address);
            return;
        }
        for (Object resource : ours.resources()) {
            for (Method method : resource.getClass().getMethods()) {
                if (isOperation(method) && !asksWho(method)) {
                    problems.add(
                            "%s.%s answers everybody alike, visitors too: take @Context Actor as a parameter and hand it to"
                                    + " what you call, or refuse by it.",
                            resource.getClass().getSimpleName(), method.getName());
                }
            }
        }
    }

    static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean asksWho(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Context.class))
                .anyMatch(parameter -> parameter.getType() == Actor.class || parameter.getType() == Caller.class);
    }
}
