package org.etwin.spaces.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Presence;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceHearing;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.hearing.HearingDialog;
import org.etwin.spaces.ui.inspections.InspectionsShown;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Notice;
import org.etwin.ui.Picture;
import org.etwin.ui.PictureCover;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One space: its band, and its sections as tabs. Every section, ours and those of plug-ins, is a {@code Section}. */
@Route("spaces/:id/:section?/:rest*")
@Shell(Shell.Variant.SPACE)
@ForPupils
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SpaceView extends DetailView<Seen<Space>> {
    /** The subject that a {@code Section} of spaces names. */
    public static final String SUBJECT = "spaces.space";

    /** Beginnings of the events after which title, members or numbers of the tabs may be others. */
    private static final List<String> CHANGING_THE_TOP = List.of(
            "spaces.changed",
            "spaces.inspected",
            "spaces.member-",
            "spaces.post-written",
            "spaces.thread-",
            "spaces.discussion-");

    private final transient Spaces spaces;
    private final transient SpaceHearing hearing;
    private final transient SpaceInspections inspections;
    private final Div looking = new Div();
    private transient List<String> lookers = List.of();
    private Notice state;
    private final transient Presence presence;
    private final transient Arrivals arrivals;
    private final transient List<Registration> live = new ArrayList<>();
    private transient Registration arrival;
    private transient HereNow here;

    @Activate
    public SpaceView(
            @Reference Screen screen,
            @Reference Spaces spaces,
            @Reference SpaceHearing hearing,
            @Reference SpaceInspections inspections,
            @Reference Presence presence,
            @Reference Arrivals arrivals) {
        super(screen, SUBJECT);
        this.spaces = spaces;
        this.hearing = hearing;
        this.inspections = inspections;
        this.presence = presence;
        this.arrivals = arrivals;
        SpaceLook.apply(this, actor());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id before = id();
        super.beforeEnter(event);
        arrivals.goOn(actor(), id());
        if (!id().equals(before)) {
            live.forEach(Registration::remove);
            live.clear();
            CHANGING_THE_TOP.forEach(type -> live.add(screen.live().on(this, type, id(), this::refreshTop)));
            live.add(addAttachListener(attached -> arrive()));
            if (isAttached()) {
                arrive();
            }
        }
    }

    /** Here from now on; the others are told. */
    private void arrive() {
        if (arrival != null) {
            arrival.remove();
        }
        arrival = arrivals.arrive(this, actor(), id());
        here.refresh();
    }

    @Override
    protected Seen<Space> load(Id id) {
        return spaces.find(actor(), id);
    }

    @Override
    protected boolean staysAsItIs(Seen<Space> before, Seen<Space> now) {
        return before.equals(now) && lookers.equals(lookers());
    }

    @Override
    protected void show(Seen<Space> seen, DetailHeader header) {
        Space space = seen.value();
        boolean pupil = actor() instanceof Actor.Pupil;
        header.way(pupil ? "my-projects" : "spaces", text(pupil ? "spaces.pupil-home.title" : "spaces.mine.title"))
                .title(space.title())
                .note(text(
                        "spaces.space.note",
                        text(space.kind() + ".kind"),
                        space.members(),
                        words().date(space.opened())))
                .band(SpaceLook.tone(space.kind()));
        if (space.picture() != null) {
            header.picture(new PictureCover(space.picture(), Picture.LARGE, ""));
        }
        sayState(space, header);
        sayWhoLooksIn();
        if (seen.may(Right.CREATE_PUPILS)) {
            header.primary("spaces.pupils.add", () -> go("spaces/" + id() + "/pupils/new"));
        }
        if (actor() instanceof Actor.Person) {
            header.more("spaces.hearing.title", () -> HearingDialog.open(screen, hearing, id()));
        }
        if (here == null || !here.isOf(id())) {
            here = new HereNow(screen, presence, id());
        }
        header.beside(here);
        if (!pupil) {
            header.more("spaces.people.title", () -> go("spaces/" + id() + "/seers"));
            header.more("spaces.rights.title", () -> go("spaces/" + id() + "/rights"));
        }
        if (seen.may(Right.MANAGE_MEMBERS)) {
            header.more("spaces.settings.title", () -> go("spaces/" + id() + "/settings"));
        }
    }

    /** Founders see at the top who looks in at this moment; who looks in sees the same. */
    private void sayWhoLooksIn() {
        looking.removeAll();
        looking.addClassName("space-state");
        lookers = lookers();
        lookers.forEach(line -> looking.add(new Notice(Tone.WARN, line)));
        looking.setVisible(!lookers.isEmpty());
        if (looking.getParent().isEmpty()) {
            addComponentAtIndex(1, looking);
        }
    }

    private List<String> lookers() {
        return InspectionsShown.now(screen, inspections, id());
    }

    /** Above everything else, in every section: why nothing can be done here, and who can change that. */
    private void sayState(Space space, DetailHeader header) {
        if (state != null) {
            remove(state);
            state = null;
        }
        if (space.state() != SpaceState.OPEN) {
            header.badge(words().of("spaces.state", space.state()), Tone.NEUTRAL);
            state = new Notice(Tone.WARN, text(space.stateKey()));
            state.addClassName("space-state");
            addComponentAtIndex(1, state);
        }
    }
}
