package org.etwin.network.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etwin.membership.Affiliation;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileDetails;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;

/** Members in memory. */
final class KnownMembers implements Members {
    private static final SchoolCard SCHOOL = new SchoolCard(new Id(77), "OŠ Jezero", "Bled", "SI");
    private final Map<Id, MemberCard> known = new HashMap<>();

    void add(Id account, String name, boolean available) {
        known.put(account, new MemberCard(account, name, true, SCHOOL, available));
    }

    @Override
    public boolean isAvailableEtwinner(Id account) {
        return known.containsKey(account) && known.get(account).available();
    }

    @Override
    public Map<Id, MemberCard> cards(Collection<Id> accounts) {
        Map<Id, MemberCard> found = new HashMap<>(known);
        found.keySet().retainAll(accounts);
        return found;
    }

    @Override
    public List<Affiliation> affiliations(Id account) {
        return List.of();
    }

    @Override
    public Seen<Profile> find(Actor actor, Id account) {
        throw Rejected.notFound();
    }

    @Override
    public Page<Profile> search(Actor actor, PeopleQuery query, PageRequest page) {
        return Page.empty();
    }

    @Override
    public void change(Actor actor, long version, ProfileDetails details) {
        throw Rejected.forbidden();
    }

    @Override
    public Page<MemberCard> at(Actor actor, Id school, PageRequest page) {
        return Page.empty();
    }
}
