package org.etwin.membership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.Photos;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileAction;
import org.etwin.membership.Validating;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own profile, and how far one is with one's schools. */
@Route("profile")
@MenuItem(group = MenuGroups.NETWORK, key = "membership.profile.title", order = 5, icon = "user")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProfileView extends BaseView implements BeforeEnterObserver {
    private final transient Members members;
    private final transient Photos photos;
    private final transient Files files;
    private final transient Territories territories;
    private final MySchools schools;
    private final Stack photo = new Stack();
    private final Stack about = new Stack();

    @Activate
    public ProfileView(
            @Reference Screen screen,
            @Reference Members members,
            @Reference Photos photos,
            @Reference Files files,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Territories territories) {
        super(screen, "membership.profile.title");
        this.members = members;
        this.photos = photos;
        this.files = files;
        this.territories = territories;
        schools = new MySchools(screen, joining, validating);
        narrow();
        add(schools, photo, about);
        screen.live().on(this, "membership.", this::showSchools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showSchools();
        showAbout();
    }

    private Seen<Profile> own() {
        Id me = actor().account().orElseThrow(Rejected::unauthenticated);
        return members.find(actor(), me);
    }

    private void showSchools() {
        schools.draw(own().value().etwinner());
    }

    private void showAbout() {
        about.removeAll();
        photo.removeAll();
        Seen<Profile> profile = own();
        Form form = new Form(screen);
        ProfileFields fields = new ProfileFields(screen, form, territories);
        fields.show(profile.value().details());
        if (!profile.may(ProfileAction.CHANGE)) {
            return;
        }
        photo.add(new PhotoCard(screen, photos, files, profile.value(), this::showAbout));
        form.submit("membership.profile.save", () -> {
            members.change(actor(), profile.version(), fields.details());
            Notice.done(text("membership.profile.saved"));
            showAbout();
        });
        Card card = Card.titled(text("membership.profile.about-me"));
        card.add(form);
        about.add(card);
    }
}
