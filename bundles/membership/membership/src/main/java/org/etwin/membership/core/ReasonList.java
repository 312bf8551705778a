package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etwin.countries.OwnReason;
import org.etwin.countries.Territories;
import org.etwin.membership.Reason;
import org.etwin.membership.Reasons;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reasons that all have, and those in the settings of a territory. */
@Component(service = {Reasons.class, ReasonList.class})
public final class ReasonList implements Reasons {
    private final Territories territories;
    private final Texts texts;

    @Activate
    public ReasonList(@Reference Territories territories, @Reference Texts texts) {
        this.territories = territories;
        this.texts = texts;
    }

    @Override
    public List<Reason> list(Actor actor, String territory, Locale language) {
        DeskPolicy.need(actor, territory);
        List<Reason> all = new ArrayList<>();
        for (OwnReason own : territories.settings(territory).reasons()) {
            all.add(new Reason(own.code(), own.text(language), true));
        }
        Stream.of(RejectReason.values())
                .forEach(each -> all.add(
                        new Reason(each.name(), texts.text(language, "membership.reason." + each.name()), false)));
        return all;
    }

    /** @throws Rejected invalid when that territory has no such reason */
    History.Why why(String territory, String code) {
        return Stream.of(RejectReason.values())
                .filter(each -> each.name().equals(code))
                .map(each -> new History.Why(each, null))
                .findFirst()
                .or(() -> territories
                        .settings(territory)
                        .reason(code)
                        .map(own -> new History.Why(RejectReason.OTHER, own)))
                .orElseThrow(() -> new Rejected(Rejection.invalid("reason", "membership.rejected.reason-missing")));
    }

    /** What is written with it: needed where the reason says nothing by itself. */
    String note(History.Why why, String words) {
        boolean silent = why.reason() == RejectReason.OTHER && why.own() == null;
        return silent ? Notes.needed("note", words) : Notes.checked("note", words);
    }

    /** As far as it is the same for all requests. */
    void checkWords(String code, String words) {
        if (code == null || code.isBlank()) {
            throw new Rejected(Rejection.invalid("reason", "membership.rejected.reason-missing"));
        }
        if (code.equals(RejectReason.OTHER.name())) {
            Notes.needed("note", words);
        } else {
            Notes.checked("note", words);
        }
    }
}
