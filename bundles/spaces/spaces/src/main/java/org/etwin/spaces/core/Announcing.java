package org.etwin.spaces.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.etwin.spaces.SpaceRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words that notes about members need, and who may still read them. */
@Component(service = Announcing.class)
public final class Announcing implements StillVisible {
    private static final Pattern LINK = Pattern.compile("/spaces/(?:invitations/)?([^/]+)(?:/.*)?");

    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Texts texts;

    @Activate
    public Announcing(
            @Reference Transactions transactions,
            @Reference SpaceRows rows,
            @Reference Kinds kinds,
            @Reference Accounts accounts,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** A space whose kind is installed. */
    Optional<SpaceEntity> space(Id id) {
        return transactions.reading(
                () -> rows.space(id).filter(space -> kinds.keys().contains(space.kind())));
    }

    SpaceRole role(SpaceEntity space, String role) {
        return kinds.role(space.kind(), role);
    }

    /** What stands in a note about a role that one hands to another: the space, the role, the name of the other. */
    List<Announcement> handOver(Id recipient, String kind, String key, Id space, String role, Id other) {
        return space(space).stream()
                .map(found -> new Announcement(
                        recipient,
                        kind,
                        key,
                        List.of(found.title(), roleFor(recipient, found, role), name(other)),
                        "/spaces/" + space + "/members",
                        true))
                .toList();
    }

    /** The name of the role in the language of who is told. */
    String roleFor(Id recipient, SpaceEntity space, String role) {
        Locale language = card(recipient).map(AccountCard::language).orElse(Locale.ENGLISH);
        return texts.text(language, role(space, role).labelKey());
    }

    String name(Id account) {
        return card(account).map(AccountCard::name).orElse("");
    }

    private Optional<AccountCard> card(Id account) {
        return Optional.ofNullable(accounts.cards(List.of(account)).get(account));
    }

    /** The id in a link to a space or an invitation. */
    static Optional<Id> linked(String link) {
        Matcher matcher = LINK.matcher(link == null ? "" : link);
        return matcher.matches() ? Optional.of(Id.parse(matcher.group(1))) : Optional.empty();
    }

    /** Whether the recipient is in the space that the link leads to. */
    boolean isMember(Actor recipient, String link) {
        return recipient
                .account()
                .flatMap(account -> linked(link)
                        .map(space -> transactions.reading(
                                () -> rows.member(space, account).isPresent())))
                .orElse(false);
    }

    @Override
    public Set<Announcement> of(Actor recipient, Collection<Announcement> announced) {
        Map<Optional<Id>, Boolean> in = new HashMap<>();
        return transactions.reading(() -> announced.stream()
                .filter(each -> in.computeIfAbsent(linked(each.link()), space -> isMember(recipient, each.link())))
                .collect(Collectors.toSet()));
    }
}
