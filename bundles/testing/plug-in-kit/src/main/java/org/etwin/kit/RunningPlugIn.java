package org.etwin.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.platform.Texts;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** The plug-in, installed and started in a container of its own. */
final class RunningPlugIn implements AutoCloseable {
    private static final String CAUSE = "Caused by: ";
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private final Container container;
    private final Problems problems = new Problems();
    private final Set<String> failed = new HashSet<>();
    private final Bundle bundle;

    RunningPlugIn(BundleContent plugIn, Texts texts, Path storage) {
        container = new Container(plugIn.root(), texts, storage);
        container.standIn(plugIn.components());
        bundle = started();
        if (bundle != null) {
            components();
        }
    }

    private Bundle started() {
        try {
            Bundle installed = container.install();
            installed.start();
            return installed;
        } catch (BundleException e) {
            Matcher missing = PACKAGE.matcher(String.valueOf(e.getMessage()));
            if (missing.find()) {
                problems.add(
                        "The plug-in does not start, because nobody exports the package %s: use what eTwin exports, or pack the"
                                + " library in with -includeresource in bnd.bnd.",
                        missing.group(1));
            } else {
                problems.add("The plug-in does not start: %s", e.getMessage());
            }
            return null;
        }
    }

    private void components() {
        for (ComponentDescriptionDTO description : container.components().getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO each : container.components().getComponentConfigurationDTOs(description)) {
                String type = description.implementationClass;
                String cannot = container.cannotStandIn().get(type);
                if (each.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    failed.add(type);
                    problems.add("%s cannot be made: %s", simple(type), cause(each.failure));
                }
                for (UnsatisfiedReferenceDTO reference : each.unsatisfiedReferences) {
                    problems.add(
                            "%s waits for a service that nobody offers (%s): %s.",
                            simple(type),
                            reference.name,
                            cannot == null
                                    ? "refer to an interface of an API of eTwin, or bring the service yourself"
                                    : cannot + " is no interface of an API of eTwin");
                }
            }
        }
    }

    /** What kept it from starting, or one of its parts. */
    Problems problems() {
        return problems;
    }

    Screen screen() {
        return container.standIns().screen();
    }

    /** Each service of it but its pages, with its properties. Failing to be made is a problem. */
    void services(BiConsumer<Object, ServiceReference<?>> use) {
        for (ServiceReference<?> reference : references()) {
            if (isView(reference)) {
                continue;
            }
            Object service = container.context().getService(reference);
            if (service == null) {
                cannotBeMade(reference);
            } else {
                use.accept(service, reference);
                container.context().ungetService(reference);
            }
        }
    }

    /** Each page of it, made anew as for somebody who visits it. */
    void views(BiConsumer<View, String> use) {
        inPage(() -> {
            for (ServiceReference<?> reference : references()) {
                if (isView(reference)) {
                    view(reference, use);
                }
            }
        });
    }

    private <S> void view(ServiceReference<S> reference, BiConsumer<View, String> use) {
        ServiceObjects<S> maker = container.context().getServiceObjects(reference);
        S view = maker.getService();
        if (view == null) {
            cannotBeMade(reference);
        } else {
            use.accept((View) view, simple(view.getClass().getName()));
            maker.ungetService(view);
        }
    }

    /** Does it as if a browser were there. */
    static void inPage(Runnable step) {
        UI.setCurrent(new UI());
        try {
            step.run();
        } finally {
            CurrentInstance.clearAll();
        }
    }

    /** What the last line of a stack trace says that names a cause. */
    private static String cause(String stackTrace) {
        String first = stackTrace.lines().findFirst().orElse("");
        return stackTrace
                .lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce(first, (before, line) -> line.substring(CAUSE.length()));
    }

    private void cannotBeMade(ServiceReference<?> reference) {
        String type = String.valueOf(reference.getProperty("component.name"));
        if (!failed.add(type)) {
            return;
        }
        problems.add(
                "%s cannot be made: what its constructor threw stands above. The kit's services answer with nothing, which"
                        + " real ones may do as well.",
                simple(type));
    }

    private static boolean isView(ServiceReference<?> reference) {
        return List.of((String[]) reference.getProperty("objectClass")).contains(View.class.getName());
    }

    private List<ServiceReference<?>> references() {
        ServiceReference<?>[] found = bundle == null ? null : bundle.getRegisteredServices();
        return found == null ? List.of() : new ArrayList<>(List.of(found));
    }

    private static String simple(String type) {
        return DeclaredNames.simple(type);
    }

    @Override
    public void close() {
        container.close();
    }
}
