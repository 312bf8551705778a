package org.etwin.projects.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextComparison;
import org.etwin.projects.TextField;
import org.etwin.projects.TextHistory;
import org.etwin.projects.TextVersion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReadingVersions implements TextHistory {
    private final Transactions transactions;
    private final Sights sights;
    private final Versions versions;
    private final ProjectReading reading;

    @Activate
    public ReadingVersions(
            @Reference Transactions transactions,
            @Reference Sights sights,
            @Reference Versions versions,
            @Reference ProjectReading reading) {
        this.transactions = transactions;
        this.sights = sights;
        this.versions = versions;
        this.reading = reading;
    }

    @Override
    public Page<TextVersion> versions(Actor actor, Id project, PageRequest page) {
        return transactions.reading(() -> {
            sights.need(actor, project);
            Page<VersionRow> found = versions.of(project, page);
            return new Page<>(reading.versions(found.items()), found.next(), found.total());
        });
    }

    @Override
    public ProjectText text(Actor actor, Id project, Id version) {
        return transactions.reading(() -> {
            sights.need(actor, project);
            return find(project, version).text();
        });
    }

    @Override
    public TextComparison compare(Actor actor, Id project, Id one, Id other) {
        return transactions.reading(() -> {
            sights.need(actor, project);
            Map<Id, VersionRow> both = versions.find(project, Arrays.asList(one, other));
            VersionRow first = needed(both, one);
            VersionRow second = needed(both, other);
            VersionRow older = first.number() <= second.number() ? first : second;
            VersionRow newer = older == first ? second : first;
            List<TextVersion> told = reading.versions(List.of(older, newer));
            return new TextComparison(
                    told.get(0),
                    older.text(),
                    told.get(1),
                    newer.text(),
                    TextField.differing(older.text(), newer.text()));
        });
    }

    private VersionRow find(Id project, Id version) {
        return needed(versions.find(project, Collections.singletonList(version)), version);
    }

    private static VersionRow needed(Map<Id, VersionRow> found, Id version) {
        return Optional.ofNullable(version).map(found::get).orElseThrow(Rejected::notFound);
    }
}
