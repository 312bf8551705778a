package org.etwin.spaces.core.pupils;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;
import org.etwin.spaces.Access;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.Right;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Consents.class)
public final class ConsentService implements Consents {
    /** So that a spreadsheet takes the bytes for UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final int NOTE = 500;
    private static final int MOST = 500;
    private static final int OLDEST_YEARS = 20;

    private final Transactions transactions;
    private final Door door;
    private final SpaceRows spaces;
    private final PupilRows rows;
    private final OwnPupils own;
    private final Pupils pupils;
    private final Accounts accounts;
    private final Audited audited;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public ConsentService(
            @Reference Transactions transactions,
            @Reference Door door,
            @Reference SpaceRows spaces,
            @Reference PupilRows rows,
            @Reference OwnPupils own,
            @Reference Pupils pupils,
            @Reference Accounts accounts,
            @Reference Audited audited,
            @Reference Texts texts,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.door = door;
        this.spaces = spaces;
        this.rows = rows;
        this.own = own;
        this.pupils = pupils;
        this.accounts = accounts;
        this.audited = audited;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, Collection<Id> wanted, Recording recording) {
        List<PupilAccount> theirs = own.changing(actor, wanted);
        Recording clean = check(recording);
        Id teacher = OwnPupils.teacher(actor);
        transactions.in(() -> {
            theirs.forEach(
                    pupil -> rows.add(new ConsentEntity(ids.next(), pupil.id(), clean, teacher, clock.instant())));
            audited.record(
                    actor,
                    "spaces.consent-recorded",
                    null,
                    Map.of(
                            "kind", clean.kind().name(),
                            "given", String.valueOf(clean.given()),
                            "count", String.valueOf(theirs.size())));
        });
    }

    @Override
    public List<OfPupil> list(Actor actor, String className, boolean onlyMissing) {
        OwnPupils.teacher(actor);
        return transactions.in(() -> {
            List<OfPupil> found = read(actor, className).stream()
                    .filter(each -> !onlyMissing || !each.missing().isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                audited.record(actor, "spaces.consents-seen", null, Map.of("count", String.valueOf(found.size())));
            }
            return found;
        });
    }

    @Override
    public List<Entry> history(Actor actor, Id pupil) {
        Id teacher = OwnPupils.teacher(actor);
        PupilAccount found = pupils.find(List.of(pupil)).get(pupil);
        if (found == null || !found.owner().equals(teacher)) {
            throw Rejected.notFound();
        }
        return transactions.in(() -> {
            List<ConsentEntity> entries = new ArrayList<>(rows.consents(List.of(pupil)));
            Collections.reverse(entries);
            audited.record(actor, "spaces.consents-seen", pupil, Map.of("count", "1"));
            Map<Id, AccountCard> names = names(entries);
            return entries.stream().map(entry -> entry(entry, names)).toList();
        });
    }

    @Override
    public Map<Id, Map<ConsentKind, Boolean>> inSpace(Actor actor, Id space, Collection<Id> wanted) {
        Access access = door.access(actor, space);
        if (!(actor instanceof Actor.Person)
                || !access.reading(Right.CREATE_PUPILS).some()
                || wanted.isEmpty()) {
            return Map.of();
        }
        return transactions.reading(() -> {
            Set<Id> there = spaces.members(space, wanted).stream()
                    .map(member -> member.account())
                    .collect(Collectors.toSet());
            CountingConsents counting = new CountingConsents(rows.consents(there));
            Map<Id, Map<ConsentKind, Boolean>> given = new HashMap<>();
            for (Id pupil : there) {
                Map<ConsentKind, Boolean> kinds = new HashMap<>();
                counting.of(pupil).forEach((kind, entry) -> kinds.put(kind, entry.given()));
                given.put(pupil, kinds);
            }
            return given;
        });
    }

    @Override
    public void csv(Actor actor, String className, Locale language, OutputStream to) throws IOException {
        to.write(MARK.getBytes(StandardCharsets.UTF_8));
        to.write(Csv.line(Stream.of("class", "name", "kind", "given", "date", "how", "note", "by", "recorded")
                        .map(column -> texts.text(language, "spaces.consent.column." + column)))
                .getBytes(StandardCharsets.UTF_8));
        for (OfPupil each : list(actor, className, false)) {
            Map<ConsentKind, Entry> counts = each.counts().stream().collect(Collectors.toMap(Entry::kind, e -> e));
            for (ConsentKind kind : ConsentKind.values()) {
                to.write(Csv.line(cells(each, kind, counts.get(kind), language)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Stream<String> cells(OfPupil each, ConsentKind kind, Entry entry, Locale language) {
        String what = texts.text(language, "spaces.consent." + kind.name());
        if (entry == null) {
            return Stream.of(each.className(), each.name(), what, texts.text(language, "spaces.consent.missing"));
        }
        return Stream.of(
                each.className(),
                each.name(),
                what,
                texts.text(language, entry.given() ? "spaces.consent.given" : "spaces.consent.refused"),
                entry.on().toString(),
                texts.text(language, "spaces.consent.how." + entry.how().name()),
                entry.note(),
                entry.byName() == null ? "" : entry.byName(),
                entry.recorded().toString());
    }

    private List<OfPupil> read(Actor actor, String className) {
        List<PupilAccount> mine = new ArrayList<>();
        String after = null;
        do {
            Page<PupilAccount> page = pupils.mine(actor, className, new PageRequest(after, PageRequest.MOST));
            mine.addAll(page.items());
            after = page.next();
        } while (after != null && mine.size() < MOST);
        List<ConsentEntity> all =
                rows.consents(mine.stream().map(PupilAccount::id).toList());
        CountingConsents counting = new CountingConsents(all);
        Map<Id, AccountCard> names = names(all);
        return mine.stream()
                .map(pupil -> new OfPupil(
                        pupil.id(),
                        pupil.name(),
                        pupil.className(),
                        counting.of(pupil.id()).values().stream()
                                .map(entry -> entry(entry, names))
                                .toList(),
                        counting.missing(pupil.id())))
                .toList();
    }

    private Map<Id, AccountCard> names(List<ConsentEntity> entries) {
        Set<Id> by = new HashSet<>();
        entries.forEach(entry -> by.add(entry.by()));
        return by.isEmpty() ? Map.of() : accounts.cards(by);
    }

    private static Entry entry(ConsentEntity entry, Map<Id, AccountCard> names) {
        AccountCard by = names.get(entry.by());
        return entry.toEntry(by == null || by.name().isEmpty() ? null : by.name());
    }

    private Recording check(Recording recording) {
        Wording wording = new Wording();
        if (recording == null) {
            throw new Rejected(Rejection.invalid("kind", "spaces.rejected.consent-kind"));
        }
        if (recording.kind() == null) {
            wording.refuse(Rejection.invalid("kind", "spaces.rejected.consent-kind"));
        }
        if (recording.how() == null) {
            wording.refuse(Rejection.invalid("how", "spaces.rejected.consent-how"));
        }
        // The earliest zone of the earth is a day ahead: whoever writes today's date there is right.
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (recording.on() == null
                || recording.on().isAfter(tomorrow)
                || recording.on().isBefore(tomorrow.minusYears(OLDEST_YEARS))) {
            wording.refuse(Rejection.invalid("on", "spaces.rejected.consent-date"));
        }
        String note = wording.optional("note", recording.note(), NOTE);
        wording.check();
        return new Recording(recording.kind(), recording.given(), recording.on(), recording.how(), note);
    }
}
