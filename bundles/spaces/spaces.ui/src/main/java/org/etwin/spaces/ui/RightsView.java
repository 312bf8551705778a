package org.etwin.spaces.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.RolesAndRights;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.SectionTabs;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** "What may an observer do?" in words, from the same table by which the core decides. */
@Route("spaces/:id/rights/:role?")
@ForPupils
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class RightsView extends BaseView implements BeforeEnterObserver {
    private final transient Spaces spaces;
    private final transient RolesInWords roles;
    private final Div content = new Div();

    @Activate
    public RightsView(@Reference Screen screen, @Reference Spaces spaces) {
        super(screen, "spaces.rights.title");
        this.spaces = spaces;
        this.roles = new RolesInWords(screen);
        content.addClassName("stack");
        SpaceLook.apply(this, actor());
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Space space = spaces.find(actor(), id).value();
        RolesAndRights all = spaces.rights(actor(), id);
        String wanted =
                event.getRouteParameters().get("role").orElse(space.role().key());
        SpaceRole role = all.roles().stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .orElseThrow(Rejected::notFound);
        note(text("spaces.rights.note", space.title(), roles.name(space.role())));
        actions(new Link("spaces/" + id, text("spaces.rights.back")).asGhostButton());
        content.removeAll();
        if (space.state() != SpaceState.OPEN) {
            content.add(new Notice(Tone.WARN, text("spaces.rights.closed-now")));
        }
        content.add(
                tabs(id, all.roles(), role),
                new H2(roles.question(role)),
                lists(
                        list("spaces.rights.may", role, all, Extent::some),
                        list("spaces.rights.may-not", role, all, extent -> !extent.some())),
                new H2(text("spaces.rights.all")),
                new RightsTableView(screen, all));
    }

    private SectionTabs tabs(Id space, List<SpaceRole> all, SpaceRole now) {
        SectionTabs tabs = new SectionTabs(text("spaces.rights.roles"));
        all.forEach(role -> tabs.tab(
                "spaces/" + space + "/rights/" + role.key(), roles.name(role), OptionalInt.empty(), role.equals(now)));
        return tabs;
    }

    private static Div lists(Card may, Card mayNot) {
        Div lists = new Div(may, mayNot);
        lists.addClassName("space-rights-lists");
        return lists;
    }

    private Card list(String titleKey, SpaceRole role, RolesAndRights all, Predicate<Extent> wanted) {
        UnorderedList sentences = new UnorderedList();
        sentences.addClassName("space-rights");
        for (Right right : all.table().rights()) {
            Extent extent = all.table().extent(right, role.key());
            if (wanted.test(extent)) {
                sentences.add(new ListItem(roles.sentence(role, right, extent)));
            }
        }
        return Card.titled(text(titleKey), sentences);
    }
}
