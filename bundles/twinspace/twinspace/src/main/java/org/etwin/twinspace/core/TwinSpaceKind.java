package org.etwin.twinspace.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceOpening;
import org.etwin.twinspace.TwinSpaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The TwinSpace: seven roles, and in {@code rights/twinspace.csv} what each may do. */
@Component(service = SpaceKind.class)
public final class TwinSpaceKind implements SpaceKind {
    static final String FOUNDER = "founder";
    static final String TEACHER_ADMIN = "teacher-admin";
    static final String TEACHER = "teacher";
    static final String EXPERT = "expert";
    static final String OBSERVER = "observer";
    static final String PUPIL_ADMIN = "pupil-admin";
    static final String PUPIL = "pupil";

    static final List<String> PARTNERS = List.of(TEACHER_ADMIN, TEACHER);
    private static final List<String> TEACHERS = List.of(FOUNDER, TEACHER_ADMIN, TEACHER);
    static final List<String> GUESTS = List.of(EXPERT, OBSERVER);
    private static final List<String> SECTIONS = List.of(
            "overview", "pages", "activities", "materials", "forum", "board", "meetings", "members", "bulletin");

    private final Actors actors;
    private final SpaceOpening spaces;
    private final FoundersOfProjects founders;
    private final RightsTable rights = table();

    @Activate
    public TwinSpaceKind(
            @Reference Actors actors, @Reference SpaceOpening spaces, @Reference FoundersOfProjects founders) {
        this.actors = actors;
        this.spaces = spaces;
        this.founders = founders;
    }

    @Override
    public String key() {
        return TwinSpaces.KIND;
    }

    @Override
    public String labelKey() {
        return "twinspace.kind";
    }

    @Override
    public List<SpaceRole> roles() {
        return List.of(
                new SpaceRole(FOUNDER, "twinspace.role.founder", false, true),
                new SpaceRole(TEACHER_ADMIN, "twinspace.role.teacher-admin", false, false),
                new SpaceRole(TEACHER, "twinspace.role.teacher", false, false),
                new SpaceRole(EXPERT, "twinspace.role.expert", false, false),
                new SpaceRole(OBSERVER, "twinspace.role.observer", false, false),
                new SpaceRole(PUPIL_ADMIN, "twinspace.role.pupil-admin", true, false),
                new SpaceRole(PUPIL, "twinspace.role.pupil", true, false));
    }

    @Override
    public RightsTable rights() {
        return rights;
    }

    @Override
    public List<String> sections() {
        return SECTIONS;
    }

    @Override
    public List<String> addableRoles() {
        return GUESTS;
    }

    @Override
    public String pupilRole() {
        return PUPIL;
    }

    /**
     * Working with pupils needs a validated teacher: whoever lost the last validated affiliation keeps reading and leaves
     * when they like, and writes again once an NSO has validated them. Guests were never validated.
     */
    @Override
    public boolean readsOnly(Actor actor, String role) {
        return actor instanceof Actor.Person && TEACHERS.contains(role) && !actor.isEtwinner();
    }

    @Override
    public List<HandingOver> handingOver() {
        return founders.ways();
    }

    @Override
    public Set<Id> canTakeOver(Id space, Id subject, String role, Id from, Set<Id> members) {
        return founders.canTakeOver(subject, from, members);
    }

    @Override
    public List<Rejection> handOverRefusals(HandOver handOver) {
        return founders.refusals(handOver);
    }

    @Override
    public void handedOver(HandOver handOver) {
        founders.handedOver(handOver);
    }

    @Override
    public String invitingKey() {
        return "twinspace.inviting";
    }

    @Override
    public String stateKey(SpaceState state) {
        return "twinspace.state-notice." + state;
    }

    @Override
    public List<Rejection> refusals(Candidate candidate) {
        if (candidate.before() != null) {
            return changing(candidate);
        }
        return GUESTS.contains(candidate.role()) ? guest(candidate) : partner();
    }

    /** Partners come and go with the project; here a partner may only become a teacher administrator and back. */
    private static List<Rejection> changing(Candidate candidate) {
        boolean wasPartner = PARTNERS.contains(candidate.before());
        if (wasPartner && GUESTS.contains(candidate.role())) {
            return List.of(Rejection.invalid("role", "twinspace.rejected.partner-is-no-guest"));
        }
        return !wasPartner && PARTNERS.contains(candidate.role()) ? partner() : List.of();
    }

    private static List<Rejection> partner() {
        return List.of(Rejection.invalid("role", "twinspace.rejected.partner-of-project"));
    }

    /** Inviting an eTwinner means making them a partner of the project; a general user is a guest of one project. */
    private List<Rejection> guest(Candidate candidate) {
        if (actors.actor(candidate.person()).isSuspended()) {
            return List.of(Rejection.forbidden("spaces.rejected.suspended"));
        }
        if (isEtwinner(candidate.person())) {
            return List.of(Rejection.invalid("role", "twinspace.rejected.etwinner-as-guest"));
        }
        if (spaces.memberships(TwinSpaces.KIND, candidate.person(), GUESTS) > 0) {
            return List.of(Rejection.invalid("email", "twinspace.rejected.guest-elsewhere"));
        }
        return List.of();
    }

    private boolean isEtwinner(Id person) {
        return actors.actor(person).isEtwinner();
    }

    private static RightsTable table() {
        try (BufferedReader data = new BufferedReader(new InputStreamReader(
                TwinSpaceKind.class.getResourceAsStream("/rights/twinspace.csv"), StandardCharsets.UTF_8))) {
            return RightsTable.read(data.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
