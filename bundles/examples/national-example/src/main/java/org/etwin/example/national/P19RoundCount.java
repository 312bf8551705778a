package org.etwin.example.national;

import org.etwin.membership.MemberCount;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes the place of a service of eTwin by its higher ranking, and still uses the one it replaces: the public number of
 * eTwinners is told in steps of five. When the plug-in goes, eTwin's own counts again.
 */
@Component(property = "service.ranking:Integer=100")
public final class P19RoundCount implements MemberCount {
    private static final int STEP = 5;

    private final MemberCount exact;

    @Activate
    public P19RoundCount(
            @Reference(target = "(!(component.name=org.etwin.example.national.P19RoundCount))") MemberCount exact) {
        this.exact = exact;
    }

    @Override
    public long etwinners() {
        return exact.etwinners() / STEP * STEP;
    }

    @Override
    public long etwinnersAt(Id school) {
        return exact.etwinnersAt(school);
    }
}
