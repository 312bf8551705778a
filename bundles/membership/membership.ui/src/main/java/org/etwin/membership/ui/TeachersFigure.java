package org.etwin.membership.ui;

import org.etwin.membership.MemberCount;
import org.etwin.ui.PublicFigure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many eTwinners there are, for the landing page. */
@Component
public final class TeachersFigure implements PublicFigure {
    private final MemberCount members;

    @Activate
    public TeachersFigure(@Reference MemberCount members) {
        this.members = members;
    }

    @Override
    public String key() {
        return "membership.figure.teachers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public long value() {
        return members.etwinners();
    }
}
