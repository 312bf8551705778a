package org.etwin.membership.core;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.identity.spi.PersonalData;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductStep;
import org.etwin.membership.Decision;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.SchoolRole;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What membership keeps about a person: profile, schools with their histories, conduct, photo and evidence. */
@Component
public final class MembershipData implements PersonalData {
    private final Transactions transactions;
    private final Requests requests;
    private final ConductRepository conduct;
    private final EvidenceRepository evidence;
    private final Schools schools;
    private final Files files;

    @Activate
    public MembershipData(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Requests requests,
            @Reference Schools schools,
            @Reference Files files) {
        this.transactions = transactions;
        this.requests = requests;
        this.conduct = new ConductRepository(unit);
        this.evidence = new EvidenceRepository(unit);
        this.schools = schools;
        this.files = files;
    }

    /** One affiliation with its history; of staff it names nobody. */
    record AtSchool(
            SchoolCard school,
            SchoolRole role,
            AffiliationState state,
            String email,
            Instant asked,
            Instant validated,
            Map<String, Map<String, String>> extra,
            String evidence,
            List<Step> history) {}

    /** One step. */
    record Step(Instant at, AffiliationState from, AffiliationState to, String reason, String note) {}

    private record All(ProfileDetails profile, List<AtSchool> schools, List<ConductStep> conduct, List<Id> files) {}

    @Override
    public String folder() {
        return "membership";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        All all = transactions.reading(() -> gather(account));
        if (all.profile() != null) {
            archive.json("profile", all.profile());
        }
        archive.json("schools", all.schools());
        archive.json("conduct", all.conduct());
        Actor self = new Actor.Person(account, "", java.util.Set.<Grant>of(), Standing.NONE);
        for (StoredFile file : files.find(all.files()).values()) {
            archive.file(file.id() + "-" + file.name(), files.open(self, file.id()));
        }
    }

    private All gather(Id account) {
        StoredProfile profile = requests.profiles().find(account).orElse(null);
        List<StoredAffiliation> where = requests.affiliations().of(account);
        Map<Id, SchoolCard> cards = where.isEmpty()
                ? Map.of()
                : schools.cards(where.stream().map(StoredAffiliation::school).toList());
        List<Id> kept = new ArrayList<>(
                evidence.of(where.stream().map(StoredAffiliation::id).toList()).stream()
                        .map(StoredEvidence::file)
                        .toList());
        if (profile != null && profile.photo() != null) {
            kept.add(profile.photo());
        }
        return new All(
                profile == null ? null : profile.details(),
                where.stream()
                        .map(each -> atSchool(each, cards.get(each.school())))
                        .toList(),
                conduct.steps(account).stream().map(step -> step.toStep(false)).toList(),
                kept);
    }

    private AtSchool atSchool(StoredAffiliation each, SchoolCard school) {
        return new AtSchool(
                school,
                each.role(),
                each.state(),
                each.email(),
                each.asked(),
                each.validated(),
                requests.extra(each),
                each.evidenceText(),
                requests.history().of(each.id()).stream()
                        .map(MembershipData::step)
                        .toList());
    }

    private static Step step(Decision step) {
        String reason = step.reason() == null ? null : step.reason().name();
        return new Step(
                step.at(),
                step.from(),
                step.to(),
                step.own() == null ? reason : step.own().code(),
                step.note());
    }
}
