package org.etwin.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etwin.demo.Story.ContactEntry;
import org.etwin.demo.Story.Founded;
import org.etwin.demo.Story.PartnerEntry;
import org.etwin.demo.Story.ProjectEntry;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts, and projects in the states they can be in. */
@Component(service = Founders.class)
public final class Founders {
    private final Cast cast;
    private final Members members;
    private final Contacts contacts;
    private final Founding founding;
    private final Deciding deciding;
    private final Projects projects;
    private final Partners partners;

    @Activate
    public Founders(
            @Reference Cast cast,
            @Reference Members members,
            @Reference Contacts contacts,
            @Reference Founding founding,
            @Reference Deciding deciding,
            @Reference Projects projects,
            @Reference Partners partners) {
        this.cast = cast;
        this.members = members;
        this.contacts = contacts;
        this.founding = founding;
        this.deciding = deciding;
        this.projects = projects;
        this.partners = partners;
    }

    void meet(List<ContactEntry> entries) {
        for (ContactEntry entry : entries) {
            Actor from = cast.as(entry.from());
            Id to = cast.id(entry.to());
            if (contacts.with(from, to).isEmpty()) {
                Id contact = contacts.ask(from, to, entry.message());
                if (entry.accepted()) {
                    contacts.accept(cast.as(entry.to()), contact);
                }
            }
        }
    }

    /** Founds it as far as it is told; @return the project. */
    Id found(ProjectEntry entry) {
        Actor founder = cast.as(entry.founder());
        Optional<Id> known = projects.mine(founder, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(project -> project.value().title().equals(entry.title()))
                .map(project -> project.value().id())
                .findFirst();
        return known.orElseGet(() -> foundNew(founder, entry));
    }

    private Id foundNew(Actor founder, ProjectEntry entry) {
        Id partner = cast.id(entry.partner());
        Id project = founding.begin(founder, new FoundingDraft(text(entry), school(entry.founder()), partner));
        if (entry.stage() == Founded.DRAFT) {
            return project;
        }
        founding.send(founder, project, entry.word() == null ? "" : entry.word());
        if (entry.stage() == Founded.PARTNER) {
            return project;
        }
        founding.accept(cast.as(entry.partner()), project, school(entry.partner()), "");
        Set<String> territories = territories(founder, project);
        if (entry.stage() == Founded.NSO) {
            if (entry.question() != null) {
                String territory = projects.find(founder, project)
                        .value()
                        .founders()
                        .get(0)
                        .territory();
                deciding.ask(cast.nsoOf(territory), project, territory, entry.question());
            }
            return project;
        }
        territories.forEach(territory -> deciding.approve(cast.nsoOf(territory), project, territory, ""));
        gather(project, entry);
        if (entry.stage() == Founded.CLOSED) {
            projects.close(founder, project, entry.summary());
        }
        return project;
    }

    private void gather(Id project, ProjectEntry entry) {
        for (PartnerEntry partner : entry.partners() == null ? List.<PartnerEntry>of() : entry.partners()) {
            partners.invite(cast.as(entry.partner()), project, cast.id(partner.name()), "");
            if (partner.joined()) {
                partners.accept(cast.as(partner.name()), project, school(partner.name()), "");
            }
        }
    }

    private Set<String> territories(Actor founder, Id project) {
        Project found = projects.find(founder, project).value();
        Set<String> territories = new HashSet<>();
        found.founders().forEach(one -> territories.add(one.territory()));
        return territories;
    }

    private Id school(String person) {
        return members.affiliations(cast.id(person)).get(0).school().id();
    }

    private static ProjectText text(ProjectEntry entry) {
        return new ProjectText(
                entry.title(),
                entry.description(),
                entry.aims(),
                entry.process(),
                entry.results(),
                Set.copyOf(entry.languages()),
                Set.copyOf(entry.subjects()),
                entry.vocational(),
                entry.competences(),
                entry.ages().get(0),
                entry.ages().get(1),
                entry.pupils(),
                entry.tools(),
                null,
                "");
    }
}
