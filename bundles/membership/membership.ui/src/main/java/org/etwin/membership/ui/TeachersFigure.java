package org.etwin.membership.ui;

import org.etwin.membership.MemberCount;
import org.etwin.ui.PublicFigure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** How many eTwinners there are, for the landing page; counted by whoever is ranked highest, also when that one comes later. */
@Component
public final class TeachersFigure implements PublicFigure {
    private final MemberCount members;

    @Activate
    public TeachersFigure(@Reference(policyOption = ReferencePolicyOption.GREEDY) MemberCount members) {
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
