package org.etwin.spaces;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * What one actor may do in one space at this moment. Sections ask it before they read or write anything.
 *
 * @param role the key of the actor's role
 * @param extents what the kind's table gives to this role, with nothing taken away for the state of the space
 * @param frozen the actor may write nothing anywhere: while suspended, or while the kind lets that person only read
 */
public record Access(
        Actor actor, Id space, String kind, SpaceState state, String role, Map<Right, Extent> extents, boolean frozen) {
    /** What can still be done in a closed space: put in order what is there. */
    private static final Set<Right> TIDYING = EnumSet.of(
            Right.EDIT_PAGES, Right.REORDER_PAGES, Right.MANAGE_OTHERS, Right.BULLETIN_MANAGE, Right.MANAGE_MEMBERS);

    /** The role of who looks in with a reason, see {@link SpaceInspections}; no kind has one of that name. */
    public static final String INSPECTOR = "inspector";

    public Access {
        extents = Map.copyOf(extents);
    }

    /** What the table says, whatever the state of the space: for what is only read. */
    public Extent reading(Right right) {
        return extents.getOrDefault(right, Extent.NO);
    }

    /** What the table says, or {@link Extent#NO} where the state of the space or of the actor forbids to write. */
    public Extent writing(Right right) {
        return writable(right) ? reading(right) : Extent.NO;
    }

    public boolean may(Right right) {
        return right == Right.SEE ? reading(right).some() : writing(right).some();
    }

    /** The rights that hold now. */
    public Set<Right> held() {
        Set<Right> held = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (may(right)) {
                held.add(right);
            }
        }
        return held;
    }

    /**
     * Passes when the right holds now.
     *
     * @throws Rejected conflict when only the state of the space forbids it, forbidden otherwise
     */
    public void require(Right right) {
        if (may(right)) {
            return;
        }
        requireUnfrozen();
        if (reading(right).some()) {
            throw new Rejected(Rejection.conflict(
                    state == SpaceState.ARCHIVED ? "spaces.rejected.archived" : "spaces.rejected.closed"));
        }
        throw Rejected.forbidden();
    }

    /** Whether this actor may change or take away what that account made. */
    public boolean mayManage(Id author) {
        return state != SpaceState.ARCHIVED && !frozen && (actor.is(author) || may(Right.MANAGE_OTHERS));
    }

    /** Passes when {@link #mayManage} does; what is one's own can be changed in a closed space as well. */
    public void requireManaging(Id author) {
        if (mayManage(author)) {
            return;
        }
        requireUnfrozen();
        if (actor.is(author)) {
            throw new Rejected(Rejection.conflict("spaces.rejected.archived"));
        }
        require(Right.MANAGE_OTHERS);
    }

    /** @throws Rejected forbidden, with the reason, when this actor may write nothing */
    public void requireUnfrozen() {
        if (frozen) {
            String looking = role.equals(INSPECTOR) ? "spaces.rejected.only-looks" : "spaces.rejected.reads-only";
            throw new Rejected(Rejection.forbidden(actor.isSuspended() ? "spaces.rejected.suspended" : looking));
        }
    }

    private boolean writable(Right right) {
        return !frozen && (state == SpaceState.OPEN || state == SpaceState.CLOSED && TIDYING.contains(right));
    }
}
