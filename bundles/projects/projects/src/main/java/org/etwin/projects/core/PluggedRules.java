package org.etwin.projects.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;
import org.etwin.projects.Founder;
import org.etwin.projects.spi.ProjectProposal;
import org.etwin.projects.spi.ProjectRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The rules of plug-ins that are there now, each asked only for its territory. */
@Component(service = PluggedRules.class)
public final class PluggedRules {
    private static final String TERRITORY = "etwin.territory";

    private final Rules rules;
    private final Map<ProjectRule, String> territories = new ConcurrentHashMap<>();

    @Activate
    public PluggedRules(@Reference Rules rules) {
        this.rules = rules;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ProjectRule rule, Map<String, Object> properties) {
        Object territory = properties.get(TERRITORY);
        territories.put(rule, territory == null ? "" : territory.toString());
    }

    void remove(ProjectRule rule) {
        territories.remove(rule);
    }

    /** What speaks against it. Waiting counts as a refusal: whoever wants to wait does not decide. */
    List<Rejection> against(ProjectProposal proposal, ProjectRule.Context context) {
        Collection<String> concerned =
                proposal.founders().stream().map(Founder::territory).toList();
        List<ProjectRule> asked = territories.entrySet().stream()
                .filter(rule -> rule.getValue().isEmpty() || concerned.contains(rule.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return rules.ask(asked, rule -> rule.check(proposal, context)).stream()
                .flatMap(PluggedRules::refusal)
                .toList();
    }

    private static Stream<Rejection> refusal(Verdict verdict) {
        if (verdict instanceof Verdict.Refuse refuse) {
            return Stream.of(refuse.reason());
        }
        return verdict instanceof Verdict.Wait wait ? Stream.of(Rejection.conflict(wait.reasonKey())) : Stream.empty();
    }
}
