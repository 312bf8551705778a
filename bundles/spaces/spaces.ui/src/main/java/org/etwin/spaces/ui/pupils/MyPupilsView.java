package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Consents;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.MyPupils.MyPupil;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A teacher's pupils, class by class: passwords, classes, consents, hand-over, and the end of accounts. */
@Route("pupils")
@MenuItem(group = MenuGroups.WORK, key = "spaces.pupils.mine", order = 40, needs = Needs.ETWINNER, icon = "child")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MyPupilsView extends BaseView implements BeforeEnterObserver {
    private static final int MOST = 500;

    private final transient MyPupils mine;
    private final transient Pupils accounts;
    private final transient Consents consents;
    private final transient PupilHandOvers handOvers;
    private final Div asked = new Div();
    private final Div place = new Div();
    private transient ClassChips classes;
    private transient PupilList list;
    private transient List<MyPupil> shown = List.of();

    @Activate
    public MyPupilsView(
            @Reference Screen screen,
            @Reference MyPupils mine,
            @Reference Pupils accounts,
            @Reference Consents consents,
            @Reference PupilHandOvers handOvers) {
        super(screen, "spaces.pupils.mine");
        this.mine = mine;
        this.accounts = accounts;
        this.consents = consents;
        this.handOvers = handOvers;
        note(text("spaces.pupils.mine-note"));
        place.addClassName("stack");
        add(asked, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        actions(new Link("pupils/consents", text("spaces.consents.title")).asSoftButton());
        drawAsked();
        draw(null);
        actor().account()
                .ifPresent(account -> screen.live().on(asked, "spaces.pupils-handover", account, this::drawAsked));
    }

    private void drawAsked() {
        asked.removeAll();
        handOvers
                .open(actor())
                .forEach(open -> asked.add(new HandOverCard(screen, handOvers, open, () -> {
                    drawAsked();
                    draw(classes == null ? null : classes.chosen());
                })));
    }

    private void draw(String className) {
        place.removeAll();
        var sizes = mine.classes(actor());
        if (sizes.isEmpty()) {
            place.add(new EmptyState(
                    "child",
                    text("spaces.pupils.none"),
                    text("spaces.pupils.none-hint"),
                    new Link("spaces", text("spaces.mine.title")).asButton()));
            return;
        }
        classes = new ClassChips(screen, sizes, className, () -> draw(classes.chosen()));
        shown = read(classes.chosen());
        Span chosen = new Span();
        chosen.addClassNames("muted", "small");
        chosen.getElement().setAttribute("role", "status");
        list = new PupilList(screen, shown, count -> chosen.setText(text("spaces.pupils.chosen", count)));
        place.add(classes, new Card(new Stack(buttons(), chosen, list)));
    }

    private List<MyPupil> read(String className) {
        List<MyPupil> all = new ArrayList<>();
        String after = null;
        do {
            Page<MyPupil> page = mine.list(actor(), className, new PageRequest(after, PageRequest.MOST));
            all.addAll(page.items());
            after = page.next();
        } while (after != null && all.size() < MOST);
        return all;
    }

    private Component buttons() {
        Row row = new Row(
                Buttons.soft(screen, "spaces.pupils.new-passwords", this::passwords),
                Buttons.soft(screen, "spaces.consents.record", this::consent),
                Buttons.ghost(screen, "spaces.pupils.change-class", this::changeClass),
                Buttons.ghost(screen, "spaces.pupils.take-out", this::takeOut),
                Buttons.ghost(screen, "spaces.pupils.hand-over", this::handOver));
        if (shown.stream().anyMatch(each -> each.erased() != null)) {
            row.add(Buttons.soft(screen, "spaces.pupils.keep", this::keep));
        }
        row.add(Buttons.danger(screen, "spaces.pupils.erase", this::erase));
        row.addClassName("pupils-actions");
        return row;
    }

    /** Nothing ticked is an answer as well: which ones is said, not guessed. */
    private List<Id> chosen() {
        List<Id> chosen = list.chosen();
        if (chosen.isEmpty()) {
            Notice.done(text("spaces.pupils.choose-first"));
        }
        return chosen;
    }

    private void passwords() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            ask("passwords", chosen, () -> show(accounts.resetPasswords(actor(), chosen)));
        }
    }

    private void show(List<Slip> slips) {
        String back = classes.chosen();
        place.removeAll();
        asked.setVisible(false);
        Slips paper = new Slips(screen, "", slips, () -> {
            asked.setVisible(true);
            getChildren().filter(Slips.class::isInstance).toList().forEach(this::remove);
            draw(back);
        });
        add(paper);
    }

    private void consent() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            RecordConsent.open(screen, consents, chosen, () -> again("spaces.consents.recorded"));
        }
    }

    private void changeClass() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            ClassDialog.open(screen, classes.chosen(), name -> {
                accounts.intoClass(actor(), chosen, name);
                draw(name.strip());
            });
        }
    }

    private void takeOut() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            TakeOut.open(screen, mine, shown, chosen, () -> again("spaces.pupils.taken-out"));
        }
    }

    private void handOver() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            AskColleague.open(screen, handOvers, chosen, () -> {
                drawAsked();
                again("spaces.pupils.asked");
            });
        }
    }

    private void keep() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            mine.keep(actor(), chosen);
            again("spaces.pupils.kept");
        }
    }

    private void erase() {
        List<Id> chosen = chosen();
        if (!chosen.isEmpty()) {
            ask("erase", chosen, () -> {
                mine.erase(actor(), chosen);
                again("spaces.pupils.erased");
            });
        }
    }

    private void ask(String what, List<Id> chosen, Runnable confirmed) {
        Confirm.ask(
                screen,
                "passwords".equals(what) ? "spaces.pupils.passwords-title" : "spaces.pupils.erase-title",
                "passwords".equals(what) ? "spaces.pupils.passwords-text" : "spaces.pupils.erase-text",
                "passwords".equals(what) ? "spaces.pupils.new-passwords" : "spaces.pupils.erase",
                named(chosen),
                confirmed);
    }

    /** The name of one, or how many. */
    private String named(List<Id> chosen) {
        return chosen.size() > 1
                ? text("spaces.pupils.number", chosen.size())
                : shown.stream()
                        .filter(each -> each.pupil().id().equals(chosen.get(0)))
                        .map(each -> each.pupil().name())
                        .findFirst()
                        .orElse("");
    }

    private void again(String key) {
        draw(classes.chosen());
        Notice.done(text(key));
    }
}
