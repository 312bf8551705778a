package org.etwin.projects.ui;

import org.etwin.platform.Actor;
import org.etwin.projects.Partners;
import org.etwin.projects.Projects;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.MenuCount;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invitations to found a project or to join one: on the start page, and as the number in the menu. */
@Component
public final class WaitingInvitations implements DashboardCard, MenuCount {
    private static final int SHOWN = 3;

    private final Projects projects;
    private final Partners partners;

    @Activate
    public WaitingInvitations(@Reference Projects projects, @Reference Partners partners) {
        this.projects = projects;
        this.partners = partners;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return waiting(actor) > 0;
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        Stack rows = new Stack();
        new Invitations(screen, projects, partners).rows(SHOWN).forEach(rows::add);
        return rows;
    }

    @Override
    public Class<? extends View> view() {
        return ProjectsView.class;
    }

    @Override
    public int waiting(Actor actor) {
        return projects.waiting(actor).value() + partners.waiting(actor).value();
    }

    @Override
    public String events() {
        return "projects.";
    }
}
