package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.DuplicateComparison;
import org.etwin.membership.Duplicates;
import org.etwin.platform.Id;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Two accounts side by side: which one stays, what moves to it, and that it cannot be undone. */
@Route("desk/duplicates/:one/:other")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MergeView extends BaseView implements BeforeEnterObserver {
    private final transient Duplicates duplicates;
    private final transient Territories territories;
    private final Div place = new Div();

    @Activate
    public MergeView(@Reference Screen screen, @Reference Duplicates duplicates, @Reference Territories territories) {
        super(screen, "membership.merge.title");
        this.duplicates = duplicates;
        this.territories = territories;
        note(text("membership.merge.hint"));
        place.addClassName("stack");
        add(new Link("desk/duplicates", text("membership.merge.back")), place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id one = Id.parse(event.getRouteParameters().get("one").orElse(""));
        Id other = Id.parse(event.getRouteParameters().get("other").orElse(""));
        draw(duplicates.compare(actor(), one, other));
    }

    private void draw(DuplicateComparison both) {
        place.removeAll();
        Div sides = new Div(side(both.one(), both), side(both.other(), both));
        sides.addClassName("etwin-compare");
        place.add(sides, moves());
        if (!both.mayMerge()) {
            place.add(new Notice(Tone.WARN, text("membership.merge.may-not")));
        }
        place.add(new Row(Buttons.ghost(screen, "membership.duplicates.distinct", () -> {
            duplicates.distinct(actor(), both.one().account(), both.other().account());
            Notice.done(text("membership.duplicates.distinct-done"));
            go("desk/duplicates");
        })));
    }

    private Card side(DuplicateComparison.Side side, DuplicateComparison both) {
        String name = words().person(side.name());
        DuplicateComparison.Side gone = side == both.one() ? both.other() : both.one();
        Card card = new Card(
                new PersonRow(new Avatar(side.name(), side.account()), new H2(name))
                        .note(side.email() == null ? "" : side.email()),
                facts(side));
        if (both.mayMerge()) {
            card.add(new Row(Buttons.primary(
                    screen,
                    "membership.merge.keep",
                    () -> Confirm.ask(
                            screen,
                            "membership.merge.sure",
                            "membership.merge.what",
                            "membership.merge.do",
                            label(gone),
                            () -> merge(gone, side)))));
        }
        return card;
    }

    /** Two accounts of one name are told apart by the address. */
    private String label(DuplicateComparison.Side side) {
        String name = words().person(side.name());
        return side.email() == null ? name : name + " (" + side.email() + ")";
    }

    private void merge(DuplicateComparison.Side gone, DuplicateComparison.Side kept) {
        duplicates.merge(actor(), gone.account(), kept.account());
        Notice.done(text("membership.merge.done", label(kept)));
        go("desk/duplicates");
    }

    private Facts facts(DuplicateComparison.Side side) {
        Div schools = new Div();
        side.affiliations()
                .forEach(each -> schools.add(new Row(
                        new Link("schools/" + each.school().id(), each.school().name()),
                        new Badge(words().of("membership.state", each.state()), Tones.of(each.state())))));
        return new Facts(words())
                .fact("membership.profile.schools", schools)
                .fact(
                        "membership.desk.territory",
                        side.territories().stream()
                                .map(code -> territories.name(code, words().locale()))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .fact("membership.profile.subjects", RequestWords.subjects(words(), side.profile()))
                .fact("membership.profile.languages", RequestWords.languages(words(), side.profile()))
                .fact("membership.profile.about", side.profile().about())
                .fact("membership.merge.asked", side.asked() == null ? null : words().date(side.asked()))
                .fact("membership.members.validated", side.validated() == null ? null : words().date(side.validated()))
                .fact(
                        "membership.members.conduct",
                        new Badge(words().of("membership.conduct", side.conduct()), Tones.of(side.conduct())));
    }

    private Card moves() {
        UnorderedList list = new UnorderedList(
                new ListItem(text("membership.merge.moves.schools")),
                new ListItem(text("membership.merge.moves.projects")),
                new ListItem(text("membership.merge.moves.spaces")),
                new ListItem(text("membership.merge.moves.contacts")));
        list.addClassName("bullets");
        Card card = Card.titled(text("membership.merge.moves"), list);
        card.add(new Paragraph(text("membership.merge.ends")));
        return card;
    }
}
