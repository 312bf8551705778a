package org.etwin.audit.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;

/** Reading the audit; writing it is for the capabilities alone. */
@Path("/")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private final Audit audit;
    private final Texts texts;

    public AuditResource(Audit audit, Texts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    @GET
    @Operation(
            summary = "Decisions and changes of rights, newest first",
            description = "NSO staff name their territory; admins and central support see all without one.")
    public Page<Told> entries(
            @Context Actor actor,
            @Context Locale language,
            @QueryParam("territory") String territory,
            @Context PageRequest page) {
        return audit.entries(actor, territory, page).map(entry -> told(entry, language));
    }

    private Told told(Audit.Entry entry, Locale language) {
        String key = "audit.what." + entry.what();
        return new Told(
                entry.id(),
                entry.at(),
                entry.by(),
                entry.byName(),
                entry.what(),
                texts.has(key) ? texts.text(language, key) : null,
                entry.territory(),
                entry.subject(),
                entry.details());
    }

    /** @param text what was decided in the caller's language */
    public record Told(
            Id id,
            Instant at,
            Id by,
            String byName,
            String what,
            String text,
            String territory,
            Id subject,
            Map<String, String> details) {}
}
