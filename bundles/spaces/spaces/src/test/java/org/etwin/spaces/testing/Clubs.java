package org.etwin.spaces.testing;

import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Rejection;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.spi.SpaceKind;

/** A kind of space for tests: somebody leads, adults help, children take part. */
public final class Clubs implements SpaceKind {
    private final List<HandOver> handedOver = new ArrayList<>();
    private String refusedRole;

    @Override
    public String key() {
        return "club";
    }

    @Override
    public String labelKey() {
        return "club";
    }

    @Override
    public List<SpaceRole> roles() {
        return List.of(
                new SpaceRole("leader", "leader", false, true),
                new SpaceRole("helper", "helper", false, false),
                new SpaceRole("reader", "reader", false, false),
                new SpaceRole("child", "child", true, false));
    }

    @Override
    public RightsTable rights() {
        return RightsTable.read(List.of(
                "right,leader,helper,reader,child",
                "see,all,all,all,all",
                "post-updates,all,all,no,no",
                "manage-others,all,no,no,no",
                "open-discussion,all,no,no,no",
                "open-thread,all,all,no,no",
                "reply,all,all,no,all",
                "invite-adults,all,all,no,no",
                "create-pupils,all,all,no,no",
                "manage-members,all,no,no,no"));
    }

    @Override
    public List<String> sections() {
        return List.of("overview", "not-installed", "forum", "members");
    }

    @Override
    public List<String> addableRoles() {
        return List.of("helper", "reader");
    }

    @Override
    public List<HandingOver> handingOver() {
        return List.of(new HandingOver("leader", List.of("helper"), "helper"));
    }

    @Override
    public void handedOver(HandOver handOver) {
        handedOver.add(handOver);
    }

    @Override
    public List<Rejection> refusals(Candidate candidate) {
        return candidate.before() == null && candidate.role().equals(refusedRole)
                ? List.of(Rejection.invalid("role", "club.refused"))
                : List.of();
    }

    /** From now on nobody who is invited may have that role. */
    public void refuse(String role) {
        refusedRole = role;
    }

    /** What changed hands. */
    public List<HandOver> handedOver() {
        return handedOver;
    }

    @Override
    public String pupilRole() {
        return "child";
    }
}
