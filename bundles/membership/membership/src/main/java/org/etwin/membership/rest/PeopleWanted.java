package org.etwin.membership.rest;

import javax.ws.rs.QueryParam;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Subject;

/** The filters of the directory as they stand in an address. */
public final class PeopleWanted {
    @QueryParam("words")
    private String words;

    @QueryParam("territory")
    private String territory;

    @QueryParam("region")
    private String region;

    @QueryParam("subject")
    private Subject subject;

    @QueryParam("language")
    private String language;

    @QueryParam("age")
    private Integer age;

    @QueryParam("available")
    private boolean available;

    PeopleQuery query() {
        return new PeopleQuery(words, territory, region, subject, language, age, available);
    }
}
