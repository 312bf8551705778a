package org.etwin.schools.ui;

import org.etwin.schools.Schools;
import org.etwin.ui.PublicFigure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many schools there are, for the landing page. */
@Component
public final class SchoolsFigure implements PublicFigure {
    private final Schools schools;

    @Activate
    public SchoolsFigure(@Reference Schools schools) {
        this.schools = schools;
    }

    @Override
    public String key() {
        return "schools.figure.schools";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public long value() {
        return schools.count();
    }
}
