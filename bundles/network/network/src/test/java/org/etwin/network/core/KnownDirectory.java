package org.etwin.network.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.membership.Directory;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.MemberCard;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.PeopleQuery;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Knows by which words the members in memory are found. */
record KnownDirectory(KnownMembers members) implements Directory {
    @Override
    public Page<FoundPerson> find(Actor actor, PeopleQuery query, Order order, PageRequest page) {
        return Page.empty();
    }

    @Override
    public PeopleCounts counts(Actor actor, PeopleQuery query) {
        return PeopleCounts.NOBODY;
    }

    @Override
    public List<FoundPerson> suggested(Actor actor, Collection<Id> except, int most) {
        return List.of();
    }

    @Override
    public Set<Id> among(Actor actor, Collection<Id> accounts, String words) {
        Map<Id, MemberCard> cards = members.cards(accounts);
        return cards.values().stream()
                .filter(card -> Folding.words(words).stream().allMatch(prefix -> Folding.words(card.name()).stream()
                        .anyMatch(word -> word.startsWith(prefix))))
                .map(MemberCard::account)
                .collect(Collectors.toSet());
    }
}
