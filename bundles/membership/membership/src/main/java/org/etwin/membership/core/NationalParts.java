package org.etwin.membership.core;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.platform.extra.ExtraFields;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What plug-ins of national organisations add at the moment; they come and go while requests run. */
@Component(service = NationalParts.class)
public final class NationalParts {
    /** Which records our own extra fields belong to. */
    static final String SUBJECT = "membership.request";

    private static final String TERRITORY = "etwin.territory";

    private record Part<T>(T service, Object territory) {
        boolean holdsIn(String wanted) {
            return territory == null || territory.equals(wanted);
        }
    }

    private final List<Part<ExtraFields>> fields = new CopyOnWriteArrayList<>();
    private final List<Part<MembershipRule>> rules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFields(ExtraFields added, Map<String, Object> properties) {
        fields.add(new Part<>(added, properties.get(TERRITORY)));
    }

    void removeFields(ExtraFields removed) {
        fields.removeIf(part -> part.service() == removed);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(MembershipRule added, Map<String, Object> properties) {
        rules.add(new Part<>(added, properties.get(TERRITORY)));
    }

    void removeRule(MembershipRule removed) {
        rules.removeIf(part -> part.service() == removed);
    }

    List<ExtraFields> fields(String territory) {
        return fields.stream()
                .filter(part ->
                        part.holdsIn(territory) && SUBJECT.equals(part.service().subject()))
                .map(Part::service)
                .toList();
    }

    List<MembershipRule> rules(String territory) {
        return rules.stream()
                .filter(part -> part.holdsIn(territory))
                .map(Part::service)
                .toList();
    }
}
