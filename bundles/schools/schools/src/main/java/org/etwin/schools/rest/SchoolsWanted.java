package org.etwin.schools.rest;

import javax.ws.rs.QueryParam;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;

/** The filters of the schools as they stand in an address. */
public final class SchoolsWanted {
    @QueryParam("territory")
    private String territory;

    @QueryParam("region")
    private String region;

    @QueryParam("words")
    private String words;

    @QueryParam("type")
    private SchoolType type;

    @QueryParam("state")
    private SchoolState state;

    @QueryParam("etwinners")
    private boolean etwinners;

    SchoolQuery query() {
        return new SchoolQuery(territory, region, words, type, state, etwinners);
    }
}
