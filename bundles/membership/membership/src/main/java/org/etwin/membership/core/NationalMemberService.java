package org.etwin.membership.core;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.audit.Audit;
import org.etwin.membership.ConductState;
import org.etwin.membership.NationalMember;
import org.etwin.membership.NationalMemberQuery;
import org.etwin.membership.NationalMembers;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The members of a territory, for its desk. */
@Component
public final class NationalMemberService implements NationalMembers {
    private static final List<String> COLUMNS =
            List.of("name", "email", "school", "place", "role", "state", "asked", "validated", "conduct");

    private final Transactions transactions;
    private final DeskRepository desk;
    private final ProfileRepository profiles;
    private final ConductRepository conduct;
    private final Schools schools;
    private final Audit audit;
    private final Texts texts;

    @Activate
    public NationalMemberService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Audit audit,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.desk = new DeskRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.conduct = new ConductRepository(unit);
        this.schools = schools;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public Page<NationalMember> list(Actor actor, String territory, NationalMemberQuery query, PageRequest request) {
        DeskPolicy.need(actor, territory);
        return transactions.reading(() -> {
            Page<StoredAffiliation> page = desk.members(territory, query, request);
            List<Id> ids = page.items().stream()
                    .map(StoredAffiliation::account)
                    .distinct()
                    .toList();
            Map<Id, StoredProfile> people =
                    profiles.all(ids).stream().collect(Collectors.toMap(StoredProfile::account, Function.identity()));
            Map<Id, ConductState> states = conduct.states(ids);
            Map<Id, SchoolCard> cards = ids.isEmpty()
                    ? Map.of()
                    : schools.cards(page.items().stream()
                            .map(StoredAffiliation::school)
                            .distinct()
                            .toList());
            return page.map(each -> new NationalMember(
                    each.id(),
                    each.account(),
                    people.containsKey(each.account())
                            ? people.get(each.account()).name()
                            : "",
                    each.email(),
                    cards.get(each.school()),
                    each.role(),
                    each.state(),
                    each.asked(),
                    each.validated(),
                    states.getOrDefault(each.account(), ConductState.GOOD)));
        });
    }

    @Override
    public void export(Actor actor, String territory, NationalMemberQuery query, Locale language, OutputStream csv)
            throws IOException {
        DeskPolicy.need(actor, territory);
        transactions.in(() -> audit.record(actor, "membership.exported", territory, null, Map.of()));
        Writer writer = new OutputStreamWriter(csv, StandardCharsets.UTF_8);
        writer.write(Csv.line(COLUMNS.stream().map(column -> texts.text(language, "membership.column." + column))));
        PageRequest request = PageRequest.first(PageRequest.MOST);
        while (request != null) {
            Page<NationalMember> page = list(actor, territory, query, request);
            for (NationalMember each : page.items()) {
                writer.write(line(each, language));
            }
            request = page.next() == null ? null : new PageRequest(page.next(), PageRequest.MOST);
        }
        writer.flush();
    }

    private String line(NationalMember each, Locale language) {
        return Csv.line(Stream.of(
                each.name(),
                each.email(),
                each.school() == null ? "" : each.school().name(),
                each.school() == null ? "" : each.school().place(),
                texts.text(language, "membership.role." + each.role().name()),
                texts.text(language, "membership.state." + each.state().name()),
                day(each.asked()),
                day(each.validated()),
                texts.text(language, "membership.conduct." + each.conduct().name())));
    }

    private static String day(Instant at) {
        return at == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(at.atZone(ZoneOffset.UTC));
    }
}
