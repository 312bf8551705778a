package org.etwin.ui.shell.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Public;
import org.etwin.ui.PublicFigure;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What eTwin is, for who has never seen it, and the ways in. Whoever has signed in goes on to the start page. */
@Route("")
@Public
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class LandingView extends Div implements View, HasDynamicTitle, BeforeEnterObserver {
    private final transient Screen screen;

    @Activate
    public LandingView(@Reference Screen screen, @Reference Territories territories) {
        this.screen = screen;
        addClassName("etwin-landing");
        Div hero = new Div(promise(territories), new Examples(screen));
        hero.addClassName("hero");
        add(hero, steps());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!(screen.actor() instanceof Actor.Visitor)) {
            event.forwardTo(HomeView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return screen.text("shell.landing.page-title");
    }

    private Div promise(Territories territories) {
        Paragraph text = new Paragraph(screen.text("shell.landing.text"));
        text.addClassNames("muted", "lead");
        Link join = new Link("join", screen.text("shell.landing.join")).asButton();
        Link look = new Link("showcase", screen.text("shell.landing.look")).asGhostButton();
        join.addClassName("xl");
        look.addClassName("xl");
        Row ways = new Row(join, look);
        ways.addClassName("ways");
        Row figures = new Row(figure(
                territories.all().stream().map(Territory::country).distinct().count(),
                screen.text("shell.landing.countries")));
        figures.addClassName("figures");
        for (PublicFigure figure : screen.contributions().figures()) {
            figures.add(screen.contributions().guard(figure, () -> figure(figure.value(), screen.text(figure.key()))));
        }
        return new Div(new H1(screen.text("shell.landing.title")), text, ways, figures);
    }

    private Div figure(long value, String of) {
        Span number = new Span(screen.words().number(value));
        number.addClassName("number");
        Span label = new Span(of);
        label.addClassNames("muted", "small");
        Div figure = new Div(number, label);
        figure.setVisible(value > 0);
        return figure;
    }

    private Section steps() {
        H2 heading = new H2(screen.text("shell.landing.steps"));
        heading.addClassName("sr-only");
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        for (int step = 1; step <= 4; step++) {
            list.add(new ListItem(
                    Card.titled(screen.words().number(step) + " · " + screen.text("shell.landing.step-title." + step))
                            .note(screen.text("shell.landing.step-text." + step))));
        }
        Section steps = new Section(heading, list);
        steps.addClassName("steps");
        return steps;
    }
}
