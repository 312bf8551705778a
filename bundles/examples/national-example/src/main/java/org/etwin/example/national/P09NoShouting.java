package org.etwin.example.national;

import java.util.Locale;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.etwin.projects.spi.ProjectProposal;
import org.etwin.projects.spi.ProjectRule;
import org.osgi.service.component.annotations.Component;

/** A rule about founding projects, for those with a founder in Slovenia: a title is not written in capitals. */
@Component(property = "etwin.territory=SI")
public final class P09NoShouting implements ProjectRule {
    private static final int ABBREVIATION = 8;

    @Override
    public Verdict check(ProjectProposal proposal, Context context) {
        String title = proposal.text().title();
        boolean shouts = title.length() > ABBREVIATION
                && title.equals(title.toUpperCase(Locale.ROOT))
                && !title.equals(title.toLowerCase(Locale.ROOT));
        return shouts ? Verdict.refuse(Rejection.invalid("title", "example-national.rejected.shouting")) : Verdict.PASS;
    }
}
