package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.Members;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileAction;
import org.etwin.membership.ProfileDetails;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The page of a person. */
@Route("people/:id/:section?")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PersonView extends DetailView<Seen<Profile>> {
    private final transient Members members;
    private final transient Territories territories;

    @Activate
    public PersonView(@Reference Screen screen, @Reference Members members, @Reference Territories territories) {
        super(screen, "membership.person");
        this.members = members;
        this.territories = territories;
    }

    @Override
    protected Seen<Profile> load(Id id) {
        return members.find(actor(), id);
    }

    @Override
    protected void show(Seen<Profile> seen, DetailHeader header) {
        Profile profile = seen.value();
        header.way("people", text("membership.people.title"))
                .title(profile.name())
                .picture(new Avatar(profile.name(), profile.account()).large().photo(profile.photo()))
                .note(profile.schools().stream().map(this::place).collect(Collectors.joining(" · ")));
        if (profile.etwinner()) {
            header.badge(text("membership.badge"), Tone.OK);
        }
        if (profile.details().available() && profile.etwinner()) {
            header.badge(text("membership.people.available"), Tone.PRIMARY);
        }
        if (seen.may(ProfileAction.CHANGE)) {
            header.primary("membership.person.change", () -> go("profile"));
        }
        section("about", "membership.person.about", () -> about(profile));
    }

    private String place(SchoolCard school) {
        return school.name() + ", " + territories.name(school.territory(), words().locale());
    }

    private Stack about(Profile profile) {
        ProfileDetails details = profile.details();
        Card card = new Card();
        if (details.about() != null) {
            card.add(new Paragraph(details.about()));
        }
        Facts facts = new Facts(words());
        if (!profile.schools().isEmpty()) {
            Row schools = new Row();
            profile.schools().forEach(school -> schools.add(new Link("schools/" + school.id(), school.name())));
            facts.fact("membership.profile.schools", schools);
        }
        facts.fact(
                        "membership.profile.subjects",
                        details.subjects().stream()
                                .sorted()
                                .map(subject -> words().of("membership.subject", subject))
                                .collect(Collectors.joining(", ")))
                .fact(
                        "membership.profile.languages",
                        details.languages().stream()
                                .map(tag -> ProfileFields.name(tag, words().locale()))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .fact("membership.profile.interests", details.interests())
                .fact(
                        "membership.person.ages",
                        details.ageFrom() == null
                                ? null
                                : text("membership.profile.ages", details.ageFrom(), details.ageTo()));
        card.add(facts);
        return new Stack(card);
    }
}
