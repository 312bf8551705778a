package org.etwin.spaces.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.InvitationMade;
import org.etwin.spaces.Right;
import org.etwin.spaces.core.InvitationEntity.State;
import org.etwin.spaces.core.InvitationRows.Held;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes invitations and tells them: people with an account by a notification, others by a mail. */
@Component(service = Inviting.class)
public final class Inviting {
    private static final Actor SYSTEM = new Actor.System("spaces");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_WORD = 500;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]{1,64}@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    private final Transactions transactions;
    private final InvitationRows rows;
    private final HoldingInvitations holding;
    private final InvitationLimits limits;
    private final SpaceRows spaces;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Mails mails;
    private final Texts texts;
    private final Audited audited;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Inviting(
            @Reference Transactions transactions,
            @Reference InvitationRows rows,
            @Reference HoldingInvitations holding,
            @Reference InvitationLimits limits,
            @Reference SpaceRows spaces,
            @Reference Kinds kinds,
            @Reference Accounts accounts,
            @Reference Mails mails,
            @Reference Texts texts,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.holding = holding;
        this.limits = limits;
        this.spaces = spaces;
        this.kinds = kinds;
        this.accounts = accounts;
        this.mails = mails;
        this.texts = texts;
        this.audited = audited;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Id invite(Access access, String email, String role, String word) {
        access.require(Right.INVITE_ADULTS);
        SpaceKind kind = kinds.kind(access.kind());
        Wording wording = new Wording();
        String address = wording.needed("email", email, LONGEST_ADDRESS).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            wording.refuse(Rejection.invalid("email", "spaces.rejected.no-address"));
        }
        if (role == null || !kind.addableRoles().contains(role)) {
            wording.refuse(Rejection.invalid("role", "spaces.rejected.role-unknown"));
        }
        String clean = wording.optional("word", word, LONGEST_WORD);
        wording.check();
        try {
            return transactions.in(() -> made(access, address, role, clean));
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? alreadyInvited() : e;
        }
    }

    private Id made(Access access, String address, String role, String word) {
        Id inviter = Door.signedIn(access.actor());
        rows.open(access.space(), address).ifPresent(this::replace);
        limits.need(inviter, address);
        InvitationEntity row = new InvitationEntity(
                ids.next(), access.space(), address, role, inviter, word, clock.instant(), limits.end());
        Optional<Id> account = accountOf(address);
        account.ifPresent(row::belongTo);
        rows.add(row);
        audited.record(access, "spaces.invited", Map.of("role", role));
        boolean inAlready = account.filter(
                        known -> spaces.member(access.space(), known).isPresent())
                .isPresent();
        if (!inAlready) {
            tell(row, false);
        }
        return row.id();
    }

    /** One that does not hold any more makes room. */
    private void replace(InvitationEntity open) {
        if (holding.find(open.id()).isPresent()) {
            throw alreadyInvited();
        }
        open.end(State.WITHDRAWN);
        rows.flush();
    }

    void remind(Access access, Held held) {
        InvitationEntity row = held.row();
        if (!canRemind(row, clock.instant())) {
            throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "spaces.rejected.reminded-lately"));
        }
        limits.need(Door.signedIn(access.actor()), row.address());
        row.tellAgain(clock.instant(), limits.end());
        tell(row, true);
    }

    boolean canRemind(InvitationEntity row, Instant now) {
        return !now.isBefore(limits.again(row.told()));
    }

    /** Within the transaction: a note for who has an account, otherwise a mail that says how to get one. */
    private void tell(InvitationEntity row, boolean again) {
        outbox.publish(new InvitationMade(row.space(), row.id(), row.account(), row.inviter(), again));
        if (row.account() == null) {
            SpaceEntity space = spaces.space(row.space()).orElseThrow(Rejected::notFound);
            AccountCard inviter = accounts.cards(List.of(row.inviter())).get(row.inviter());
            Locale language = inviter == null ? Locale.ENGLISH : inviter.language();
            String role =
                    texts.text(language, kinds.role(space.kind(), row.role()).labelKey());
            mails.send(new Mail(
                    row.address(),
                    language,
                    row.word().isEmpty() ? "spaces.invitation-mail" : "spaces.invitation-mail-with-word",
                    List.of(inviter == null ? "" : inviter.name(), space.title(), role, row.address(), row.word()),
                    "/register"));
        }
    }

    /** Of a confirmed adult: pupils have no address. */
    private Optional<Id> accountOf(String address) {
        return accounts.findByEmail(SYSTEM, address)
                .filter(found -> found.confirmed() && !found.pupil())
                .map(Account::id);
    }

    private static Rejected alreadyInvited() {
        return new Rejected(Rejection.invalid("email", "spaces.rejected.invited-already"));
    }
}
