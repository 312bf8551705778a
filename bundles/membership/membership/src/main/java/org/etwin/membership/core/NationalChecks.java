package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.membership.AskedFields;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;
import org.etwin.platform.extra.ExtraField;
import org.etwin.platform.extra.ExtraFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks what plug-ins have to say about a request: outside of transactions, each with a time-out. */
@Component(service = NationalChecks.class)
public final class NationalChecks {
    private final NationalParts parts;
    private final Rules rules;

    @Activate
    public NationalChecks(@Reference NationalParts parts, @Reference Rules rules) {
        this.parts = parts;
        this.rules = rules;
    }

    /** @param waits text keys of what is waited for */
    record Outcome(List<Rejection> refusals, List<String> waits) {}

    Outcome rules(JoinRequestDraft draft, Locale language) {
        MembershipRule.Context context =
                new MembershipRule.Context(draft.school().territory(), language);
        List<Rejection> refusals = new ArrayList<>();
        List<String> waits = new ArrayList<>();
        for (Verdict verdict : rules.ask(parts.rules(context.territory()), rule -> rule.check(draft, context))) {
            if (verdict instanceof Verdict.Refuse refuse) {
                refusals.add(refuse.reason());
            } else if (verdict instanceof Verdict.Wait wait) {
                waits.add(wait.reasonKey());
            }
        }
        return new Outcome(refusals, waits);
    }

    /** What is wrong with the values of plug-ins' fields. */
    List<Rejection> fields(String territory, Map<String, Map<String, String>> extra, Locale language) {
        ExtraFields.Context context = new ExtraFields.Context(territory, language);
        List<Rejection> wrong = Collections.synchronizedList(new ArrayList<>());
        List<Rejection> failed = rules.refusals(parts.fields(territory), fields -> {
            Map<String, String> values = extra.getOrDefault(fields.plugin(), Map.of());
            List<Rejection> plain = ExtraValues.check(fields.plugin(), fields.fields(context), values);
            wrong.addAll(plain.isEmpty() ? named(fields, fields.check(values, context)) : plain);
            return Verdict.PASS;
        });
        List<Rejection> all = new ArrayList<>(wrong);
        all.addAll(failed);
        return all;
    }

    /** The fields as the plug-ins declare them; of those that cannot be asked, none. */
    List<AskedFields> asked(String territory, Locale language) {
        ExtraFields.Context context = new ExtraFields.Context(territory, language);
        Map<String, List<ExtraField>> declared = Collections.synchronizedMap(new LinkedHashMap<>());
        rules.ask(parts.fields(territory), fields -> {
            declared.put(fields.plugin(), fields.fields(context));
            return Verdict.PASS;
        });
        return declared.entrySet().stream()
                .map(each -> new AskedFields(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Rejection> named(ExtraFields fields, List<Rejection> reasons) {
        return reasons.stream()
                .map(why -> new Rejection(
                        why.kind(), why.key(), ExtraValues.nameOf(fields.plugin(), why.field()), why.args()))
                .toList();
    }
}
