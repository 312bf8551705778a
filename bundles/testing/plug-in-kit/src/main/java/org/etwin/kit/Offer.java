package org.etwin.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.core.Application;
import org.etwin.files.spi.FileUse;
import org.etwin.identity.spi.SignInProvider;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.extra.ExtraField;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceSection;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.FormSection;
import org.etwin.ui.MenuLink;
import org.etwin.ui.PublicFigure;
import org.etwin.ui.Screen;
import org.etwin.ui.SearchSource;
import org.etwin.ui.Section;
import org.etwin.ui.TopBarItem;
import org.osgi.framework.ServiceReference;

/** What the parts of a plug-in tell about themselves while they run. */
final class Offer {
    private static final String REST_BASE = "osgi.jaxrs.application.base";
    private static final ExtraFields.Context ANYWHERE = new ExtraFields.Context(null, Locale.ENGLISH);

    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final Map<String, Application> applications = new TreeMap<>();
    private final Problems pages = new Problems();
    private final Screen screen;

    Offer(RunningPlugIn plugIn) {
        screen = plugIn.screen();
        RunningPlugIn.inPage(() -> plugIn.services(this::take));
        plugIn.views((view, name) ->
                pages.addAll(ReadablePage.check((com.vaadin.flow.component.Component) view, name, true)));
    }

    /** Names, menu items among them, that stand in no file. */
    List<Name> names() {
        return names.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Keys of texts, each with who shows it. */
    Map<String, String> shown() {
        return shown;
    }

    /** By their addresses. */
    Map<String, Application> applications() {
        return applications;
    }

    /** What is wrong with its pages, cards and forms. */
    Problems pages() {
        return pages;
    }

    private void take(Object part, ServiceReference<?> reference) {
        String who = DeclaredNames.simple(part.getClass().getName());
        if (part instanceof MenuLink link) {
            names.add(new Name(Name.Kind.MENU, link.key(), who));
            shown.put(link.key(), who);
        }
        if (part instanceof Section<?> section) {
            names.add(new Name(Name.Kind.SECTION, section.subject() + "/" + section.id(), who));
            shown.put(section.key(), who);
        }
        if (part instanceof SpaceSection section) {
            names.add(new Name(Name.Kind.SECTION, section.id(), who));
            shown.put(section.labelKey(), who);
        }
        if (part instanceof SpaceKind kind) {
            names.add(new Name(Name.Kind.SPACE, kind.key(), who));
            shown.put(kind.labelKey(), who);
        }
        if (part instanceof ExtraFields fields) {
            names.add(new Name(Name.Kind.FIELDS, fields.plugin() + " for " + fields.subject(), who));
            fields.fields(ANYWHERE).forEach(field -> field(field, who));
        }
        if (part instanceof NotificationKinds kinds) {
            kinds.kinds().forEach(kind -> {
                names.add(new Name(Name.Kind.NOTIFICATION, kind.key(), who));
                shown.put(kind.key() + DeclaredNames.KIND_TEXT, who);
            });
        }
        if (part instanceof NotificationChannel channel) {
            names.add(new Name(Name.Kind.CHANNEL, channel.key(), who));
            shown.put(DeclaredNames.CHANNEL_TEXT + channel.key(), who);
        }
        if (part instanceof SearchSource source) {
            shown.put(source.key(), who);
        }
        if (part instanceof PublicFigure figure) {
            shown.put(figure.key(), who);
        }
        if (part instanceof DurableListener listener) {
            names.add(new Name(Name.Kind.LISTENER, listener.name(), who));
        }
        if (part instanceof FileUse use) {
            names.add(new Name(Name.Kind.FILES, use.name(), who));
        }
        if (part instanceof SignInProvider provider) {
            names.add(new Name(Name.Kind.SIGN_IN, provider.name(), who));
        }
        if (part instanceof Application application) {
            applications.put(String.valueOf(reference.getProperty(REST_BASE)), application);
        }
        drawn(part, who);
    }

    private void field(ExtraField field, String who) {
        shown.put(field.labelKey(), who);
        if (field.hintKey() != null) {
            shown.put(field.hintKey(), who);
        }
    }

    private void drawn(Object part, String who) {
        if (part instanceof DashboardCard card) {
            pages.addAll(ReadablePage.check(card.create(screen), who, false));
        }
        if (part instanceof TopBarItem item) {
            pages.addAll(ReadablePage.check(item.create(screen), who, false));
        }
        if (part instanceof FormSection form) {
            pages.addAll(
                    ReadablePage.check(form.create(Map.of(), ANYWHERE, screen).component(), who, false));
        }
    }
}
