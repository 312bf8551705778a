package org.etwin.spaces.testing;

import java.util.List;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.spi.SpaceKind;

/** A kind of space for tests: somebody leads, adults help, children take part. */
public final class Clubs implements SpaceKind {
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
    public String pupilRole() {
        return "child";
    }
}
