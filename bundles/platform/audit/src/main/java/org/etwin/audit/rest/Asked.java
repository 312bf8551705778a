package org.etwin.audit.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.ws.rs.QueryParam;
import org.etwin.audit.AuditQuery;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** What is asked for, as it stands in the address. */
public final class Asked {
    @QueryParam("territory")
    public String territory;

    @QueryParam("what")
    public String what;

    @QueryParam("by")
    public String by;

    @QueryParam("subject")
    public String subject;

    @QueryParam("from")
    public String from;

    @QueryParam("until")
    public String until;

    @QueryParam("words")
    public String words;

    AuditQuery query() {
        return new AuditQuery(
                territory, what, id(by), id(subject), day("from", from, 0), day("until", until, 1), words);
    }

    private static Id id(String text) {
        return text == null || text.isBlank() ? null : Id.parse(text);
    }

    private static Instant day(String field, String text, int plus) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw new DateTimeException("no year of ours");
            }
            return day.plusDays(plus).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new Rejected(Rejection.invalid(field, "audit.rejected.no-day"));
        }
    }
}
